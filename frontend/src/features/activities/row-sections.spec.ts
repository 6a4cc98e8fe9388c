import { describe, expect, it } from 'vitest'
import { FIRST_DAY, IN_WIJK } from '../overzicht/overview.example.data'
import { ALL } from '../overzicht/selection'
import { hasLeft, rowSections } from './row-sections'

const CENTRUM = { ...ALL, wijk: 'w-Centrum' }

describe('de lijsten in het zijpaneel', () => {
  it('tellen zoals de pagina telt', () => {
    expect(rowSections(FIRST_DAY, { ...ALL, niveau: '2' }).map(section => section.title)).toEqual(['46 activiteiten'])
    expect(rowSections(null, { ...ALL, niveau: '2' }).map(section => section.title)).toEqual(['Activiteiten'])
  })

  it('beginnen in een wijk met de eigen rijen; wat voor elke wijk geldt heeft een eigen kop, en wat geen sport is ook', () => {
    expect(rowSections(IN_WIJK, CENTRUM).map(({ title, note, selection }) => [title, note, selection])).toEqual([
      ['9 activiteiten', '', { wijk: 'w-Centrum' }],
      [
        '18 activiteiten voor de hele gemeente of regio',
        'Bij 6 van die 18 nemen wij dat aan, want zorg is zelden per wijk.',
        { whereabouts: 'GEMEENTE' },
      ],
      ['1 rij buiten de piramide', '', { wijk: 'w-Centrum', niveau: 'buiten' }],
    ])
  })

  it('zeggen van een niveau met alleen aanbod voor de regio niet dat het leeg is', () => {
    const [own, municipal] = rowSections(IN_WIJK, { ...CENTRUM, niveau: '4' })
    expect(own?.none).toBe(
      'Van de wijk zelf staat er niets in de lijst. Wel is er aanbod voor de hele gemeente of regio.',
    )
    expect(municipal?.selection).toEqual({ niveau: '4', whereabouts: 'GEMEENTE' })
  })

  it('zeggen alleen bij een keuze van aanbod dat er nog niet is nagevraagd', () => {
    const none = (more: object) => rowSections(FIRST_DAY, { ...ALL, niveau: '3', ...more })[0]?.none
    expect(none({})).toContain('nog niet nagevraagd')
    expect(none({ nakijken: true })).toBe('Bij deze keuze staat er niets in de lijst.')
  })
})

describe('een rij die net ergens anders is gezet', () => {
  const at = (niveau: string, needsReview = false) => ({ niveau, needsReview })

  it('telt niet meer mee in de lijst van haar oude niveau', () => {
    expect(hasLeft({ selection: { niveau: '2' } }, at('3'))).toBe(true)
    expect(hasLeft({ selection: { niveau: '2' } }, at('2'))).toBe(false)
  })

  it('blijft in de lijst van een wijk, tenzij zij buiten de piramide ging', () => {
    expect(hasLeft({ selection: { wijk: 'w' } }, at('3'))).toBe(false)
    expect(hasLeft({ selection: { wijk: 'w' } }, at('buiten'))).toBe(true)
    expect(hasLeft({ selection: { wijk: 'w', niveau: 'buiten' } }, at('buiten'))).toBe(false)
  })

  it('is na een oordeel niet meer na te kijken', () => {
    expect(hasLeft({ selection: { niveau: '2', needsReview: true } }, at('2', true))).toBe(false)
    expect(hasLeft({ selection: { niveau: '2', needsReview: true } }, at('2'))).toBe(true)
  })
})
