import { describe, expect, it } from 'vitest'
import type { ClassificationRecord } from '../../placement.js'
import { classify } from '../classify.js'
import { tokenize } from '../text/tokens.js'
import { agesToDoelgroepen, readAges } from './ages.js'

const labels = (titel: string, omschrijving = '', more: Partial<ClassificationRecord> = {}) => {
  const { doelgroepen, themas } = classify({ id: 'x', titel, omschrijving, ...more })
  return { doelgroepen, themas }
}

describe('doelgroepen', () => {
  it('de smalste term wint: statushouders, niet ook migratie', () => {
    expect(
      labels('Voetbal voor statushouders', 'Voor mensen met een migratieachtergrond die net gevlucht zijn.')
        .doelgroepen,
    ).toEqual(['statushouders'])
  })

  it('een verstandelijke beperking is niet ook een lichamelijke', () => {
    expect(labels('Zwemmen voor mensen met een verstandelijke beperking').doelgroepen).toEqual([
      'beperking_verstandelijk',
    ])
  })

  it('een open activiteit zonder groep is voor alle inwoners', () => {
    expect(labels('Wandelen', 'Iedereen kan mee.').doelgroepen).toEqual(['alle_inwoners'])
  })

  it('een groep die alleen genoemd wordt bij een open activiteit is geen doelgroep', () => {
    expect(labels('Nieuwjaarsloop', 'Iedereen rent mee. Hartpatiënten bellen eerst de dokter.').doelgroepen).toEqual([
      'alle_inwoners',
    ])
  })

  it('een ontkende groep telt niet', () => {
    expect(labels('Gymclub', 'Niet alleen voor ouderen: iedereen kan meedoen.').doelgroepen).toEqual(['alle_inwoners'])
  })

  it('buiten de piramide blijven labels leeg, tenzij het onderwerp genoemd is', () => {
    expect(labels('Renovatie kunstgrasveld')).toEqual({ doelgroepen: [], themas: [] })
    expect(labels('Voedselbank uitgiftepunt')).toEqual({ doelgroepen: ['minima'], themas: ['armoede'] })
  })
})

describe('themas', () => {
  it('een doelgroep brengt haar thema mee', () => {
    expect(labels('Yoga voor mantelzorgers').themas).toEqual(['mantelzorg'])
    expect(labels('Sporten voor mensen in de bijstand').themas).toEqual(['participatie'])
    expect(labels('Sporten voor mensen met schulden').themas).toEqual(['schulden'])
  })

  it('beweegstimulering is het restthema', () => {
    expect(labels('Zumba').themas).toEqual(['beweegstimulering'])
  })

  it('vallen op de judomat is geen valpreventie', () => {
    expect(labels('Judo', 'Leer vallen en opstaan.', { leeftijd: '6 t/m 10 jaar' }).themas).not.toContain(
      'valpreventie',
    )
    expect(labels('Valpreventie', '', { leeftijd: '65+' }).themas).toContain('valpreventie')
  })

  it('eenzaamheid vraagt om woorden over ontmoeten; gezellig is niet genoeg', () => {
    expect(labels('Wandelen', 'Met koffie na afloop om elkaar te ontmoeten.').themas).toContain('eenzaamheid')
    expect(labels('Wandelen', 'Altijd gezellig.').themas).not.toContain('eenzaamheid')
  })
})

describe('leeftijden', () => {
  const groups = (text: string) => {
    const range = readAges(tokenize(text))
    return range ? agesToDoelgroepen(range) : null
  }

  it.each([
    ['65+', ['ouderen']],
    ['55 jaar en ouder', ['ouderen']],
    ['4 t/m 11 jaar', ['kinderen']],
    ['groep 3 t/m 8', ['kinderen']],
    ['12 t/m 17 jaar', ['jongeren']],
    ['8 t/m 16 jaar', ['kinderen', 'jongeren']],
    ['10 t/m 17 jaar', ['jongeren']],
    ['tot 12 jaar', ['kinderen']],
    ['30-50', ['volwassenen']],
    ['30+', ['volwassenen']],
    ['18+', []],
    ['46 t/m 85 jaar en 86+', []],
    ['0 t/m 99', []],
  ])('%s is %j', (text, expected) => {
    expect(groups(text)).toEqual(expected)
  })

  it('zonder getal is er geen leeftijd', () => {
    expect(groups('Alle leeftijden')).toBeNull()
  })
})
