import { CAPACITY_DEFAULTS } from '@sportpiramide/domain'
import { openRegisterApp, type Answer, type RegisterApp } from './register-app'
import { twoRegisters } from './registers.data'

const OVERVIEW = `query($selection: SelectionInput, $yardstick: Yardstick) {
  overview(selection: $selection, yardstick: $yardstick) {
    register { slug activityCount } peildatum taxonomyVersion yardstick yardsticks { yardstick known of apart }
    total outside needsReview
    denominator { label note figure { mark value year source } }
    rows { inside outside stopped needsReview }
    levels { niveau wijken beside { activities assumed } amount { activities places stale unknown singleEvents per1000 } }
    whereabouts { inWijk municipal assumed unknown wijken { area { id name population { mark value } } amount { activities places per1000 } } }
    cells { niveau doelgroep beside { activities assumed } amount { activities places per1000 } }
    completeness { partnersAsked partnersAnswered lists }
    steps { code state }
  }
}`

interface Amount {
  readonly activities: number
  readonly places: number | null
  readonly per1000: number | null
}
interface Overview {
  readonly yardstick: string
  readonly total: number
  readonly outside: number
  readonly register: { readonly activityCount: number }
  readonly rows: Readonly<Record<'inside' | 'outside' | 'stopped' | 'needsReview', number>>
  readonly denominator: { readonly note: string | null; readonly figure: { readonly value: number } | null }
  readonly levels: readonly { readonly niveau: string; readonly wijken: number; readonly amount: Amount }[]
  readonly whereabouts: {
    readonly inWijk: number
    readonly municipal: number
    readonly unknown: number
    readonly wijken: readonly {
      readonly area: { readonly id: string; readonly name: string }
      readonly amount: Amount
    }[]
  }
  readonly cells: readonly { readonly niveau: string; readonly doelgroep: string; readonly amount: Amount }[]
}

const overviewOf = (answer: Answer): Overview => {
  expect(answer.errors).toBeUndefined()
  return answer.data?.['overview'] as Overview
}

describe('het overzicht van een register', () => {
  let backend: RegisterApp
  const overview = async (selection: object = {}, yardstick?: string) =>
    overviewOf(await backend.ask('noordzij', OVERVIEW, { selection, yardstick }))
  const wijkId = async (name: string) =>
    (await overview()).whereabouts.wijken.find(wijk => wijk.area.name.startsWith(name))?.area.id

  beforeAll(async () => {
    backend = await openRegisterApp(twoRegisters)
  })
  afterAll(() => backend.close())

  it('telt wat loopt; wat gestopt is telt niet mee, wat geen sport is staat apart', async () => {
    expect(await overview()).toMatchObject({ yardstick: 'AANTAL', total: 5, outside: 1, taxonomyVersion: '2026.1' })
  })

  it('alle rijen zijn in de piramide, erbuiten of gestopt, wat er ook gekozen is', async () => {
    for (const selection of [{}, { niveau: '2' }, { wijk: await wijkId('Zuid') }]) {
      const { rows, register } = await overview(selection)
      expect(rows).toMatchObject({ inside: 5, outside: 1, stopped: 1 })
      expect(rows.inside + rows.outside + rows.stopped).toBe(register.activityCount)
    }
  })

  it('zet in een wijk zonder eigen rijen het aanbod voor de hele gemeente ernaast', async () => {
    const { total, levels, whereabouts } = await overview({ wijk: await wijkId('Zuid') })
    expect(total).toBe(0)
    expect(levels.at(-1)).toMatchObject({
      niveau: '1',
      amount: { activities: 0 },
      beside: { activities: 1, assumed: 0 },
    })
    expect(whereabouts).toMatchObject({ municipal: 1, assumed: 0 })
  })

  it('telt een activiteit in een buurt bij haar wijk', async () => {
    const { whereabouts } = await overview()
    expect(whereabouts).toMatchObject({ inWijk: 2, municipal: 1, unknown: 2 })
    expect(whereabouts.wijken.map(wijk => [wijk.area.name, wijk.amount.activities])).toEqual([
      ['Noord NOORDZIJ', 2],
      ['Zuid NOORDZIJ', 0],
    ])
  })

  it('zet de zorg bovenaan', async () => {
    expect((await overview()).levels.map(level => level.niveau)).toEqual(['4', '3', '2', '1'])
  })

  it('rekent plaatsen per 1.000 inwoners van de gemeente', async () => {
    const { levels } = await overview({}, 'PLAATSEN_OPGEGEVEN')
    expect(levels[2]?.amount).toMatchObject({ activities: 1, places: 24, per1000: 6, stale: 0, unknown: 0 })
    expect(levels[3]?.amount).toMatchObject({ activities: 4, places: null, per1000: null, unknown: 3, singleEvents: 1 })
  })

  it('rekent in een wijk voor ouderen met de ouderen van die wijk, en zegt van welke leeftijd', async () => {
    const view = await overview({ wijk: await wijkId('Noord'), doelgroep: 'ouderen' }, 'PLAATSEN_OPGEGEVEN')
    expect(view.denominator.figure?.value).toBe(600)
    expect(view.denominator.note).toContain('65')
    expect(view.levels[2]?.amount.per1000).toBe(40)
  })

  it('een wijk met een geheim aantal inwoners heeft geen noemer, niet nul', async () => {
    const view = await overview({ wijk: await wijkId('Zuid') })
    expect(view.denominator.figure).toMatchObject({ mark: 'MISSING', value: null })
  })

  it('een onbekende wijk levert niets op en geen fout', async () => {
    expect((await overview({ wijk: 'bestaat-niet' })).total).toBe(0)
  })

  it('noemt de aannames van een schatting uit dezelfde tabel als de berekening', async () => {
    const answer = await backend.ask(
      'noordzij',
      '{ capacityDefaults { version kinds { kind niveau low middle high assumeWeekly } } }',
    )
    const { kinds } = answer.data?.['capacityDefaults'] as { readonly kinds: readonly object[] }
    expect(kinds).toEqual(
      CAPACITY_DEFAULTS.map(({ kind, niveau, low, middle, high, assumeWeekly }) => {
        return { kind, niveau, low, middle, high, assumeWeekly }
      }),
    )
  })

  it('thema, twijfel en zoektekst knijpen elk paneel, de maat en de stappen niet', async () => {
    const view = await overview({ search: 'VALpreventie', thema: 'valpreventie' })
    expect(view.total).toBe(1)
    expect(view).toMatchObject({ yardsticks: [{ apart: 0 }, { of: 5, apart: 1 }, { of: 5 }] })
  })

  it('een procentteken in de zoektekst betekent zichzelf', async () => {
    expect((await overview({ search: '%' })).total).toBe(0)
  })

  it.each([
    ['alles', {}],
    ['niveau', { niveau: '1' }],
    ['doelgroep', { doelgroep: 'ouderen' }],
    ['gemeentebreed', { whereabouts: 'GEMEENTE' }],
    ['onbekend', { whereabouts: 'UNKNOWN' }],
    ['zoeken', { search: 'wandelen' }],
  ])('de lijst achter de keuze %s is net zo lang als het overzicht telt', async (_name, selection) => {
    const list = await backend.ask(
      'noordzij',
      'query($selection: SelectionInput) { activities(selection: $selection, inside: true) { totalCount edges { node { id } } } }',
      { selection },
    )
    const connection = list.data?.['activities'] as { totalCount: number; edges: unknown[] }
    const { total } = await overview(selection)
    expect([connection.totalCount, connection.edges.length]).toEqual([total, total])
  })
})
