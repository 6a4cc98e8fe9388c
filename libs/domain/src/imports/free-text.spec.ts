import { describe, expect, it } from 'vitest'
import { dateOfCell, isImpossibleDate, parseDutchDate } from './dutch-date.js'
import { parseDutchNumber } from './dutch-number.js'
import { parseAges } from './parse-ages.js'
import { parsePlaces } from './parse-places.js'
import { parseRhythm, rhythmInDescription } from './parse-rhythm.js'
import { splitPrice } from './split-cell.js'

describe('getallen zoals een Nederlands rekenblad ze schrijft', () => {
  it.each([
    ['12,5', 12.5],
    ['1.200', 1200],
    ['1 200,50', 1200.5],
    ['12.5', 12.5],
    ['0', 0],
    ['-3', -3],
    ['12 plaatsen', null],
    ['', null],
    ['1.2.3', null],
    ['tien', null],
  ])('"%s" is %s', (text, number) => {
    expect(parseDutchNumber(text)).toBe(number)
  })
})

describe('datums', () => {
  it.each([
    ['12-06-2025', '2025-06-12'],
    ['1/2/25', '2025-02-01'],
    ['2025-06-12', '2025-06-12'],
    ['12 juni 2025', '2025-06-12'],
    ['12-06-2025 10:00', '2025-06-12'],
    ['31-02-2025', null],
    ['12 jui 2025', null],
    ['juni', null],
  ])('"%s" is %s', (text, date) => {
    expect(parseDutchDate(text)).toBe(date)
  })
})

describe('een cel waarin een datum hoort', () => {
  it.each([
    ['45000', '2023-03-15'],
    ['45000,5', '2023-03-15'],
    ['15-03-2023', '2023-03-15'],
    ['12345', null],
    ['99999', null],
    ['31-02-2025', null],
  ])('"%s" is %s', (text, date) => expect(dateOfCell(text)).toBe(date))

  it('een dag die niet bestaat is iets anders dan geen datum', () => {
    expect(['31-02', '31-02-2025', '30/2/25'].map(isImpossibleDate)).toEqual([true, true, true])
    expect(['12-06', 'volgt', '12-06-2025'].map(isImpossibleDate)).toEqual([false, false, false])
  })
})

describe('leeftijden uit vrije tekst', () => {
  it.each([
    ['46 t/m 85 jaar en 86+', 46, null],
    ['12 t/m 16 jaar', 12, 16],
    ['18+', 18, null],
    ['55-plus', 55, null],
    ['65 plussers', 65, null],
    ['vanaf 50 jaar', 50, null],
    ['16 en 17 jaar en 18 t/m 55 jaar', 16, 55],
    ['0 t/m 12 jaar en 26 t/m 55 jaar', 0, 55],
    ['4-12', 4, 12],
    ['t/m 12 jaar', null, 12],
    ['groep 3 t/m 8', 6, 12],
    ['Alle leeftijden', null, null],
    ['Senioren', null, null],
  ])('"%s" is van %s tot en met %s', (text, min, max) => {
    expect(parseAges(text)).toEqual({ range: { min, max }, understood: true })
  })

  it.each(['zie website', 'blauw', '85 t/m 46'])('uit "%s" valt geen leeftijd te lezen', text => {
    expect(parseAges(text)).toEqual({ range: { min: null, max: null }, understood: false })
  })
})

describe('plaatsen uit vrije tekst', () => {
  it.each([
    ['12', 12],
    ['12 plaatsen', 12],
    ['max 12', 12],
    ['min. 6, max. 14 personen', 14],
    ['0', 0],
    ['1.200', 1200],
  ])('"%s" zijn %i opgegeven plaatsen', (text, places) => {
    expect(parsePlaces(text)).toEqual({ ok: true, capacity: { kind: 'GIVEN', places } })
  })

  it.each([
    ['8-10', 8, 9, 10],
    ['8 tot 10 deelnemers', 8, 9, 10],
    ['ca. 15', 15, 15, 15],
  ])('"%s" is een schatting: het bestand geeft zelf geen enkel getal', (text, low, middle, high) => {
    expect(parsePlaces(text)).toEqual({ ok: true, capacity: { kind: 'ESTIMATED', low, middle, high } })
  })

  it.each([
    ['veel', 'NO_NUMBER'],
    ['-5', 'NOT_WHOLE'],
    ['12,5', 'NOT_WHOLE'],
    ['onbeperkt', 'OPEN'],
    ['2 groepen van 12', 'OPEN'],
  ])('"%s" is geen aantal plaatsen (%s), en nooit nul', (text, why) => {
    expect(parsePlaces(text)).toEqual({ ok: false, why })
  })
})

