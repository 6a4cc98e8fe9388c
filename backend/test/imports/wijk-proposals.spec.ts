import { randomUUID } from 'node:crypto'
import type { NestExpressApplication } from '@nestjs/platform-express'
import { createTestDatabase, type TestDatabase } from '../postgres/test-database'
import { createTestApp } from '../test-app'
import { kaart, twintig, WIJKEN } from './lists.data'
import { Wizard } from './wizard'

interface Proposal {
  readonly id: string
  readonly source: string
  readonly activityCount: number
}

/** Invented rows in which a partner works in one wijk, in two, once, or nowhere, and rows that need no wijk. */
const lijst = (rows: readonly string[]): string =>
  ['Activiteit;Omschrijving;Organisatie;Wijk;Status', ...rows].map(row => `${row}\r\n`).join('')

const ALTIJD = ['Wandelen 1;Samen wandelen;De Kop;Duinoord;', 'Wandelen 2;Samen wandelen;De Kop;Duinoord;']
const ZONDER = 'Wandelen 3;Samen wandelen;De Kop;;'

describe('het aantal rijen dat een wijk kan krijgen via de aanbieder', () => {
  let database: TestDatabase
  let app: NestExpressApplication
  let wizard: Wizard

  beforeAll(async () => {
    database = await createTestDatabase()
    app = await createTestApp(database)
  })
  afterAll(async () => {
    await app.close()
    await database.drop()
  })
  beforeEach(async () => {
    wizard = await Wizard.begin(app, 'Duinrade', 'GM9998')
  })

  const proposals = async (): Promise<Proposal[]> =>
    (await wizard.ask<{ wijkSuggestions: Proposal[] }>('{ wijkSuggestions { id source activityCount } }'))
      .wijkSuggestions
  const viaOrganiser = async (): Promise<number> =>
    (await proposals())
      .filter(({ source }) => source === 'ORGANISER')
      .reduce((sum, { activityCount }) => sum + activityCount, 0)
  const accept = async (): Promise<unknown> =>
    wizard.ask(
      'mutation ($input: AcceptWijkSuggestionsInput!) { acceptWijkSuggestions(input: $input) { __typename } }',
      {
        input: { ids: (await proposals()).map(({ id }) => id), idempotencyKey: randomUUID() },
      },
    )
  /** What the preview says, and what is proposed once the list is in. */
  const beforeAndAfter = async (content: string): Promise<[number | undefined, number]> => {
    const { id, preview } = await wizard.planned('activities', 'aanbod.csv', content)
    await wizard.commit(id)
    return [preview?.viaOrganiser, await viaOrganiser()]
  }

  it.each<[string, readonly string[], number]>([
    ['een aanbieder die altijd in een wijk werkt', [...ALTIJD, ZONDER], 1],
    ['een aanbieder die er maar een keer staat: dat kan toeval zijn', [ALTIJD[0] ?? '', ZONDER], 0],
    [
      'een aanbieder die in twee wijken werkt',
      [...ALTIJD, 'Wandelen 4;Samen wandelen;De Kop;Havenkwartier;', ZONDER],
      0,
    ],
    ['een rij die geen sport is', [...ALTIJD, 'Bridge;Elke dinsdag bridgen;De Kop;;'], 0],
    ['een rij die gestopt is', [...ALTIJD, 'Wandelen 3;Samen wandelen;De Kop;;gestopt'], 0],
    ['een rij voor de hele gemeente', [...ALTIJD, 'Wandelen 3;Samen wandelen;De Kop;gemeentebreed;'], 0],
    ['een gestopte rij zegt niets over de aanbieder', [...ALTIJD.map(row => `${row}gestopt`), ZONDER], 0],
  ])('staat in het voorbeeld zoals het daarna wordt voorgesteld: %s', async (_sentence, rows, expected) => {
    expect(await beforeAndAfter(lijst(rows))).toEqual([expected, expected])
  })

  it('ook in de hele lijst van een eerste dag', async () => {
    const [before, after] = await beforeAndAfter(twintig())
    expect(before).toBe(after)
    expect(after).toBe(2)
  })

  it('ook als de lijst iets verandert aan wat er al stond', async () => {
    await wizard.readIn('activities', 'mei.csv', lijst([...ALTIJD, ZONDER]))
    const moved = lijst([ALTIJD[0] ?? '', 'Wandelen 2;Samen wandelen;De Kop;Havenkwartier;', ZONDER])
    expect(await beforeAndAfter(moved)).toEqual([0, 0])
  })

  it('ook als de lijst niets nieuws brengt, en nul nadat de voorstellen zijn aangenomen', async () => {
    const list = lijst([...ALTIJD, ZONDER])
    expect(await beforeAndAfter(list)).toEqual([1, 1])
    expect(await beforeAndAfter(list)).toEqual([1, 1])
    await accept()
    expect(await beforeAndAfter(list)).toEqual([0, 0])
  })

  it('ook als de kaart van de wijken er al was, en de titel een wijk noemt', async () => {
    await wizard.readIn('areas', 'wijken_2026.geojson', kaart(WIJKEN))
    const title = 'Wandelen (Havenkwartier);Samen wandelen;De Kop;;'
    expect(await beforeAndAfter(lijst([...ALTIJD, title, ZONDER]))).toEqual([0, 0])
  })
})
