import { isDay, peildatumOf } from './peildatum'

describe('de peildatum', () => {
  it.each([
    ['2026-11-21T22:59:00Z', '2026-11-21'],
    ['2026-11-21T23:01:00Z', '2026-11-22'],
    ['2026-07-01T22:01:00Z', '2026-07-02'],
  ])('om %s is het in Nederland %s', (moment, day) => {
    expect(peildatumOf(new Date(moment))).toBe(day)
  })

  it.each([
    ['2026-11-21', true],
    ['2028-02-29', true],
    ['2026-02-30', false],
    ['21-11-2026', false],
    ['2026-11-21T00:00', false],
  ])('%s is een dag: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected)
  })
})
