import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CAPACITY_DEFAULT_VERSION, CAPACITY_DEFAULTS } from './capacity-default.data.js'
import { capacityDefaults, estimatedPlacesPerWeek, type Estimable } from './capacity-default.js'

const group: Estimable = {
  kind: 'ACTIVITY',
  niveau: '1',
  rhythm: { kind: 'WEEKLY', timesPerWeek: 2 },
  capacity: { kind: 'UNKNOWN' },
}
const estimate = (change: Partial<Estimable>) => estimatedPlacesPerWeek({ ...group, ...change }, CAPACITY_DEFAULTS)

describe('plaatsen geschat', () => {
  it('een groep op niveau 1 die twee keer per week bijeenkomt telt twee keer 8, 14 of 25 plaatsen', () => {
    expect(estimate({})).toEqual({ kind: 'ESTIMATED', low: 16, middle: 28, high: 50 })
  })

  it('zonder bekend ritme rekent een groep op niveau 1 met een keer per week', () => {
    expect(estimate({ rhythm: { kind: 'UNKNOWN' } })).toEqual({ kind: 'ESTIMATED', low: 8, middle: 14, high: 25 })
  })

  it('wat de aanbieder opgeeft blijft opgegeven', () => {
    expect(estimate({ capacity: { kind: 'GIVEN', places: 9 } })).toEqual({ kind: 'GIVEN', places: 18 })
  })

  it('opgegeven plaatsen met een aangenomen ritme zijn een schatting', () => {
    const places = estimate({ rhythm: { kind: 'UNKNOWN' }, capacity: { kind: 'GIVEN', places: 9 } })
    expect(places).toEqual({ kind: 'ESTIMATED', low: 9, middle: 9, high: 9 })
  })

  it.each<[string, Partial<Estimable>]>([
    ['een beschreven interventie krijgt geen schatting', { kind: 'INTERVENTION' }],
    ['maatwerk zonder vast moment krijgt geen schatting', { niveau: '3', rhythm: { kind: 'UNKNOWN' } }],
    ['een niveau dat wij niet kennen krijgt geen schatting', { niveau: '9' }],
  ])('%s', (_sentence, change) => {
    expect(estimate(change)).toEqual({ kind: 'UNKNOWN' })
  })

  it('een traject krijgt geen schatting per week', () => {
    expect(estimate({ rhythm: { kind: 'PATH', pathsPerYear: 20 } })).toEqual({ kind: 'PATH' })
  })

  it('een losse keer blijft een losse keer', () => {
    expect(estimate({ rhythm: { kind: 'ONCE' } })).toEqual({ kind: 'SINGLE' })
  })

  it('een gemeente vervangt alleen de soort die zij zelf invult', () => {
    const own = capacityDefaults([{ kind: 'groep_niveau_1', low: 5, middle: 6, high: 7, source: 'navraag 2026' }])
    expect(own.find(row => row.niveau === '1')).toMatchObject({ low: 5, middle: 6, high: 7, source: 'navraag 2026' })
    expect(own.find(row => row.niveau === '2')).toEqual(CAPACITY_DEFAULTS[1])
  })

  it('elke soort loopt van laag naar hoog en noemt haar bron', () => {
    for (const row of CAPACITY_DEFAULTS) {
      expect(row.low).toBeLessThanOrEqual(row.middle)
      expect(row.middle).toBeLessThanOrEqual(row.high)
      expect(row.source).not.toBe('')
    }
  })

  it('staat in de methode voor lezers met dezelfde aantallen en versie als waarmee wij rekenen', () => {
    const page = readFileSync(new URL('../../../../docs/method/supply.md', import.meta.url), 'utf8')
    expect(page).toContain(`versie ${CAPACITY_DEFAULT_VERSION}`)
    for (const { niveau, low, middle, high, assumeWeekly } of CAPACITY_DEFAULTS) {
      const row = page.split('\n').find(line => line.startsWith('|') && line.includes(`(niveau ${niveau})`)) ?? ''
      expect(row.split('|').slice(2, 5).map(Number)).toEqual([low, middle, high])
      expect(row).toContain(assumeWeekly ? '1 keer per week' : 'geen schatting')
    }
  })
})
