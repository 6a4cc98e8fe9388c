import { openRegisterApp, type RegisterApp } from './register-app'
import { twoRegisters } from './registers.data'

const LIST = '{ wijkSuggestions { id wijkName source reason activityCount examples } }'
const ACCEPT = `mutation($ids: [ID!]!, $key: String!) { acceptWijkSuggestions(input: { ids: $ids, idempotencyKey: $key }) {
  __typename ... on WijkSuggestionsAccepted { changed undoId } ... on Problem { code message } } }`
const UNDO = `mutation($undoId: ID!, $key: String!) { undoWijkSuggestions(undoId: $undoId, idempotencyKey: $key) {
  __typename ... on WijkSuggestionsAccepted { changed } ... on Problem { code message } } }`

interface Suggestion {
  readonly id: string
  readonly activityCount: number
}

describe('een wijk via de aanbieder of de titel', () => {
  let backend: RegisterApp

  beforeEach(async () => {
    backend = await openRegisterApp(twoRegisters)
  })
  afterEach(() => backend.close())

  const list = async (): Promise<Suggestion[]> =>
    (await backend.ask('noordzij', LIST)).data?.['wijkSuggestions'] as Suggestion[]
  const accept = async (ids: readonly string[], key = 'ja') =>
    (await backend.ask('noordzij', ACCEPT, { ids, key })).data?.['acceptWijkSuggestions'] as {
      changed: number
      undoId: string
    }
  const located = async (): Promise<unknown> => {
    const query = '{ activities(selection: { search: "wandelen" }) { edges { node { areaSource area { name } } } } }'
    return (await backend.ask('noordzij', query)).data?.['activities']
  }

  it('stelt de wijk voor waar de aanbieder altijd werkt', async () => {
    expect(await list()).toEqual([
      {
        id: expect.stringContaining('ORGANISER:') as string,
        wijkName: 'Zuid NOORDZIJ',
        source: 'ORGANISER',
        reason: 'Club NOORDZIJ werkt in Zuid NOORDZIJ.',
        activityCount: 2,
        examples: ['Wandelen met NOORDZIJ', 'Wandelen met NOORDZIJ'],
      },
    ])
  })

  it('aannemen geeft de rijen hun wijk, met de herkomst erbij', async () => {
    const ids = (await list()).map(suggestion => suggestion.id)
    expect(await accept(ids)).toMatchObject({ __typename: 'WijkSuggestionsAccepted', changed: 2 })
    const node = { areaSource: 'ORGANISER', area: { name: 'Zuid NOORDZIJ' } }
    expect(await located()).toEqual({ edges: [{ node }, { node }] })
    expect(await list()).toEqual([])
  })

  it('herhalen met dezelfde sleutel verandert niets meer', async () => {
    const ids = (await list()).map(suggestion => suggestion.id)
    expect(await accept(ids)).toEqual(await accept(ids))
  })

  it('een voorstel dat niet meer geldt, wordt niet uitgevoerd', async () => {
    const ids = (await list()).map(suggestion => suggestion.id)
    await accept(ids)
    expect(await accept(ids, 'later')).toMatchObject({ __typename: 'StaleProblem' })
  })

  it('terugdraaien haalt de wijk er weer af', async () => {
    const { undoId } = await accept((await list()).map(suggestion => suggestion.id))
    const answer = await backend.ask('noordzij', UNDO, { undoId, key: 'nee' })
    expect(answer.data?.['undoWijkSuggestions']).toEqual({ __typename: 'WijkSuggestionsAccepted', changed: 2 })
    expect(await list()).toHaveLength(1)
    const again = await backend.ask('noordzij', UNDO, { undoId, key: 'nog eens' })
    expect(again.data?.['undoWijkSuggestions']).toMatchObject({ __typename: 'InputProblem' })
  })

  it('een aangenomen wijk is geen nieuwe versie van de rij, en een open voorbeeld van een import wel ingehaald', async () => {
    const state = () =>
      backend.rows<{ version: number; revision: string }>(
        'noordzij',
        'select max(a.version) as version, t.revision from activity a join tenant t on t.id = a.tenant_id group by t.revision',
      )
    const [before] = await state()
    const { undoId } = await accept((await list()).map(suggestion => suggestion.id))
    const [after] = await state()
    expect(after?.version).toBe(before?.version)
    expect(Number(after?.revision)).toBeGreaterThan(Number(before?.revision))
    await backend.ask('noordzij', UNDO, { undoId, key: 'terug' })
    expect((await state())[0]?.version).toBe(before?.version)
  })

  it('niets kiezen is geen keuze', async () => {
    expect(await accept([])).toMatchObject({ __typename: 'InputProblem' })
  })
})
