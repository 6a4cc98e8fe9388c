import { openRegisterApp, type Answer, type RegisterApp } from './register-app'
import { twoRegisters } from './registers.data'

const PAGE = `query($selection: SelectionInput, $order: ActivityOrder, $first: Int, $after: String) {
  activities(selection: $selection, order: $order, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { cursor node { id title organiser { name } area { name geometry } rhythm { kind count } schedule capacity { kind middle }
      placement { id niveau confidence needsReview placedBy coder reasons { source effect } } history { id } } }
  }
}`

interface Page {
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly edges: readonly { readonly node: { readonly id: string; readonly title: string } }[]
}
const pageOf = (answer: Answer): Page => {
  expect(answer.errors).toBeUndefined()
  return answer.data?.['activities'] as Page
}

describe('de lijst van activiteiten', () => {
  let backend: RegisterApp

  beforeAll(async () => {
    backend = await openRegisterApp(twoRegisters)
  })
  afterAll(() => backend.close())

  const walk = async (order: string, first: number): Promise<Page['edges'][number]['node'][]> => {
    const nodes = []
    for (let after: string | null = null, more = true; more;) {
      const page = pageOf(await backend.ask('noordzij', PAGE, { order, first, after }))
      nodes.push(...page.edges.map(edge => edge.node))
      after = page.pageInfo.endCursor
      more = page.pageInfo.hasNextPage
    }
    return nodes
  }

  it('geeft per pagina elke activiteit precies een keer, op titel', async () => {
    const titles = (await walk('TITLE', 2)).map(node => node.title)
    expect(titles).toEqual([
      'Valpreventie NOORDZIJ',
      'Vergadering NOORDZIJ',
      'Voetbal voor iedereen NOORDZIJ',
      'Wandelen met NOORDZIJ',
      'Wandelen met NOORDZIJ',
      'Zwemloop NOORDZIJ',
    ])
  })

  it('zet bij nakijken voorop wat de machine het minst zeker weet', async () => {
    const nodes = await walk('REVIEW', 1)
    expect(nodes).toHaveLength(6)
    expect(nodes.slice(0, 2).map(node => node.title)).toEqual(['Wandelen met NOORDZIJ', 'Wandelen met NOORDZIJ'])
  })

  it('vertelt van wie, waar, hoe vaak en waarom daar', async () => {
    const page = pageOf(await backend.ask('noordzij', PAGE, { selection: { niveau: '2' } }))
    expect(page.totalCount).toBe(1)
    expect(page.edges[0]?.node).toMatchObject({
      organiser: { name: 'Fysio NOORDZIJ' },
      area: { name: 'Noord NOORDZIJ', geometry: { type: 'Polygon' } },
      rhythm: { kind: 'WEEKLY', count: 2 },
      schedule: 'maandag en donderdag 10.00 uur',
      capacity: { kind: 'GIVEN', middle: 12 },
      placement: { niveau: '2', confidence: null, placedBy: 'PERSON', coder: 'Codeur NOORDZIJ' },
      history: [{}],
    })
  })

  it.each([
    ['meer dan 200 regels tegelijk', { first: 201 }],
    ['nul regels', { first: 0 }],
    ['een plek in de lijst die niet van ons is', { after: 'bm9uc2Vucw' }],
  ])('weigert %s met een duidelijke fout', async (_name, variables) => {
    const answer = await backend.ask('noordzij', PAGE, variables)
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  it.each(['bestaat-niet', '00000000-0000-4000-8000-000000000000'])('kent geen activiteit %s', async id => {
    const answer = await backend.ask('noordzij', 'query($id: ID!) { activity(id: $id) { title } }', { id })
    expect(answer).toEqual({ data: { activity: null } })
  })
})
