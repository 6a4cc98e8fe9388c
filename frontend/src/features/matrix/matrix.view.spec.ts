import { describe, expect, it } from 'vitest'
import { amountOf, FIRST_DAY, IN_WIJK, WITH_PLACES } from '../overzicht/overview.example.data'
import { ALL } from '../overzicht/selection'
import { cellKey, cellOfKey, hasUnknown, matrixInput, matrixTable } from './matrix.view'

const NOTHING = { activities: 0, assumed: 0 }

describe('niveau en doelgroep', () => {
  it('heeft een cel voor elke doelgroep op elk niveau, ook de lege', () => {
    const { cells, columns } = matrixInput(FIRST_DAY, ALL)
    expect(columns.map(column => column.name)).toEqual(['1 Algemeen aanbod', '2 Groepsaanpak', '3 Maatwerk', '4 Zorg'])
    expect(cells).toHaveLength(8)
    expect(cells.filter(cell => cell.value.mark === 'MISSING')).toHaveLength(6)
  })

  it('geeft elke cel haar zin', () => {
    const labels = matrixInput(FIRST_DAY, ALL).cells.map(cell => cell.label)
    expect(labels).toContain('Algemeen aanbod voor kinderen: 38 activiteiten.')
    expect(labels).toContain('Maatwerk voor ouderen: nog niets, nog niet nagevraagd.')
  })

  it('noemt onbekende plaatsen bij hun naam', () => {
    const cells = [{ niveau: '1', doelgroep: 'kinderen', amount: amountOf(3, { unknown: 3 }), beside: NOTHING }]
    const [first] = matrixInput({ ...WITH_PLACES, overview: { ...WITH_PLACES.overview, cells } }, ALL).cells
    expect(first).toMatchObject({ value: { mark: 'APART' }, text: 'plaatsen onbekend' })
  })

  it('zegt bij een cijfer van hoeveel activiteiten de plaatsen er niet in zitten, ook in de tabel', () => {
    const cells = [
      { niveau: '1', doelgroep: 'kinderen', amount: amountOf(26, { places: 1340, unknown: 23 }), beside: NOTHING },
    ]
    const data = { ...WITH_PLACES, overview: { ...WITH_PLACES.overview, cells } }
    expect(hasUnknown(data)).toBe(true)
    expect(matrixInput(data, ALL).cells[0]).toMatchObject({ text: '1.340', beside: '+23 ?' })
    const { columns, rows } = matrixTable(data, ALL)
    expect(columns.at(-1)?.header).toBe('1 Algemeen aanbod, activiteiten met plaatsen onbekend')
    expect(rows.map(row => row.at(-1))).toEqual([23, 0])
    const counts = { ...data, overview: { ...data.overview, yardstick: 'AANTAL' as const } }
    expect(hasUnknown(counts)).toBe(false)
    expect(matrixInput(counts, ALL).cells[0]?.beside).toBe('')
  })

  it('noemt alleen trajecten een aantal trajecten, niet onbekend', () => {
    const cells = [{ niveau: '3', doelgroep: 'kinderen', amount: amountOf(4, { paths: 4 }), beside: NOTHING }]
    const data = { ...WITH_PLACES, overview: { ...WITH_PLACES.overview, cells } }
    const cell = matrixInput(data, ALL).cells.find(one => one.column === '3' && one.row === 'kinderen')
    expect(cell).toMatchObject({
      value: { mark: 'APART' },
      text: '4 trajecten',
      label: 'Maatwerk voor kinderen: 4 trajecten, niet per week.',
    })
    expect(matrixTable(data, ALL).rows[0]).toContain('4 trajecten')
  })

  it('geeft een schatting in elke cel als reeks, en in de tabel laag en hoog apart', () => {
    const cells = [
      { niveau: '1', doelgroep: 'kinderen', amount: amountOf(3, { places: 42, low: 24, high: 75 }), beside: NOTHING },
    ]
    const data = {
      ...WITH_PLACES,
      overview: { ...WITH_PLACES.overview, yardstick: 'PLAATSEN_GESCHAT' as const, cells },
    }
    expect(matrixInput(data, ALL).cells[0]?.text).toBe('24–75')
    const { columns, rows } = matrixTable(data, ALL)
    expect(columns.slice(0, 4).map(column => column.header)).toEqual([
      'Doelgroep',
      '1 Algemeen aanbod, laag',
      '1 Algemeen aanbod',
      '1 Algemeen aanbod, hoog',
    ])
    expect(rows[0]?.slice(0, 4)).toEqual(['Kinderen', 24, 42, 75])
  })

  it('heeft een sleutel die heen en terug gaat, en geen zonder beide keuzes', () => {
    expect(cellOfKey(cellKey('3', 'ouderen') ?? '')).toEqual({ niveau: '3', doelgroep: 'ouderen' })
    expect(cellKey('3', null)).toBeNull()
  })

  it('zegt in de tabel hetzelfde', () => {
    expect(matrixTable(FIRST_DAY, ALL).rows).toEqual([
      ['Kinderen', 38, null, null, null],
      ['Ouderen (55+)', null, 5, null, null],
    ])
  })

  it('zet in een wijk apart wat voor de hele gemeente of regio is, ook in de tabel', () => {
    const inWijk = { ...ALL, wijk: 'w-Centrum' }
    const cell = (column: string) =>
      matrixInput(IN_WIJK, inWijk).cells.find(one => one.column === column && one.row === 'ouderen')
    expect(cell('2')).toMatchObject({ value: { mark: 'VALUE', value: 2 }, text: '2', beside: '+ 10' })
    expect(cell('4')).toMatchObject({ value: { mark: 'APART' }, text: '+ 8' })
    expect(cell('4')?.label).toBe(
      'Zorg voor ouderen: niets van de wijk zelf. Daarnaast 8 activiteiten voor de hele gemeente of regio; van 6 nemen wij dat aan.',
    )
    const { columns, rows } = matrixTable(IN_WIJK, inWijk)
    expect(columns.at(-1)?.header).toBe('4 Zorg, gemeente of regio')
    expect(rows[1]).toEqual(['Ouderen (55+)', null, 2, null, 'niets van de wijk zelf', 0, 10, 0, 8])
  })

  it('zegt onder een keuze uit de rijen dat er bij deze keuze niets is', () => {
    const { cells, missing } = matrixInput(FIRST_DAY, { ...ALL, zoek: 'yoga' })
    expect(missing).toEqual({ line: 'niets bij deze keuze', lines: ['niets bij', 'deze keuze'] })
    expect(cells.map(cell => cell.label)).toContain('Maatwerk voor ouderen: niets bij deze keuze.')
    expect(matrixTable(FIRST_DAY, { ...ALL, zoek: 'yoga' }).absent).toBe('niets bij deze keuze')
  })
})
