import { describe, expect, it } from 'vitest'
import { readRecord, type Finding } from './findings.js'

const read = (omschrijving: string): readonly Finding[] => readRecord({ id: 'x', titel: '', omschrijving }).findings

/** The states in which a sign was found, each once. */
const states = (omschrijving: string, sign: string): string[] => [
  ...new Set(
    read(omschrijving)
      .filter(finding => finding.entry.sign === sign)
      .map(finding => finding.state),
  ),
]

describe('wat wordt gelezen', () => {
  it('een verwijzing telt, een ontkende verwijzing niet', () => {
    expect(states('Op verwijzing van de huisarts.', 'verwijzing')).toContain('geteld')
    expect(states('U hoeft geen intake of verwijzing te hebben.', 'intake')).toEqual(['ontkend'])
    expect(states('Een intake is niet nodig.', 'intake')).toEqual(['ontkend'])
  })

  it('een ontkenning stopt bij "maar" en aan het eind van de zin', () => {
    expect(states('Geen therapie, maar wel een intake.', 'intake')).toEqual(['geteld'])
    expect(states('Geen therapie. Er is een intake.', 'intake')).toEqual(['geteld'])
  })

  it('"zonder" ontkent een ding en niet voor wie het is; "niet voor" wel', () => {
    expect(states('Boksen zonder contact voor mensen met reuma.', 'risicogroep')).toEqual(['geteld'])
    expect(states('Dit is niet voor mensen met reuma.', 'risicogroep')).toEqual(['ontkend'])
    expect(states('Zonder indicatie voor fysiotherapie.', 'indicatie')).not.toContain('geteld')
  })

  it('"niet alleen voor ouderen" sluit ouderen niet uit en maakt ze niet de grens', () => {
    expect(states('Niet alleen voor ouderen.', 'groep')).toEqual(['open'])
  })

  it('een plan telt nog niet', () => {
    expect(states('Op termijn komt er ook dementie bij.', 'risicogroep')).toEqual(['later'])
  })

  it('een groep met "met", "zonder" of "die" erachter is niet iedereen', () => {
    expect(states('Voor wijkbewoners met schulden.', 'iedereen')).toEqual([])
    expect(states('Voor wijkbewoners van alle straten.', 'iedereen')).toEqual(['geteld'])
  })

  it('een gebouw is geen sport, in de naam van een aanbieder zegt het wel iets', () => {
    expect(states('Verzamelen bij het zwembad, naast de sporthal.', 'sport')).toEqual([])
    const { findings } = readRecord({ id: 'x', titel: 'Dinsdag', organisatie: 'Zwembad De Plas' })
    expect(findings.map(finding => finding.entry.sign)).toContain('sportaanbieder')
  })
})
