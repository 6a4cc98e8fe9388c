import { describe, expect, it } from 'vitest'
import { chooseYardstick, yardsticksKnown, type FigureCounts } from './yardstick.js'

const counts = (change: Partial<FigureCounts>): FigureCounts => ({
  activities: 100,
  given: 0,
  stated: 0,
  estimable: 0,
  apart: 0,
  attended: 0,
  ...change,
})

describe('de maat waarmee een beeld begint', () => {
  it.each<[string, Partial<FigureCounts>, string]>([
    ['60 van de 100 opgegeven: plaatsen opgegeven', { given: 60, stated: 60 }, 'PLAATSEN_OPGEGEVEN'],
    ['59 van de 100 opgegeven en niets geschat: aantallen', { given: 59, stated: 59 }, 'AANTAL'],
    ['40 opgegeven en 25 geschat door de lijst: plaatsen geschat', { given: 40, stated: 65 }, 'PLAATSEN_GESCHAT'],
    ['onze eigen aannames alleen wegen niet mee: aantallen', { estimable: 100 }, 'AANTAL'],
    ['een leeg register begint met aantallen', { activities: 0 }, 'AANTAL'],
  ])('%s', (_sentence, change, expected) => {
    expect(chooseYardstick(counts(change))).toBe(expected)
  })

  it('zegt per maat van hoeveel activiteiten zij bekend is, en hoeveel er geen "per week" hebben', () => {
    expect(yardsticksKnown(counts({ given: 12, stated: 20, estimable: 80, apart: 9 }))).toEqual([
      { yardstick: 'AANTAL', known: 100, of: 100, apart: 0 },
      { yardstick: 'PLAATSEN_GESCHAT', known: 80, of: 100, apart: 9 },
      { yardstick: 'PLAATSEN_OPGEGEVEN', known: 12, of: 100, apart: 9 },
    ])
  })
})
