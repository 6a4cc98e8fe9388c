import { describe, expect, it } from 'vitest'
import { niceScale } from './nice-scale.js'

describe('één schaal voor alle banden', () => {
  it('loopt van nul tot een rond getal boven het grootste', () => {
    const scale = niceScale([9, 0, 46, 183], 440)
    expect(scale.max).toBe(200)
    expect(scale.length(183)).toBeCloseTo(402.6)
    expect(scale.length(0)).toBe(0)
  })

  it('heeft een schaalstreep met een rond getal', () => {
    expect(niceScale([183], 440).bar).toEqual({ amount: 50, length: expect.closeTo(110) as number })
    expect(niceScale([2], 440).bar.amount).toBe(1)
    expect(niceScale([], 440).bar.amount).toBe(1)
  })

  it('tekent niets onder nul en niets zonder ruimte', () => {
    expect(niceScale([5], 0).length(5)).toBe(0)
    expect(niceScale([5], -10).length(5)).toBe(0)
    expect(niceScale([5], 100).length(-3)).toBe(0)
  })

  it('is recht evenredig: twee keer zoveel is twee keer zo lang', () => {
    const { length } = niceScale([7, 30], 300)
    expect(length(14)).toBeCloseTo(2 * length(7))
  })
})
