import { describe, expect, it } from 'vitest'
import { detectAreaColumns } from './area-columns.js'
import { coordinateSystem } from './coordinates.js'
import { foreignArea } from './foreign-areas.js'
import { parseAreaRow } from './parse-area-row.js'
import type { ParsedAreaRow } from './parse-area-row.js'

const shape = JSON.stringify({
  type: 'Polygon',
  coordinates: [
    [
      [5, 52],
      [5.1, 52],
      [5.1, 52.1],
      [5, 52],
    ],
  ],
})
const read = (row: Readonly<Record<string, string>>): ParsedAreaRow =>
  parseAreaRow(Object.values(row), detectAreaColumns(Object.keys(row), []))
const codes = (row: Readonly<Record<string, string>>): string[] => read(row).problems.map(problem => problem.code)
const values = (row: Readonly<Record<string, string>>): Record<string, unknown> =>
  Object.fromEntries(
    read(row).area?.figures.map(({ indicator, figure }) => [
      indicator,
      'value' in figure ? figure.value : figure.mark,
    ]) ?? [],
  )

describe('een gebied uit een bestand', () => {
  it('in een kolom met aantallen is 8.000 achtduizend; in een kolom met procenten blijft de punt een komma', () => {
    expect(values({ code: 'WK999901', inwoners: '8.000', p_65_oo: '23.125' })).toEqual({ a_inw: 8000, p_65_oo: 23.125 })
  })

  it('een half of negatief aantal inwoners is een fout met kolom en waarde', () => {
    expect(read({ code: 'WK999901', inwoners: '12.5' }).problems).toMatchObject([
      { column: 'inwoners', value: '12.5', level: 'error' },
    ])
    expect(codes({ code: 'WK999901', inwoners: '-5' })).toEqual(['GEEN_GETAL'])
  })

  it('een wijk uit de wijkkaart geeft code, naam, gemeente, grens en cijfers; leeftijden zijn daar procenten', () => {
    const row = {
      wijkcode: 'WK999901',
      wijknaam: 'Duinoord',
      gemeentecode: 'GM9999',
      gemeentenaam: 'Duinrade',
      aantal_inwoners: '5800',
      '65plus': '23',
      geometrie: shape,
    }
    expect(read(row).area).toMatchObject({
      code: { code: 'WK999901', kind: 'WIJK' },
      name: 'Duinoord',
      gemeente: { code: 'GM9999', name: 'Duinrade' },
    })
    expect(values(row)).toEqual({ a_inw: 5800, p_65_oo: 23 })
  })

  it('het kwb-bestand: een punt is geen cijfer en een getal als tekst wel', () => {
    const row = {
      gwb_code_10: 'WK999901',
      regio: 'Duinoord',
      gm_naam: 'Duinrade',
      a_inw: '1205',
      a_geb_ne: ' 65 ',
      p_hh_li: '.',
    }
    expect(values(row)).toEqual({ a_inw: 1205, a_geb_ne: 65, p_hh_li: 'MISSING' })
  })

  it('het platte cijferbestand: aantallen 65-plus en geen procenten', () => {
    const row = {
      code: 'BU99990101',
      type: 'buurt',
      naam: 'Kop',
      wijkcode: 'WK999901',
      inwoners: '1000',
      inwoners65plus: '250',
      inwoners0tot15: '',
    }
    expect(read(row).area).toMatchObject({ code: { kind: 'BUURT' }, name: 'Kop' })
    expect(values(row)).toEqual({ a_inw: 1000, a_65_oo: 250, a_00_14: 'MISSING' })
  })

  it('de lange namen van PDOK worden gelezen, en -99999999 is geen cijfer', () => {
    const row = {
      gemeentecode: 'GM9999',
      gemeentenaam: 'Duinrade',
      aantalInwoners: '-99999999',
      percentage_personen_65_jaar_en_ouder: '26',
      water: 'NEE',
    }
    expect(values(row)).toEqual({ a_inw: 'MISSING', p_65_oo: 26 })
  })

  it('codes met spaties erachter zijn gewoon codes', () => {
    expect(read({ WijkenEnBuurten: 'WK999901  ', a_inw: '5' }).area?.code?.code).toBe('WK999901')
  })

  it('groot water en de cijfers van heel Nederland tellen niet mee', () => {
    expect(read({ wijkcode: 'WK999999', wijknaam: 'Groot water' }).skip).toContain('Groot water')
    expect(read({ gemeentecode: 'GM9999', water: 'JA' }).skip).toContain('Groot water')
    expect(read({ code: 'NL00', naam: 'Nederland', inwoners: '17000000' }).skip).toContain('Nederland')
  })

  it('tekst waar een getal hoort wijst kolom en waarde aan', () => {
    expect(read({ code: 'WK999901', naam: 'Duinoord', inwoners: 'veel' }).problems).toEqual([
      {
        column: 'inwoners',
        value: 'veel',
        code: 'GEEN_GETAL',
        level: 'error',
        message: 'WK999901: Hier staat tekst waar een getal hoort.',
      },
    ])
  })

  it('een code die geen code is en een gemeente die niet bij de code hoort zijn fouten', () => {
    expect(codes({ wijkcode: '999901', wijknaam: 'Duinoord' })).toEqual(['GEEN_CODE'])
    expect(codes({ wijkcode: 'WK999901', wijknaam: 'Duinoord', gemeentecode: 'GM1111' })).toEqual([
      'GEMEENTE_KLOPT_NIET',
    ])
  })

  it('een gebied zonder bruikbare grens wordt geweigerd, met de code van het gebied', () => {
    const row = read({ wijkcode: 'WK999901', wijknaam: 'Duinoord', geometrie: '{"type":"Point"}' })
    expect(row.area).toBeNull()
    expect(row.problems[0]?.message).toContain('WK999901')
  })

  it('een lijst met alleen namen mag ook', () => {
    expect(read({ wijk: 'Duinoord', inwoners: '12' }).area).toMatchObject({ code: null, name: 'Duinoord' })
    expect(read({ wijk: 'Onbekend', inwoners: '12' }).skip).toContain('onbekend')
  })
})

