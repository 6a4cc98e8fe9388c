import { describe, expect, it } from 'vitest'
import { isRijkeuze, LEEGTE, leegte } from './leeg.js'
import type { SelectionFacts } from './overview-facts.js'

const ouderen = { code: 'ouderen', label: 'Ouderen / senioren (55+)' }
const AANBOD: readonly SelectionFacts[] = [
  {},
  { wijk: 'Centrum' },
  { niveau: '3' },
  { doelgroep: ouderen },
  { thema: { code: 'valpreventie', label: 'Valpreventie' } },
]
const RIJEN: readonly SelectionFacts[] = [
  { nakijken: true },
  { waar: 'UNKNOWN' },
  { waar: 'WIJK', wijk: 'Centrum' },
  { zoek: 'yoga', doelgroep: ouderen },
  { niveau: 'buiten' },
]

describe('wat er niet staat', () => {
  it('is nog niet nagevraagd als naar aanbod is gekeken: een wijk, niveau, doelgroep of thema', () => {
    for (const selection of AANBOD) expect(leegte(selection, 0)).toBe('NIET_NAGEVRAAGD')
  })

  it('heet niets bij deze keuze als alleen een keuze uit de rijen het leeg laat: daar vraagt niemand naar', () => {
    for (const selection of RIJEN) expect(leegte(selection, 0)).toBe('NIET_BIJ_KEUZE')
    expect(LEEGTE.NIET_BIJ_KEUZE.woord).not.toContain('nagevraagd')
    expect(LEEGTE.NIET_BIJ_KEUZE.uitleg).not.toContain('nagevraagd')
  })

  it('is niet leeg zolang er iets voor de hele gemeente of regio is, bij welke keuze ook', () => {
    for (const selection of AANBOD) expect(leegte(selection, 8)).toBe('WEL_GEMEENTE')
    for (const selection of RIJEN) expect(leegte(selection, 8)).toBe('WEL_GEMEENTE_BIJ_KEUZE')
    for (const state of ['WEL_GEMEENTE', 'WEL_GEMEENTE_BIJ_KEUZE'] as const) {
      expect(LEEGTE[state].isLeeg).toBe(false)
      expect(Object.values(LEEGTE[state]).join(' ')).not.toContain('nagevraagd')
    }
    expect(LEEGTE.WEL_GEMEENTE_BIJ_KEUZE.woord).toContain('bij deze keuze')
  })

  it('een leeg zoekveld is geen keuze', () => {
    expect(isRijkeuze({ zoek: '', nakijken: false })).toBe(false)
  })
})
