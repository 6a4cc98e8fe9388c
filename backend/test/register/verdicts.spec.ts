import { openRegisterApp, type RegisterApp } from './register-app'
import { twoRegisters } from './registers.data'

const FIND = `query($search: String!) { activities(selection: { search: $search }) { edges { node {
  id placement { id niveau doelgroepen placedBy coder } history { id niveau } } } } }`
const PLACE = `mutation($input: PlaceActivityInput!) { placeActivity(input: $input) { __typename
  ... on ActivityPlaced { twins undoId activity { id placement { id niveau doelgroepen themas coder confidence reasons { source fragment effect } } } }
  ... on Problem { code message } ... on InputProblem { field } } }`
const UNDO = `mutation($undoId: ID!, $key: String!) { undoPlacement(undoId: $undoId, idempotencyKey: $key) { __typename
  ... on ActivityPlaced { twins activity { placement { id niveau } history { niveau } } } ... on Problem { code message } } }`

interface Found {
  readonly id: string
  readonly placement: { readonly id: string; readonly niveau: string; readonly placedBy: string }
}
interface Placed {
  readonly __typename: string
  readonly twins: number
  readonly undoId: string
  readonly activity: { readonly placement: { readonly id: string } }
}

describe('het oordeel van een persoon', () => {
  let backend: RegisterApp
  let counter = 0
  const key = () => `oordeel-${(counter += 1)}`

  beforeEach(async () => {
    backend = await openRegisterApp(twoRegisters)
  })
  afterEach(() => backend.close())

  const find = async (search: string): Promise<Found[]> => {
    const answer = await backend.ask('noordzij', FIND, { search })
    return (answer.data?.['activities'] as { edges: { node: Found }[] }).edges.map(edge => edge.node)
  }
  const place = async (input: object): Promise<Placed> => {
    const answer = await backend.ask('noordzij', PLACE, { input: { idempotencyKey: key(), ...input } })
    expect(answer.errors).toBeUndefined()
    return answer.data?.['placeActivity'] as Placed
  }
  const undo = async (undoId: string): Promise<object> => {
    const answer = await backend.ask('noordzij', UNDO, { undoId, key: key() })
    expect(answer.errors).toBeUndefined()
    return answer.data?.['undoPlacement'] as object
  }
  const judge = async (niveau = '3', doelgroepen = ['ouderen']) => {
    const [first] = await find('wandelen')
    if (!first) throw new Error('nothing to judge')
    return place({ activityId: first.id, niveau, doelgroepen, seenPlacementId: first.placement.id })
  }

  it('geldt meteen voor de activiteit en haar tweeling, met naam en reden', async () => {
    expect(await judge()).toMatchObject({
      __typename: 'ActivityPlaced',
      twins: 1,
      activity: {
        placement: {
          niveau: '3',
          doelgroepen: ['ouderen'],
          coder: 'Beleid NOORDZIJ',
          confidence: null,
          reasons: [{ source: 'persoon', fragment: '', effect: 'Ingedeeld door Beleid NOORDZIJ.' }],
        },
      },
    })
    expect((await find('wandelen')).map(node => node.placement.niveau)).toEqual(['3', '3'])
  })

  it('laat het andere register met dezelfde tekst ongemoeid', async () => {
    await judge()
    const other = await backend.ask('zuiderzij', FIND, { search: 'wandelen' })
    expect(JSON.stringify(other)).not.toContain('Beleid NOORDZIJ')
  })

  it('wordt bewaard bij de tekst, zodat een volgende lijst het terugkrijgt', async () => {
    await judge()
    const rows = await backend.rows(
      'noordzij',
      `select niveau, coder from verdict where superseded_at is null and coder like 'Beleid%'`,
    )
    expect(rows).toEqual([{ niveau: '3', coder: 'Beleid NOORDZIJ' }])
  })

  it('verandert niets aan wat de lijst zei: een voorbeeld van een import blijft geldig', async () => {
    const state = () =>
      backend.rows(
        'noordzij',
        `select a.title, a.version, a.updated_at, t.revision from activity a join tenant t on t.id = a.tenant_id order by a.id`,
      )
    const before = await state()
    const { undoId } = await judge()
    expect(await state()).toEqual(before)
    await undo(undoId)
    expect(await state()).toEqual(before)
  })

  it('gaat niet door als iemand intussen anders koos', async () => {
    const [first] = await find('wandelen')
    await judge('3')
    const late = await place({ activityId: first?.id, niveau: '1', seenPlacementId: first?.placement.id })
    expect(late).toMatchObject({ __typename: 'StaleProblem', code: 'STALE' })
    expect((await find('wandelen'))[0]?.placement.niveau).toBe('3')
  })

  it('twee mensen tegelijk: een wint, de ander hoort het', async () => {
    const [first, second] = await find('wandelen')
    const answers = await Promise.all(
      [first, second].map((node, index) =>
        place({ activityId: node?.id, niveau: index === 0 ? '2' : '4', seenPlacementId: node?.placement.id }),
      ),
    )
    expect(answers.map(answer => answer.__typename).sort()).toEqual(['ActivityPlaced', 'StaleProblem'])
  })

  it('herhalen met dezelfde sleutel geeft het eerste antwoord', async () => {
    const [first] = await find('wandelen')
    const input = { activityId: first?.id, niveau: '2', seenPlacementId: first?.placement.id, idempotencyKey: 'zelfde' }
    const [one, two] = await Promise.all([place(input), place(input)])
    expect(two).toEqual(one)
    expect((await find('wandelen'))[0]).toMatchObject({ placement: { niveau: '2' } })
  })

  it('terugdraaien zet terug wat er stond, ook bij de tweeling', async () => {
    const before = await find('wandelen')
    const { undoId } = await judge()
    expect(await undo(undoId)).toMatchObject({
      __typename: 'ActivityPlaced',
      twins: 1,
      activity: { placement: { id: before[0]?.placement.id } },
    })
    expect((await find('wandelen')).map(node => node.placement)).toEqual(before.map(node => node.placement))
  })

  it('terugdraaien gaat niet meer als er daarna iets anders is gekozen', async () => {
    const { undoId, activity } = await judge('3')
    const [first] = await find('wandelen')
    await place({ activityId: first?.id, niveau: '1', seenPlacementId: activity.placement.id })
    expect(await undo(undoId)).toMatchObject({ __typename: 'StaleProblem' })
    expect((await find('wandelen'))[0]?.placement.niveau).toBe('1')
  })

  it('twee keer terugdraaien gaat niet: er is niets meer om terug te draaien', async () => {
    const { undoId } = await judge()
    await undo(undoId)
    expect(await undo(undoId)).toMatchObject({ __typename: 'NotFoundProblem' })
  })

  it.each([
    ['een niveau dat niet bestaat', { niveau: '7' }, 'niveau'],
    ['een doelgroep die niet bestaat', { niveau: '1', doelgroepen: ['marsmannen'] }, 'doelgroepen'],
    ['een thema dat niet bestaat', { niveau: '1', themas: ['schaken'] }, 'themas'],
  ])('weigert %s en noemt het veld', async (_name, codes, field) => {
    const [first] = await find('wandelen')
    const answer = await place({ activityId: first?.id, seenPlacementId: first?.placement.id, ...codes })
    expect(answer).toMatchObject({ __typename: 'InputProblem', field })
  })

  it('zonder doelgroepen blijven die van de activiteit staan', async () => {
    const [before] = await find('valpreventie')
    const placed = await place({ activityId: before?.id, niveau: '3', seenPlacementId: before?.placement.id })
    expect(placed).toMatchObject({ activity: { placement: { doelgroepen: ['ouderen'], themas: ['valpreventie'] } } })
  })

  it('weigert een lege sleutel', async () => {
    const [first] = await find('wandelen')
    const input = { activityId: first?.id, niveau: '1', seenPlacementId: first?.placement.id, idempotencyKey: ' ' }
    const answer = await backend.ask('noordzij', PLACE, { input })
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })
})
