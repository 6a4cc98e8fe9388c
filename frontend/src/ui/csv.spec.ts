import { describe, expect, it } from 'vitest'
import { toCsv } from './csv'

const table = (rows: (string | number | null)[][]) => ({
  caption: 'Aantallen',
  columns: [{ header: 'Niveau' }, { header: 'Per 1.000', numeric: true, decimals: 1 }],
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

  it('zet boven de tabel wat het is, van wie en van wanneer, met een lege regel ertussen', () => {
    const above = [
      ['Gemeente', "'s-Voorbeeld; oost"],
      ['Keuze', '=alles'],
    ] as const
    expect(
      toCsv(table([['1', 2]]), above)
        .slice(1)
        .split('\r\n'),
    ).toEqual([`Gemeente;"'s-Voorbeeld; oost"`, "Keuze;'=alles", '', 'Niveau;Per 1.000', '1;2', ''])
  })

  it('rondt af zoals het scherm: zoveel decimalen als de kolom heeft, anders op helen', () => {
    expect(lines([['1', 109.6153]])).toEqual(['1;109,6'])
    const whole = { ...table([['1', 3739.6153]]), columns: [{ header: 'Niveau' }, { header: 'Plaatsen' }] }
    expect(toCsv(whole)).toContain('\r\n1;3740\r\n')
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
        [' =1+1', 1],
        ['\t=1+1', 1],
        ['\uFF1D1+1', 1],
      ]),
    ).toEqual(["'=1+1;1", "'@SUM;1", "'-5 kg;1", "' =1+1;1", `"'\t=1+1";1`, "'\uFF1D1+1;1"])
  })

  it('houdt een puntkomma en aanhalingstekens in hun cel', () => {
    expect(lines([['Yoga; "zacht"', 1]])).toEqual(['"Yoga; ""zacht""";1'])
  })
})
