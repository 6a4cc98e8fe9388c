import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Capacity, Rhythm } from '../activity.js'
import { placesPerWeek } from './places.js'

const given = (places: number): Capacity => ({ kind: 'GIVEN', places })

describe('plaatsen per week', () => {
  it.each<[string, Rhythm, Capacity, ReturnType<typeof placesPerWeek>]>([
    [
      'een groep van 15 die twee keer per week traint heeft 30 plaatsen',
      { kind: 'WEEKLY', timesPerWeek: 2 },
      given(15),
      { kind: 'GIVEN', places: 30 },
    ],
    [
      'een cursus van 13 keer met 12 plaatsen heeft 3 plaatsen per week',
      { kind: 'SERIES', meetings: 13 },
      given(12),
      { kind: 'GIVEN', places: 3 },
    ],
    ['een toernooi telt als losse keer, zonder plaatsen', { kind: 'ONCE' }, given(400), { kind: 'SINGLE' }],
    [
      'een traject is nooit per week, ook niet met een aantal per jaar',
      { kind: 'PATH', pathsPerYear: 52 },
      given(1),
      { kind: 'PATH' },
    ],
    [
      'van een traject is niets onbekend: het telt apart',
      { kind: 'PATH', pathsPerYear: null },
      { kind: 'UNKNOWN' },
      { kind: 'PATH' },
    ],
    ['plaatsen zonder ritme zijn geen plaatsen per week', { kind: 'UNKNOWN' }, given(20), { kind: 'UNKNOWN' }],
    [
      'een ritme zonder plaatsen is onbekend, niet nul',
      { kind: 'WEEKLY', timesPerWeek: 1 },
      { kind: 'UNKNOWN' },
      { kind: 'UNKNOWN' },
    ],
    [
      'nul opgegeven plaatsen is wel nul: de groep is vol of gesloten',
      { kind: 'WEEKLY', timesPerWeek: 1 },
      given(0),
      { kind: 'GIVEN', places: 0 },
    ],
    [
      'een schatting van 8, 10 of 14 op twee avonden is 16, 20 of 28',
      { kind: 'WEEKLY', timesPerWeek: 2 },
      { kind: 'ESTIMATED', low: 8, middle: 10, high: 14 },
      { kind: 'ESTIMATED', low: 16, middle: 20, high: 28 },
    ],
  ])('%s', (_sentence, rhythm, capacity, expected) => {
    expect(placesPerWeek(rhythm, capacity)).toEqual(expected)
  })

  it('een serie van 52 keer is hetzelfde als een keer per week', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), places => {
        const series = placesPerWeek({ kind: 'SERIES', meetings: 52 }, given(places))
        expect(series).toEqual(placesPerWeek({ kind: 'WEEKLY', timesPerWeek: 1 }, given(places)))
      }),
    )
  })
})
