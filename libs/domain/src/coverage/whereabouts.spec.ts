import { describe, expect, it } from 'vitest'
import type { Scale } from '../activity.js'
import { isAssumedRegional, whereaboutsOf } from './whereabouts.js'

describe('waar een activiteit te vinden is', () => {
  it.each<[string, string | null, Scale, string, string]>([
    ['een bekende wijk gaat voor', 'w1', 'GEMEENTE', '1', 'WIJK'],
    ['gemeentebreed is geen onbekende wijk', null, 'GEMEENTE', '1', 'GEMEENTE'],
    ['de regio is ook voor de hele gemeente', null, 'REGIO', '2', 'GEMEENTE'],
    ['zonder wijk en zonder schaal is het onbekend', null, 'UNKNOWN', '1', 'UNKNOWN'],
    ['zorg telt zonder schaal als regionaal', null, 'UNKNOWN', '4', 'GEMEENTE'],
    ['een wijkactiviteit zonder wijknaam is onbekend', null, 'WIJK', '4', 'UNKNOWN'],
  ])('%s', (_sentence, wijkId, scale, niveau, expected) => {
    expect(whereaboutsOf({ wijkId, scale, niveau })).toBe(expected)
  })
  it('alleen zorg zonder wijk en zonder schaal is een aanname van ons', () => {
    const placed = { wijkId: null, scale: 'UNKNOWN' as const, niveau: '4' }
    expect(isAssumedRegional(placed)).toBe(true)
    expect(isAssumedRegional({ ...placed, scale: 'REGIO' })).toBe(false)
    expect(isAssumedRegional({ ...placed, wijkId: 'w1' })).toBe(false)
    expect(isAssumedRegional({ ...placed, niveau: '3' })).toBe(false)
  })
})
