import { buildSchema } from 'graphql'
import { requireResolvers, unresolvedFields } from './unresolved-fields'

const sdl = 'type Query { areas: [String!]! session: String! } type Mutation { placeActivity: Boolean! }'

describe('de start', () => {
  it('gaat niet door als niemand een veld beantwoordt, en noemt elk van die velden', () => {
    expect(() => requireResolvers(buildSchema(sdl))).toThrow(
      'Geen resolver voor: Mutation.placeActivity, Query.areas, Query.session',
    )
  })

  it('gaat door als elk veld een antwoord heeft', () => {
    const schema = buildSchema(sdl)
    for (const root of [schema.getQueryType(), schema.getMutationType()])
      for (const field of Object.values(root?.getFields() ?? {})) field.resolve = () => null
    expect(unresolvedFields(schema)).toEqual([])
    expect(requireResolvers(schema)).toBe(schema)
  })
})
