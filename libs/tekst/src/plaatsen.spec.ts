import { describe, expect, it } from 'vitest'
import { bijschrift, eigenaar, keuzeTekst } from './bijschrift.js'
import { afgerondZin, cijfer, heleTekst, noemerZin, zonderWeekZin } from './plaatsen.js'

const amount = {
  activities: 4,
  needsReview: 0,
  unknown: 0,
  singleEvents: 0,
  paths: 0,
  places: 48,
  low: 40.6,
  high: 62.2,
}

describe('plaatsen in cijfers', () => {
  it('zijn bij een schatting altijd een reeks, tenzij laag en hoog gelijk zijn', () => {
    expect(cijfer('PLAATSEN_GESCHAT', amount)).toBe('41–62')
    expect(cijfer('PLAATSEN_GESCHAT', { ...amount, low: 48, high: 48.2 })).toBe('48')
    expect(cijfer('PLAATSEN_OPGEGEVEN', { ...amount, low: null, high: null })).toBe('48')
    expect(cijfer('AANTAL', amount)).toBe('4')
  })

  it('noemen heel weinig geen nul', () => {
    expect([0, 0.2, 0.5, 1234.4].map(heleTekst)).toEqual(['0', '<1', '1', '1.234'])
  })

  it.each([
    ['1,4 en 1,4 is samen 3, niet 1 en 1', [1.4, 1.4], true],
    ['2,2 en 3,1 is samen 5, zoals het er staat', [2.2, 3.1], false],
    ['onbekend telt niet mee', [2.2, null], false],
  ])('%s', (_sentence, parts, isSaid) => {
    const amounts = parts.map(places => ({ ...amount, places, low: 2, high: 3 }))
    expect(afgerondZin('PLAATSEN_OPGEGEVEN', amounts) !== '').toBe(isSaid)
  })

  it('let bij een schatting op laag en hoog, en bij aantallen op niets: die zijn heel', () => {
    const guessed = [1.4, 1.4].map(high => ({ ...amount, places: 1, low: 1, high }))
    expect(afgerondZin('PLAATSEN_GESCHAT', guessed)).toBe(
      'De plaatsen zijn afgerond; opgeteld komt u daardoor iets anders uit.',
    )
    expect(afgerondZin('AANTAL', guessed)).toBe('')
  })

  it('zeggen van hoeveel activiteiten zij nooit bekend worden', () => {
    expect(zonderWeekZin(0, 197)).toBe('')
    expect(zonderWeekZin(29, 197)).toBe(
      'In het hele register zijn 29 van de 197 activiteiten een traject of eenmalig; die hebben geen plaatsen per week.',
    )
    expect(zonderWeekZin(1, 12)).toBe(
      'In het hele register is 1 van de 12 activiteiten een traject of eenmalig; die heeft geen plaatsen per week.',
    )
  })

  it('zeggen waardoor gedeeld is, van wie en van wanneer', () => {
    expect(noemerZin('inwoners', 40000, 'CBS', 2024)).toBe('Per 1.000: gedeeld door 40.000 inwoners (CBS, 2024).')
  })
})

describe('wat een grafiek buiten het scherm over zichzelf zegt', () => {
  const facts = {
    register: { name: 'Duinrade', fictional: true },
    rows: { inside: 197, outside: 21, stopped: 2 },
    peildatum: '2026-02-02',
    version: '2026.1',
    completeness: { partnersAsked: 0, partnersAnswered: 0, lists: 1 },
    selection: { doelgroep: { code: 'ouderen', label: 'Ouderen' }, wijk: 'Centrum' },
  }

  it('is van wie, van wanneer, waarover, waaruit, hoe volledig, en of het verzonnen is', () => {
    expect(eigenaar(facts)).toBe('Gemeente Duinrade (fictief)')
    expect(bijschrift(facts)).toEqual([
      ['Peildatum', '2 februari 2026'],
      ['Keuze', 'activiteiten voor ouderen in Centrum'],
      ['Bron', 'register van Duinrade, indeling 2026.1'],
      ['Volledigheid', 'Eén lijst, 220 rijen: 197 in de piramide, 21 erbuiten, 2 gestopt. Nog geen partner gevraagd.'],
      ['Let op', 'Alle namen en cijfers zijn verzonnen.'],
    ])
  })

  it('heet alleen fictief als het dat is', () => {
    const real = { ...facts, register: { ...facts.register, fictional: false } }
    expect(eigenaar(real)).toBe('Gemeente Duinrade')
    expect(bijschrift(real).map(([label]) => label)).not.toContain('Let op')
  })

  it('noemt ook dat er niets is gekozen', () => {
    expect(keuzeTekst({})).toBe('alle activiteiten in de piramide')
  })
})
