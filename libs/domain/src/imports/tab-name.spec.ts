import { describe, expect, it } from 'vitest'
import { nameOfTab } from './tab-meaning.js'
import { safeTabNames } from './tab-name.js'

// Alle namen zijn verzonnen.
describe('namen van tabbladen', () => {
  it('een tabblad dat naar een persoon heet, wordt met zijn nummer genoemd', () => {
    expect(safeTabNames(['Aanbod', 'Fatima', 'lijst Jan de Vries', 'bel 06-12345678', 'Groep_Annemieke'])).toEqual([
      'Aanbod',
      'tabblad 2',
      'tabblad 3',
      'tabblad 4',
      'tabblad 5',
    ])
  })

  it('"Jan" is tussen maanden een maand en tussen mensen een mens', () => {
    expect(safeTabNames(['Jan', 'Feb', 'Mrt'])).toEqual(['Jan', 'Feb', 'Mrt'])
    expect(safeTabNames(['Jan', 'Fatima'])).toEqual(['tabblad 1', 'tabblad 2'])
  })

  it.each([
    'Duinoord',
    'Havenkwartier',
    'Wijk 1 Noord',
    'SV Duinrade',
    'Blad1',
    'Ouderen',
    'De Kop',
    'Kindcentrum De Ark',
  ])('"%s" blijft zoals het is', name => expect(safeTabNames([name])).toEqual([name]))

  it('een nummer in plaats van een naam is geen wijk', () => {
    expect(nameOfTab('tabblad 2', 'WIJK')).toBeNull()
  })
})
