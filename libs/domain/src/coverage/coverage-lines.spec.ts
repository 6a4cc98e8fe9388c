import { describe, expect, it } from 'vitest'
import type { SupplyGroup } from '../supply/supply-group.js'
import { coverageLines, type CoverageArea } from './coverage-lines.js'

const figures = [{ indicator: 'a_65_oo', year: 2024, figure: { mark: 'VALUE' as const, value: 800 }, source: 'CBS' }]
const areas: readonly CoverageArea[] = [
  { id: 'g', kind: 'GEMEENTE', name: 'Duinrade', code: 'GM9999', figures },
  { id: 'noord', kind: 'WIJK', name: 'Noord', code: null, figures },
  { id: 'zuid', kind: 'WIJK', name: 'Zuid', code: null, figures: [] },
]
const group = (change: Partial<SupplyGroup>): SupplyGroup => ({
  count: 1,
  kind: 'ACTIVITY',
  niveau: '2',
  doelgroepen: ['ouderen'],
  wijkId: 'noord',
  scale: 'WIJK',
  rhythm: { kind: 'WEEKLY', timesPerWeek: 1 },
  capacity: { kind: 'GIVEN', places: 16 },
  needsReview: false,
  unconfirmed: true,
  attended: 0,
  ...change,
})
const lines = (groups: readonly SupplyGroup[]) =>
  coverageLines(groups, areas, ['4', '3', '2', '1'], ['ouderen', 'dementie'])
const cell = (groups: readonly SupplyGroup[], area: string, niveau = '2', doelgroep = 'ouderen') =>
  lines(groups).find(line => line.area === area && line.niveau === niveau && line.doelgroep === doelgroep)

describe('dekking per gebied, niveau en doelgroep', () => {
  it('geeft elke cel een regel, ook waar niets staat', () => {
    expect(lines([])).toHaveLength(3 * 4 * 2)
  })

  it('rekent plaatsen per 1.000 van de doelgroep', () => {
    expect(cell([group({})], 'Noord')).toMatchObject({ activities: 1, places: 16, population: 800, per1000: 20 })
  })

  it('noemt niets leeg zolang niemand gevraagd is', () => {
    expect(cell([], 'Noord')).toMatchObject({ state: 'onbekend', places: null, per1000: null })
  })

  it('gemeentebreed aanbod laat geen wijk achter met niets', () => {
    const municipal = group({ wijkId: null, scale: 'GEMEENTE' })
    expect(cell([municipal], 'Zuid')).toMatchObject({
      activities: 0,
      municipal: 1,
      assumed: 0,
      state: 'zonder streefwaarde',
    })
    expect(cell([municipal], 'Duinrade')).toMatchObject({ activities: 1, municipal: 1 })
  })

  it('zorg zonder plek telt als regionaal en dus in elke wijk, en dat staat erbij als aanname', () => {
    const care = group({ niveau: '4', wijkId: null, scale: 'UNKNOWN' })
    expect(cell([care], 'Zuid', '4')).toMatchObject({ municipal: 1, assumed: 1, state: 'zonder streefwaarde' })
  })

  it('kent zonder streefwaarde geen norm, tekort, oorzaak of voorrang', () => {
    for (const line of lines([group({})])) {
      expect([line.norm, line.gap, line.cause, line.priority]).toEqual([null, null, null, null])
    }
  })

  it('geschatte plaatsen zijn hier geen plaatsen', () => {
    const guess = group({ capacity: { kind: 'ESTIMATED', low: 5, middle: 8, high: 12 } })
    expect(cell([guess], 'Noord')).toMatchObject({ activities: 1, places: null, unknown: 1, per1000: null })
  })

  it('een traject heeft geen plaatsen per week en is niet onbekend', () => {
    const path = group({ niveau: '3', rhythm: { kind: 'PATH', pathsPerYear: 20 }, capacity: { kind: 'UNKNOWN' } })
    expect(cell([path], 'Noord', '3')).toMatchObject({ activities: 1, places: null, unknown: 0, paths: 1 })
  })

  it('wat buiten de piramide valt, staat in geen enkele cel', () => {
    const outside = lines([group({ niveau: 'buiten' })])
    expect(outside.every(line => line.activities === 0)).toBe(true)
  })
})
