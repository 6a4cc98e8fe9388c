import { Kind, parse, type FieldNode, type FragmentDefinitionNode } from 'graphql'
import { asksFor } from './asks-for'

const infoOf = (query: string) => {
  const { definitions } = parse(query)
  const fragments: Record<string, FragmentDefinitionNode> = {}
  let fieldNodes: FieldNode[] = []
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition
    if (definition.kind === Kind.OPERATION_DEFINITION)
      fieldNodes = definition.selectionSet.selections.filter(node => node.kind === Kind.FIELD)
  }
  return { fieldNodes, fragments }
}

describe('wat een vraag wil weten', () => {
  it.each([
    ['{ areas { geometry } }', true],
    ['{ areas { name } }', false],
    ['{ overview { whereabouts { wijken { area { geometry } } } } }', true],
    ['{ areas { ...vlak } } fragment vlak on Area { geometry }', true],
    ['{ areas { ... on Area { geometry } } }', true],
    ['{ areas { geometry: name } }', false],
  ])('%s vraagt naar geometry: %s', (query, expected) => {
    expect(asksFor(infoOf(query), 'geometry')).toBe(expected)
  })
})
