import { freeSlug, slugOf } from './slug'

describe('het adres van een register', () => {
  it.each([
    ["'s-Hertogenbosch", 's-hertogenbosch'],
    ['  Súdwest-Fryslân ', 'sudwest-fryslan'],
    ['Bergen (L.)', 'bergen-l'],
    ['!!!', 'register'],
    ['x'.repeat(60), 'x'.repeat(40)],
  ])('van %s is %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug)
  })

  it('dat bezet is, krijgt het eerste vrije nummer', () => {
    expect(freeSlug('bergen', [])).toBe('bergen')
    expect(freeSlug('bergen', ['bergen', 'bergen-2', 'bergen-4'])).toBe('bergen-3')
  })

  it('neemt geen woord in dat de server zelf nodig heeft', () => {
    expect(freeSlug(slugOf('Imports'), [])).toBe('imports-2')
  })
})
