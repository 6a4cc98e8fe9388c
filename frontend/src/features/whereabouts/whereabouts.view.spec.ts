import { describe, expect, it } from 'vitest'
import { amountOf, FIRST_DAY, WITH_PLACES } from '../overzicht/overview.example.data'
import { mapInput, whereParts, whereTable, wijkListInput } from './whereabouts.view'

const { overview } = FIRST_DAY
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
    const { rows, marks } = wijkListInput(overview)
    expect(marks).toBe('SQUARES')
    expect(rows.map(row => [row.name, row.amount])).toEqual([
      ['Centrum', 9],
      ['Vogelwijk', 9],
      ['Duinzoom', null],
    ])
    expect(rows[2]?.missing).toBe('nog niet nagevraagd')
  })

  it('noemt onbekende plaatsen anders dan niets in de lijst', () => {
    const { rows, marks } = wijkListInput({
      ...WITH_PLACES.overview,
      whereabouts: {
        ...overview.whereabouts,
        wijken: [{ area: { id: 'w', name: 'Centrum' }, amount: amountOf(3, { unknown: 3 }) }],
      },
    })
    expect(marks).toBe('BARS')
    expect(rows[0]).toMatchObject({ amount: null, missing: 'plaatsen onbekend' })
  })

  it('noemt in een wijk met alleen trajecten hun aantal', () => {
    const wijken = [{ area: { id: 'w', name: 'Centrum' }, amount: amountOf(2, { paths: 2 }) }]
    const places = { ...WITH_PLACES.overview, whereabouts: { ...overview.whereabouts, wijken } }
    expect(wijkListInput(places).rows[0]).toMatchObject({ amount: null, missing: '2 trajecten' })
    expect(whereTable(places).rows[0]).toEqual(['Centrum', 2, '2 trajecten'])
  })

  it('verdeelt alles over met wijk, gemeentebreed en zonder wijk', () => {
    expect(whereParts(overview).reduce((sum, part) => sum + part.amount, 0)).toBe(overview.total)
  })

  it('heeft zonder grenzen geen kaart, en met grenzen alleen de wijken die er een hebben', () => {
    expect(mapInput(overview, [])).toBeNull()
    expect(mapInput(overview, [{ id: 'w-Centrum', name: 'Centrum', geometry: null }])).toBeNull()
    const map = mapInput(overview, [border('Centrum'), border('Duinzoom')])
    expect(map?.areas.map(area => [area.name, area.value.mark])).toEqual([
      ['Centrum', 'VALUE'],
      ['Duinzoom', 'MISSING'],
    ])
  })

  it('zet in de tabel ook wat geen wijk heeft', () => {
    expect(whereTable(overview).rows).toEqual([
      ['Centrum', 9],
      ['Vogelwijk', 9],
      ['Duinzoom', null],
      ['Gemeente of regio', 18],
      ['Wijk onbekend of gemeentebreed', 190],
    ])
    const places = whereTable(WITH_PLACES.overview)
    for (const row of places.rows) expect(row).toHaveLength(places.columns.length)
  })
})
