import { describe, expect, it } from 'vitest'
import { amountOf, FIRST_DAY, WITH_PLACES } from '../overzicht/overview.example.data'
import { ALL } from '../overzicht/selection'
import { mapInput, whereParts, whereTable, wijkListInput } from './whereabouts.view'

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

  it('noemt onbekende plaatsen anders dan niets in de lijst', () => {
    const wijken = [{ area: { id: 'w', name: 'Centrum' }, amount: amountOf(3, { unknown: 3 }) }]
    const whereabouts = { ...overview.whereabouts, wijken }
    const { rows, marks } = wijkListInput({ ...WITH_PLACES, overview: { ...WITH_PLACES.overview, whereabouts } }, ALL)
    expect(marks).toBe('BARS')
    expect(rows[0]).toMatchObject({ amount: null, missing: 'plaatsen onbekend' })
  })

  it('noemt in een wijk met alleen trajecten hun aantal', () => {
    const wijken = [{ area: { id: 'w', name: 'Centrum' }, amount: amountOf(2, { paths: 2 }) }]
    const whereabouts = { ...overview.whereabouts, wijken }
    const places = { ...WITH_PLACES, overview: { ...WITH_PLACES.overview, whereabouts } }
    expect(wijkListInput(places, ALL).rows[0]).toMatchObject({ amount: null, missing: '2 trajecten' })
    expect(whereTable(places, ALL).rows[0]).toEqual(['Centrum', 2, '2 trajecten'])
  })

  it('verdeelt alles over met wijk, gemeentebreed en zonder wijk', () => {
    expect(whereParts(overview).reduce((sum, part) => sum + part.amount, 0)).toBe(overview.total)
  })

  it('heeft zonder grenzen geen kaart, en met grenzen alleen de wijken die er een hebben', () => {
    expect(mapInput(LOCAL, ALL, [])).toBeNull()
    expect(mapInput(LOCAL, ALL, [{ id: 'w-Centrum', name: 'Centrum', geometry: null }])).toBeNull()
    const map = mapInput(LOCAL, ALL, [border('Centrum'), border('Duinzoom')])
    expect(map?.areas.map(area => [area.name, area.value.mark])).toEqual([
      ['Centrum', 'VALUE'],
      ['Duinzoom', 'MISSING'],
    ])
  })

  it('zet in de tabel ook wat geen wijk heeft', () => {
    expect(whereTable(FIRST_DAY, ALL).rows).toEqual([
      ['Centrum', 9],
      ['Vogelwijk', 9],
      ['Duinzoom', 'niets van de wijk zelf'],
      ['Gemeente of regio', 18],
      ['Wijk onbekend of gemeentebreed', 190],
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
