import { describe, expect, it } from 'vitest'
import { amountOf, FIRST_DAY, WITH_PLACES } from '../overzicht/overview.example.data'
import { ALL } from '../overzicht/selection'
import { whereTable } from './where-table.view'
import { borderSource, mapInput, whereParts, whereSentence, wijkListInput } from './whereabouts.view'

const { overview } = FIRST_DAY
/** Nothing is wider than a wijk, so a wijk without rows is not asked yet. */
const LOCAL = {
  ...FIRST_DAY,
  overview: { ...overview, whereabouts: { ...overview.whereabouts, municipal: 0, assumed: 0 } },
}
const ring = [
  [4.5, 52],
  [4.52, 52],
  [4.52, 52.02],
  [4.5, 52],
] as const
const border = (name: string) => ({
  id: `w-${name}`,
  name,
  code: null,
  year: null,
  geometry: { type: 'Polygon' as const, coordinates: [ring] },
})

describe('waar het is', () => {
  it('zet wijken op aantal en daarna op naam, en wat niet is nagevraagd onderaan zonder getal', () => {
    const { rows, marks } = wijkListInput(LOCAL, ALL)
    expect(marks).toBe('SQUARES')
    expect(rows.map(row => [row.name, row.amount])).toEqual([
      ['Centrum', 9],
      ['Vogelwijk', 9],
      ['Duinzoom', null],
    ])
    expect(rows[2]?.missing).toBe('nog niet nagevraagd')
  })

  const places = (...wijken: { area: { id: string; name: string }; amount: ReturnType<typeof amountOf> }[]) => ({
    ...WITH_PLACES,
    overview: { ...WITH_PLACES.overview, whereabouts: { ...LOCAL.overview.whereabouts, wijken } },
  })
  const wijk = (name: string, amount: ReturnType<typeof amountOf>) => ({ area: { id: `w-${name}`, name }, amount })

  it('zet wijken op wat getoond wordt: bij plaatsen op plaatsen, wat geen cijfer heeft daaronder, en niet nagevraagd onderaan', () => {
    const { rows } = wijkListInput(
      places(
        wijk('Duinzoom', amountOf(0)),
        wijk('Centrum', amountOf(9, { places: 40 })),
        wijk('Zandhoek', amountOf(12, { unknown: 12 })),
        wijk('Vogelwijk', amountOf(2, { places: 90 })),
      ),
      ALL,
    )
    expect(rows.map(row => row.name)).toEqual(['Vogelwijk', 'Centrum', 'Zandhoek', 'Duinzoom'])
  })

  it('noemt onbekende plaatsen anders dan niets in de lijst', () => {
    const { rows, marks } = wijkListInput(places(wijk('Centrum', amountOf(3, { unknown: 3 }))), ALL)
    expect(marks).toBe('BARS')
    expect(rows[0]).toMatchObject({ amount: null, missing: 'plaatsen onbekend' })
  })

  it('noemt in een wijk met alleen trajecten hun aantal', () => {
    const view = places(wijk('Centrum', amountOf(2, { paths: 2 })))
    expect(wijkListInput(view, ALL).rows[0]).toMatchObject({ amount: null, missing: '2 trajecten' })
    expect(whereTable(view, ALL).rows[0]?.slice(0, 3)).toEqual(['Centrum', 2, '2 trajecten'])
  })

  it('geeft een geschatte wijk overal laag en hoog: in de lijst, op de kaart en in de tabel', () => {
    const given = places(wijk('Centrum', amountOf(5, { places: 50, low: 30.2, high: 80.6 })), wijk('Oost', amountOf(0)))
    const view = { ...given, overview: { ...given.overview, yardstick: 'PLAATSEN_GESCHAT' as const } }
    expect(wijkListInput(view, ALL)).toMatchObject({
      marks: 'OUTLINES',
      rows: [
        {
          figure: '30–81',
          range: { low: 30.2, high: 80.6 },
          label: 'Centrum: naar schatting 30 tot 81 plaatsen per week.',
        },
        { amount: null, range: undefined },
      ],
    })
    expect(mapInput(view, ALL, [border('Centrum')])?.areas[0]?.text).toBe('30–81')
    const { columns, rows } = whereTable(view, ALL)
    expect(columns.map(column => column.header)).toEqual([
      'Wijk',
      'Activiteiten',
      'Plaatsen per week',
      'Laag',
      'Hoog',
      'Plaatsen onbekend',
    ])
    expect(rows[0]).toEqual(['Centrum', 5, 50, 30.2, 80.6, 0])
  })

  it('tekent op de kaart "nog niet nagevraagd" anders dan aanbod waarvan de plaatsen niet bekend zijn', () => {
    const view = places(wijk('Centrum', amountOf(3, { unknown: 3 })), wijk('Oost', amountOf(0)))
    const map = mapInput(view, ALL, [border('Centrum'), border('Oost')])
    expect(map?.areas.map(area => [area.value.mark, area.text])).toEqual([
      ['APART', 'plaatsen onbekend'],
      ['MISSING', 'nog niet nagevraagd'],
    ])
  })

  it('verdeelt alles over met wijk, gemeentebreed en zonder wijk', () => {
    expect(whereParts(overview).reduce((sum, part) => sum + part.amount, 0)).toBe(overview.total)
    expect(whereSentence(overview)).toBe(
      'Aantal activiteiten: met een wijk 30, voor de hele gemeente of regio 18 (van 6 nemen wij dat aan), zonder wijk 190.',
    )
  })

  it('verdeelt bij plaatsen de plaatsen en niet de activiteiten; onbekend heeft een woord en geen lengte', () => {
    const amounts = {
      inWijk: amountOf(30, { places: 400.4 }),
      municipal: amountOf(18, { unknown: 18 }),
      unknown: amountOf(0),
    }
    const whereabouts = { ...overview.whereabouts, amounts }
    const view = { ...WITH_PLACES, overview: { ...WITH_PLACES.overview, whereabouts } }
    expect(whereParts(view.overview)).toEqual([
      { key: 'wijk', amount: 400.4, figure: '400' },
      { key: 'gemeente', amount: 0, figure: 'plaatsen onbekend' },
      { key: 'zonder-wijk', amount: 0, figure: '0' },
    ])
    expect(whereTable(view, ALL).rows.slice(-3)).toEqual([
      ['Gemeente of regio', 18, 'plaatsen onbekend', 18],
      ['Wijk onbekend of gemeentebreed', 0, 0, 0],
      ['Samen', 48, 400.4, 18],
    ])
  })

  it('heeft zonder grenzen geen kaart, en met grenzen alleen de wijken die er een hebben', () => {
    expect(mapInput(LOCAL, ALL, [])).toBeNull()
    expect(mapInput(LOCAL, ALL, [{ ...border('Centrum'), geometry: null }])).toBeNull()
    const map = mapInput(LOCAL, ALL, [border('Centrum'), border('Duinzoom')])
    expect(map?.areas.map(area => [area.name, area.value.mark])).toEqual([
      ['Centrum', 'VALUE'],
      ['Duinzoom', 'MISSING'],
    ])
  })

  it('noemt van wie de grenzen zijn als zij een code van het CBS hebben', () => {
    const coded = { ...border('Centrum'), code: 'WK999901', year: 2024 }
    expect(borderSource(overview, [border('Oost'), coded])).toBe('Wijkgrenzen 2024: CBS en Kadaster (CC BY 4.0).')
    expect(borderSource(overview, [border('Oost'), { ...coded, geometry: null }])).toBe('')
    expect(borderSource({ register: { ...overview.register, fictional: true } }, [coded])).toBe('')
  })

  it('zet in de tabel ook wat geen wijk heeft', () => {
    expect(whereTable(FIRST_DAY, ALL).rows).toEqual([
      ['Centrum', 9],
      ['Vogelwijk', 9],
      ['Duinzoom', 'niets van de wijk zelf'],
      ['Gemeente of regio', 18],
      ['Wijk onbekend of gemeentebreed', 190],
      ['Samen', 238],
    ])
    const places = whereTable(WITH_PLACES, ALL)
    for (const row of places.rows) expect(row).toHaveLength(places.columns.length)
  })

  it('noemt een wijk niet leeg zolang er aanbod voor de hele gemeente of regio is', () => {
    const duinzoom = wijkListInput(FIRST_DAY, ALL).rows.at(-1)
    expect(duinzoom).toMatchObject({ amount: null, missing: 'niets van de wijk zelf' })
    expect(duinzoom?.label).toBe(
      'Duinzoom: niets van de wijk zelf. Daarnaast 18 activiteiten voor de hele gemeente of regio; van 6 nemen wij dat aan.',
    )
    expect(mapInput(FIRST_DAY, ALL, [border('Duinzoom')])?.areas[0]?.value).toEqual({ mark: 'APART' })
  })

  it('zegt onder een zoekvraag dat er bij deze keuze niets is, maar let niet op de keuze die het paneel zelf toont', () => {
    expect(wijkListInput(LOCAL, { ...ALL, zoek: 'yoga' }).rows.at(-1)?.missing).toBe('niets bij deze keuze')
    expect(wijkListInput(LOCAL, { ...ALL, waar: 'zonder-wijk' }).rows.at(-1)?.missing).toBe('nog niet nagevraagd')
  })
})
