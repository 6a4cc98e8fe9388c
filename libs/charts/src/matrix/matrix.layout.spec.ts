import { describe, expect, it } from 'vitest'
import type { ChartValue } from '../placed.js'
import { matrixLayout, type MatrixCell, type MatrixInput } from './matrix.layout.js'

const term = (key: string, name = key) => ({ key, name, short: `kort ${key}`, note: 'wat het is' })
const cell = (row: string, column: string, value: ChartValue): MatrixCell => ({
  row,
  column,
  label: `${column} voor ${row}`,
  value,
  text: 'value' in value ? String(value.value) : '',
  beside: '',
})
const input = (more: Partial<MatrixInput> = {}): MatrixInput => ({
  rows: [term('kinderen'), term('ouderen')],
  columns: ['1', '2', '3', '4'].map(code => term(code)),
  cells: [cell('kinderen', '1', { mark: 'VALUE', value: 142 }), cell('ouderen', '3', { mark: 'SUPPRESSED' })],
  missing: { line: 'nog niet nagevraagd', lines: ['nog niet', 'nagevraagd'] },
  ...more,
})

describe('de matrix van niveau en doelgroep', () => {
  const { rows, columns, height } = matrixLayout(input(), { width: 786 })

  it('tekent elke cel, ook de lege', () => {
    expect(rows.map(row => row.cells.length)).toEqual([4, 4])
    expect(columns).toHaveLength(4)
    expect(height).toBe(46 + 2 * 33)
  })

  it('toont een getal in een omtrek', () => {
    expect(rows[0]?.cells[0]).toMatchObject({ key: 'kinderen|1', look: 'NUMBER', box: { x: 192, y: 46, height: 30 } })
    expect(rows[0]?.cells[0]?.texts[0]?.text).toBe('142')
  })

  it('zet wat apart telt stil achter het getal, en telt het er niet bij', () => {
    const [first] = matrixLayout(
      input({ cells: [{ ...cell('kinderen', '1', { mark: 'VALUE', value: 3 }), beside: '+ 8' }] }),
      { width: 786 },
    ).rows
    const texts = first?.cells[0]?.texts ?? []
    expect(texts.map(({ text, kind }) => [text, kind])).toEqual([
      ['3', 'cell'],
      ['+ 8', 'cell-quiet'],
    ])
    const [left, right] = texts.map(text => text.x)
    expect(right).toBeGreaterThan(left ?? Infinity)
  })

  it('arceert een cel zonder activiteiten, met het woord erin: geen nul', () => {
    const empty = rows[0]?.cells[1]
    expect(empty?.look).toBe('HATCH')
    expect(empty?.texts.map(t => t.text)).toEqual(['nog niet nagevraagd'])
  })

  it('zet stippen op wat te klein is om te tonen', () => expect(rows[1]?.cells[2]?.look).toBe('DOTS'))

  it('geeft onbekende plaatsen hun eigen woord: er is wel een activiteit', () => {
    const unknown = { ...cell('kinderen', '2', { mark: 'MISSING' }), text: 'plaatsen onbekend' }
    const [first] = matrixLayout(input({ cells: [unknown] }), { width: 786 }).rows
    expect(first?.cells[1]?.texts.map(t => t.text)).toEqual(['plaatsen onbekend'])
  })
})

describe('een cel met alleen trajecten', () => {
  const apart = { ...cell('kinderen', '3', { mark: 'APART' }), text: '4 trajecten' }

  it('heeft een woord in een omtrek: niets is onbekend, dus geen arcering', () => {
    const [first] = matrixLayout(input({ cells: [apart] }), { width: 786 }).rows
    expect(first?.cells[2]).toMatchObject({ look: 'WORD' })
    expect(first?.cells[2]?.texts.map(t => t.text)).toEqual(['4 trajecten'])
  })

  it('breekt het woord op een telefoon in tweeën', () => {
    const [first] = matrixLayout(input({ cells: [{ ...apart, text: '12 activiteiten' }] }), { width: 328 }).rows
    expect(first?.cells[2]?.texts.map(t => t.text)).toEqual(['12', 'activiteiten'])
  })
})

describe('de matrix op andere maten', () => {
  it('zet op een telefoon de doelgroep boven haar vier cellen', () => {
    const { rows } = matrixLayout(input(), { width: 328 })
    expect(rows[0]?.cells[0]?.box).toEqual({ x: 0, y: 68, width: 79, height: 44 })
    expect(rows[0]?.heading).toMatchObject({ x: 0, y: 62 })
    expect(rows[0]?.cells[1]?.texts.map(t => t.text)).toEqual(['nog niet', 'nagevraagd'])
  })

  it('laat het woord weg waar het niet past; de arcering blijft', () => {
    const { rows } = matrixLayout(input(), { width: 120 })
    expect(rows[0]?.cells[1]).toMatchObject({ look: 'HATCH', texts: [] })
  })

  it('neemt in een smalle kolom de korte naam', () => {
    const columns = [term('1', '1 Algemeen aanbod voor iedereen'), term('2')]
    const { columns: placed } = matrixLayout(input({ columns }), { width: 200 })
    expect(placed.map(one => one.texts[0]?.text)).toEqual(['kort 1', '2'])
  })

  it('kort een lange naam in', () => {
    const long = term('x', 'Mensen met een verstandelijke beperking of ontwikkelingsstoornis')
    expect(matrixLayout(input({ rows: [long] }), { width: 786 }).rows[0]?.heading.text).toMatch(/…$/)
  })

  it('kan leeg zijn, of zonder ruimte', () => {
    expect(matrixLayout(input({ rows: [], cells: [] }), { width: 786 }).rows).toEqual([])
    expect(matrixLayout(input({ columns: [] }), { width: 786 }).rows[0]?.cells).toEqual([])
    for (const row of matrixLayout(input(), { width: 0 }).rows)
      for (const { box } of row.cells) expect(box.width).toBe(0)
  })

  it('arceert alles als er niets is nagevraagd', () => {
    const looks = matrixLayout(input({ cells: [] }), { width: 786 }).rows.flatMap(row => row.cells.map(one => one.look))
    expect(new Set(looks)).toEqual(new Set(['HATCH']))
  })
})