describe('het coördinatenstelsel', () => {
  it('volgt de naam in het bestand, en anders de grootte van de getallen', () => {
    expect(coordinateSystem('urn:ogc:def:crs:EPSG::28992', null)).toBe('RD')
    expect(coordinateSystem('urn:ogc:def:crs:OGC:1.3:CRS84', [155000, 463000])).toBe('WGS84')
    expect(coordinateSystem(null, [155000, 463000])).toBe('RD')
    expect(coordinateSystem(null, [5.4, 52.1])).toBe('WGS84')
  })

  it('raadt niet: een vreemd stelsel blijft onbekend', () => {
    expect(coordinateSystem('EPSG:3857', [599000, 6830000])).toBe('UNKNOWN')
    expect(coordinateSystem(null, [599000, 6830000])).toBe('UNKNOWN')
  })
})

describe('een gebied van een andere gemeente', () => {
  const file = (areas: Readonly<Record<string, number>>) =>
    Object.entries(areas).map(([code, count]) => ({ code, name: code, areas: count }))

  it('in een landelijk bestand wordt het overgeslagen', () =>
    expect(foreignArea('GM0001', 'GM0002', file({ GM0001: 15, GM0002: 1, GM0003: 9, GM0004: 12 }))).toBe('SKIP'))

  it('als enkele verdwaalde in het eigen bestand is het een fout', () =>
    expect(foreignArea('GM0001', 'GM0002', file({ GM0001: 15, GM0002: 1 }))).toBe('REJECT'))

  it('een bestand zonder één gebied van de eigen gemeente is een fout', () =>
    expect(foreignArea('GM0001', 'GM0002', file({ GM0002: 8 }))).toBe('REJECT'))

  it('een bestand van twee gemeenten is geen fout', () =>
    expect(foreignArea('GM0001', 'GM0002', file({ GM0001: 15, GM0002: 8 }))).toBe('SKIP'))
})
