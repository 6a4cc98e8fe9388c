import { describe, expect, it } from 'vitest'
import { datum, datumKort } from './datum.js'
import { aantal, bedrag, decimaal, getal, niveaus, ongeveer, opsomming, procent } from './getal.js'

describe('getallen op zijn Nederlands', () => {
  it('zet een punt bij duizend en een komma voor een deel', () => {
    expect(getal(1460)).toBe('1.460')
    expect(decimaal(9.84)).toBe('9,8')
    expect(bedrag(9)).toBe('€\u00a09')
    expect(bedrag(2.5)).toBe('€\u00a02,50')
  })

  it('schrijft een aandeel als heel percentage', () => {
    expect(procent(0.588)).toBe('59\u00a0%')
    expect(procent(0)).toBe('0\u00a0%')
  })

  it('rondt een schatting af op twee cijfers', () => {
    expect(ongeveer(2468)).toBe('2.500')
    expect(ongeveer(7)).toBe('7')
  })

  it('kent enkelvoud alleen bij precies één', () => {
    expect([0, 1, 2].map(n => aantal(n, 'rij', 'rijen'))).toEqual(['0 rijen', '1 rij', '2 rijen'])
  })

  it('somt op met komma en "en"', () => {
    expect([[], ['1'], ['1', '2'], ['1', '2', '3']].map(opsomming)).toEqual(['', '1', '1 en 2', '1, 2 en 3'])
    expect(niveaus(['3', '4'])).toBe('niveau 3 en 4')
  })
})

describe('dagen', () => {
  it('staan voluit, en blijven staan als het geen dag is', () => {
    expect(datum('2026-02-02')).toBe('2 februari 2026')
    expect(datumKort('2026-02-02')).toBe('2 feb')
    expect(datum('voorjaar')).toBe('voorjaar')
  })
})

describe('een dag', () => {
  it('is van een moment de dag in Nederland, ook na middernacht', () => {
    expect(datum('2026-11-21T23:54:00Z')).toBe('22 november 2026')
    expect(datum('2026-11-21')).toBe('21 november 2026')
  })
})
