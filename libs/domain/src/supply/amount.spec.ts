import { describe, expect, it } from 'vitest'
import { addWeights, NOTHING, per1000, toAmount, weigh } from './amount.js'
import type { SupplyGroup } from './supply-group.js'
import { confirmedSince } from './supply-group.js'
import type { Yardstick } from './yardstick.js'

const group = (change: Partial<SupplyGroup>): SupplyGroup => ({
  count: 1,
  kind: 'ACTIVITY',
  niveau: '2',
  doelgroepen: ['ouderen'],
  wijkId: null,
  scale: 'UNKNOWN',
  rhythm: { kind: 'WEEKLY', timesPerWeek: 1 },
  capacity: { kind: 'GIVEN', places: 10 },
  needsReview: false,
  unconfirmed: false,
  attended: 0,
  ...change,
})
const amountOf = (groups: readonly SupplyGroup[], yardstick: Yardstick, population: number | null = null) =>
  toAmount(groups.map(one => weigh(one, yardstick, [])).reduce(addWeights, NOTHING), yardstick, population)

describe('een hoeveelheid aanbod', () => {
  const known = group({ count: 2 })
  const unknown = group({ count: 3, capacity: { kind: 'UNKNOWN' }, needsReview: true })
  const event = group({ rhythm: { kind: 'ONCE' } })
  const path = group({ count: 4, rhythm: { kind: 'PATH', pathsPerYear: 20 }, capacity: { kind: 'UNKNOWN' } })

  it('telt onbekende plaatsen apart en nooit als nul', () => {
    expect(amountOf([known, unknown, event], 'PLAATSEN_OPGEGEVEN')).toMatchObject({
      activities: 6,
      places: 20,
      unknown: 3,
      singleEvents: 1,
      needsReview: 3,
    })
  })

  it('telt trajecten apart: zij zijn nooit per week, en dus ook niet onbekend', () => {
    expect(amountOf([known, unknown, event, path], 'PLAATSEN_OPGEGEVEN')).toMatchObject({
      activities: 10,
      places: 20,
      unknown: 3,
      singleEvents: 1,
      paths: 4,
    })
    expect(amountOf([path], 'PLAATSEN_GESCHAT')).toMatchObject({ activities: 4, places: null, unknown: 0, paths: 4 })
  })

  it('zonder een enkel cijfer zijn er geen plaatsen, niet nul plaatsen', () => {
    expect(amountOf([unknown], 'PLAATSEN_OPGEGEVEN')).toMatchObject({ activities: 3, places: null, unknown: 3 })
    expect(amountOf([], 'PLAATSEN_OPGEGEVEN').places).toBeNull()
  })

  it('in aantallen staan geen plaatsen en geen getal per 1.000', () => {
    expect(amountOf([known], 'AANTAL', 1000)).toMatchObject({ activities: 2, places: null, stale: null, per1000: null })
  })

  it('een schatting is geen opgegeven plaats', () => {
    const guess = group({ capacity: { kind: 'ESTIMATED', low: 5, middle: 8, high: 12 } })
    expect(amountOf([guess], 'PLAATSEN_OPGEGEVEN')).toMatchObject({ places: null, unknown: 1 })
    expect(amountOf([guess, known], 'PLAATSEN_GESCHAT')).toMatchObject({ low: 25, places: 28, high: 32, unknown: 0 })
  })

  it('wat een jaar niet bevestigd is, staat apart binnen de plaatsen', () => {
    expect(amountOf([known, group({ unconfirmed: true })], 'PLAATSEN_OPGEGEVEN')).toMatchObject({
      places: 30,
      stale: 10,
    })
  })

  it.each([
    ['30 plaatsen op 1.500 ouderen is 20 per 1.000', 30, 1500, 20],
    ['zonder noemer is er geen getal per 1.000', 30, null, null],
    ['een wijk zonder inwoners heeft geen dekking, niet nul dekking', 30, 0, null],
    ['zonder plaatsen is er geen getal per 1.000', null, 1500, null],
  ])('%s', (_sentence, places, population, expected) => {
    expect(per1000(places, population)).toBe(expected)
  })

  it.each([
    ['2026-11-21', '2025-11-21'],
    ['2028-02-29', '2027-02-28'],
    ['2026-01-01', '2025-01-01'],
  ])('op %s telt een bevestiging vanaf %s', (peildatum, since) => {
    expect(confirmedSince(peildatum)).toBe(since)
  })
})
