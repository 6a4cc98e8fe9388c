import { describe, expect, it } from 'vitest'
import {
  doelgroepLabel,
  expandUpward,
  isDoelgroep,
  isNiveau,
  isPartnerType,
  isThema,
  niveauLabel,
  partnerTypeLabel,
  taxonomy,
  themaLabel,
  unknownCodes,
} from './taxonomy.js'

describe('de taxonomie', () => {
  it('heeft een versie en zegt dat zij een eigen operationalisering is', () => {
    expect(taxonomy.taxonomie_versie).toBe('2026.1')
    expect(taxonomy.status).toContain('Eigen operationalisering')
  })

  it('kent vijf niveaus, achttien doelgroepen, achttien themas en achttien partnertypen', () => {
    expect(taxonomy.niveaus.map(niveau => niveau.code)).toEqual(['1', '2', '3', '4', 'buiten'])
    expect(taxonomy.doelgroepen).toHaveLength(18)
    expect(taxonomy.themas).toHaveLength(18)
    expect(taxonomy.partnertypen).toHaveLength(18)
  })

  it('noemt bij elke bredere term een term die bestaat', () => {
    const broader = taxonomy.doelgroepen.flatMap(term => term.broader ?? [])
    expect(unknownCodes({ doelgroepen: broader }).doelgroepen).toEqual([])
  })

  it('klapt een smalle doelgroep uit naar alle bredere, elk een keer', () => {
    expect(expandUpward(['statushouders', 'migratie'])).toEqual(['statushouders', 'migratie', 'alle_inwoners'])
  })

  it('klapt het thema dementie niet uit naar een doelgroep', () => {
    expect(expandUpward(['dementie'], 'themas')).toEqual(['dementie'])
    expect(expandUpward(['dementie'])).toEqual(['dementie', 'alle_inwoners'])
  })

  it('laat een onbekende code staan bij het uitklappen en noemt hem bij de controle', () => {
    expect(expandUpward(['bestaat_niet'])).toEqual(['bestaat_niet'])
    expect(unknownCodes({ niveaus: ['1', '7'], doelgroepen: ['ouderen', 'x'], themas: ['y'] })).toEqual({
      niveaus: ['7'],
      doelgroepen: ['x'],
      themas: ['y'],
    })
  })

  it('houdt doelgroepen, themas en partnertypen uit elkaar', () => {
    expect([isNiveau('buiten'), isNiveau('5')]).toEqual([true, false])
    expect([isDoelgroep('ouderen'), isDoelgroep('valpreventie')]).toEqual([true, false])
    expect([isThema('valpreventie'), isThema('ouderen')]).toEqual([true, false])
    expect([isPartnerType('welzijn'), isPartnerType('ouderen')]).toEqual([true, false])
  })

  it('geeft de naam van een code, en van een onbekende code de code zelf', () => {
    expect(niveauLabel('1')).toBe('Algemeen aanbod')
    expect(doelgroepLabel('ouderen')).toBe('Ouderen / senioren (55+)')
    expect(themaLabel('valpreventie')).toBe('Valpreventie')
    expect(partnerTypeLabel('gemeente')).toBe('Gemeente')
    expect([niveauLabel('9'), doelgroepLabel('x'), themaLabel('x'), partnerTypeLabel('x')]).toEqual([
      '9',
      'x',
      'x',
      'x',
    ])
  })
})