describe('ritme uit vrije tekst', () => {
  it.each([
    ['elke dinsdag', 1],
    ['Maandag 15.30 - 16.30 uur', 1],
    ['wekelijks', 1],
    ['2x per week', 2],
    ['twee keer per week', 2],
    ['maandag en donderdag', 2],
    ['ma t/m vr', 5],
    ['om de week', 0.5],
    ['1x per 2 weken', 0.5],
    ['elke eerste dinsdag van de maand', 0.23],
    ['dinsdag of donderdag', 1],
    ['vanaf 12 juni elke dinsdag', 1],
    ['dagelijks', 7],
  ])('"%s" is %d keer per week', (text, timesPerWeek) => {
    expect(parseRhythm(text)).toEqual({ kind: 'WEEKLY', timesPerWeek })
  })

  it.each([
    ['8 bijeenkomsten', 8],
    ['cursus van 14 lessen', 14],
    ['10 woensdagen', 10],
    ['6 weken, 2x per week', 12],
    ['12 juni, 19 juni en 26 juni', 3],
  ])('"%s" is een reeks van %i keer', (text, meetings) => {
    expect(parseRhythm(text)).toEqual({ kind: 'SERIES', meetings })
  })

  it.each(['eenmalig 12 juni', '1x op dinsdag 12 augustus - 12.00 uur', '12-06-2025', '12 juni 2025'])(
    '"%s" is eenmalig',
    text => {
      expect(parseRhythm(text)).toEqual({ kind: 'ONCE' })
    },
  )

  it('een traject is een traject, met een aantal per jaar als dat er staat', () => {
    expect(parseRhythm('individueel traject')).toEqual({ kind: 'PATH', pathsPerYear: null })
    expect(parseRhythm('4 trajecten per jaar')).toEqual({ kind: 'PATH', pathsPerYear: 4 })
  })

  it.each(['Wij nemen contact op na inschrijving', 'in overleg', '9.00 - 10.00 uur'])(
    '"%s" zegt niet hoe vaak',
    text => {
      expect(parseRhythm(text)).toBeNull()
    },
  )

  it('in een omschrijving telt alleen een gewone uitspraak: eenmalig inschrijfgeld is geen eenmalige activiteit', () => {
    expect(rhythmInDescription('Er is eenmalig inschrijfgeld. Traject naar werk.')).toBeNull()
    expect(rhythmInDescription('Wij sporten elke dinsdag samen.')).toEqual({ kind: 'WEEKLY', timesPerWeek: 1 })
    expect(rhythmInDescription('In 8 bijeenkomsten leert u vallen.')).toEqual({ kind: 'SERIES', meetings: 8 })
  })
})

describe('een prijs in de cel van iets anders', () => {
  it.each([
    ['12 t/m 16 jaar\nKosten:\n· Ontdek gratis', '12 t/m 16 jaar', 'Ontdek gratis'],
    [
      '46 t/m 75 jaar\nKosten:\n· € 46,58 per kwartaal & 7,50 inschrijfgeld',
      '46 t/m 75 jaar',
      '€ 46,58 per kwartaal & 7,50 inschrijfgeld',
    ],
    ['12 t/m 16 jaar\nKosten:', '12 t/m 16 jaar', null],
    ['18+', '18+', null],
  ])('%j wordt gesplitst', (cell, text, price) => {
    expect(splitPrice(cell)).toEqual({ text, price })
  })
})
