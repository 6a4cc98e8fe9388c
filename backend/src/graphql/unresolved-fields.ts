import type { GraphQLSchema } from 'graphql'

/**
 * Names of root fields that nobody answers, as "Query.areas", in order.
 * A field of another type without resolver reads the property of that name, so only root fields can be forgotten silently.
 */
export function unresolvedFields(schema: GraphQLSchema): string[] {
  return [schema.getQueryType(), schema.getMutationType()]
    .filter(root => root !== undefined && root !== null)
    .flatMap(root => Object.values(root.getFields()).map(field => ({ root, field })))
    .filter(({ field }) => field.resolve === undefined)
    .map(({ root, field }) => `${root.name}.${field.name}`)
    .sort()
}

/** The schema itself, or an error that names every root field without resolver: an unanswered field stops the start. */
export function requireResolvers(schema: GraphQLSchema): GraphQLSchema {
  const missing = unresolvedFields(schema)
  if (missing.length > 0) throw new Error(`Geen resolver voor: ${missing.join(', ')}`)
  return schema
}
