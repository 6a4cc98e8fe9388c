import { describe, expect, it } from 'vitest'
import { toCsv } from './csv'

const table = (rows: (string | number | null)[][]) => ({
  caption: 'Aantallen',
  columns: [{ header: 'Niveau' }, { header: 'Per 1.000', numeric: true }],
  rows,
  absent: 'niet bekend',
})

const lines = (rows: (string | number | null)[][]) => toCsv(table(rows)).slice(1).trimEnd().split('\r\n').slice(1)

describe('het bestand voor Excel', () => {
  it('opent in een Nederlandse Excel: byte order mark, puntkomma en decimale komma', () => {
    const csv = toCsv(table([['1', 9.8]]))
    expect(csv.charCodeAt(0)).toBe(0xfeff)
    expect(csv.slice(1)).toBe('Niveau;Per 1.000\r\n1;9,8\r\n')
  })

  it('schrijft een getal dat er niet is als woord en nooit als 0', () => {
    expect(
      lines([
        ['3', null],
        ['4', 0],
      ]),
    ).toEqual(['3;niet bekend', '4;0'])
  })

  it('voert een titel die op een formule lijkt niet uit', () => {
    expect(
      lines([
        ['=1+1', 1],
        ['@SUM', 1],
        ['-5 kg', 1],
      ]),
    ).toEqual(["'=1+1;1", "'@SUM;1", "'-5 kg;1"])
  })

  it('houdt een puntkomma en aanhalingstekens in hun cel', () => {
    expect(lines([['Yoga; "zacht"', 1]])).toEqual(['"Yoga; ""zacht""";1'])
  })
})
