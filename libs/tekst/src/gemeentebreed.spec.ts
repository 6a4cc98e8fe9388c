import { describe, expect, it } from 'vitest'
import {
  aannameZin,
  daarnaastZin,
  gemeentebreedKop,
  gemeentebreedZin,
  plusGemeente,
  plusGemeenteRegels,
  waarZin,
} from './gemeentebreed.js'

const of = (activities: number, assumed: number) => ({ activities, assumed })

describe('aanbod voor de hele gemeente of regio', () => {
  it('zegt waar het is, en hoeveel daarvan een aanname is', () => {
    const waar = { inWijk: '30', municipal: '18', unknown: '190' }
    expect(waarZin('aantal activiteiten', waar, of(18, 0))).toBe(
      'Aantal activiteiten: met een wijk 30, voor de hele gemeente of regio 18, zonder wijk 190.',
    )
    expect(waarZin('aantal activiteiten', waar, of(18, 6))).toBe(
      'Aantal activiteiten: met een wijk 30, voor de hele gemeente of regio 18 (van 6 nemen wij dat aan), zonder wijk 190.',
    )
  })

  it('geldt voor elke wijk; van zorg zonder schaal nemen wij dat aan, en dat staat erbij', () => {
    expect([of(0, 0), of(1, 0), of(18, 0), of(18, 6), of(3, 3)].map(gemeentebreedZin)).toEqual([
      '',
      'De ene activiteit voor de hele gemeente of regio geldt voor elke wijk.',
      'De 18 activiteiten voor de hele gemeente of regio gelden voor elke wijk.',
      'De 18 activiteiten voor de hele gemeente of regio gelden voor elke wijk; van 6 nemen wij dat aan, want zorg is zelden per wijk.',
      'De 3 activiteiten voor de hele gemeente of regio gelden voor elke wijk; dat nemen wij aan, want zorg is zelden per wijk.',
    ])
  })

  it('staat naast het eigen getal van een wijk, nooit erin', () => {
    expect(plusGemeente(8)).toBe('+ 8')
    expect(plusGemeenteRegels(8, 'AANTAL').join(' ')).toBe('+ 8 voor de hele gemeente of regio')
    expect(plusGemeenteRegels(8, 'PLAATSEN_OPGEGEVEN').join(' ')).toBe('+ 8 activiteiten voor gemeente of regio')
    expect([of(0, 0), of(8, 0), of(8, 6), of(8, 8)].map(daarnaastZin)).toEqual([
      '',
      'Daarnaast 8 activiteiten voor de hele gemeente of regio.',
      'Daarnaast 8 activiteiten voor de hele gemeente of regio; van 6 nemen wij dat aan.',
      'Daarnaast 8 activiteiten voor de hele gemeente of regio; dat nemen wij aan.',
    ])
    expect(gemeentebreedKop(8)).toBe('8 activiteiten voor de hele gemeente of regio')
  })

  it('zegt na een zin die ze telde welke een aanname zijn', () => {
    expect([of(8, 0), of(18, 6), of(8, 8), of(1, 1)].map(aannameZin)).toEqual([
      '',
      'Bij 6 van die 18 nemen wij dat aan, want zorg is zelden per wijk.',
      'Bij die 8 nemen wij dat aan, want zorg is zelden per wijk.',
      'Bij die ene nemen wij dat aan, want zorg is zelden per wijk.',
    ])
  })
})
