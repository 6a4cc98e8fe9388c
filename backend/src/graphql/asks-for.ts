import { Kind, type FieldNode, type FragmentDefinitionNode, type GraphQLResolveInfo, type SelectionNode } from 'graphql'

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>

function fieldsUnder(node: SelectionNode, fragments: Fragments): readonly SelectionNode[] {
  if (node.kind !== Kind.FRAGMENT_SPREAD) return node.selectionSet?.selections ?? []
  return fragments[node.name.value]?.selectionSet.selections ?? []
}

const isField = (node: SelectionNode, name: string): node is FieldNode =>
  node.kind === Kind.FIELD && node.name.value === name

/** Whether the question asks for a field of this name anywhere under the root field, so that what is costly is loaded only then. */
export function asksFor(info: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>, name: string): boolean {
  const open: SelectionNode[] = [...info.fieldNodes]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isField(node, name)) return true
    open.push(...fieldsUnder(node, info.fragments))
  }
  return false
}
