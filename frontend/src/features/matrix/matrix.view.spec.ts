import { describe, expect, it } from 'vitest'
import { amountOf, FIRST_DAY, WITH_PLACES } from '../overzicht/overview.example.data'
import { cellKey, cellOfKey, matrixInput, matrixTable } from './matrix.view'

describe('niveau en doelgroep', () => {
  it('heeft een cel voor elke doelgroep op elk niveau, ook de lege', () => {
    const { cells, columns } = matrixInput(FIRST_DAY)
    expect(columns.map(column => column.name)).toEqual(['1 Algemeen aanbod', '2 Groepsaanpak', '3 Maatwerk', '4 Zorg'])
    expect(cells).toHaveLength(8)
    expect(cells.filter(cell => cell.value.mark === 'MISSING')).toHaveLength(6)
  })

  it('geeft elke cel haar zin', () => {
    const labels = matrixInput(FIRST_DAY).cells.map(cell => cell.label)
    expect(labels).toContain('Algemeen aanbod voor kinderen: 38 activiteiten.')
    expect(labels).toContain('Maatwerk voor ouderen: nog niets, nog niet nagevraagd.')
  })

  it('noemt onbekende plaatsen bij hun naam', () => {
    const cells = [{ niveau: '1', doelgroep: 'kinderen', amount: amountOf(3, { unknown: 3 }) }]
    const [first] = matrixInput({ ...WITH_PLACES, overview: { ...WITH_PLACES.overview, cells } }).cells
    expect(first).toMatchObject({ value: { mark: 'MISSING' }, text: 'plaatsen onbekend' })
  })

  it('noemt alleen trajecten een aantal trajecten, niet onbekend', () => {
    const cells = [{ niveau: '3', doelgroep: 'kinderen', amount: amountOf(4, { paths: 4 }) }]
    const data = { ...WITH_PLACES, overview: { ...WITH_PLACES.overview, cells } }
    const cell = matrixInput(data).cells.find(one => one.column === '3' && one.row === 'kinderen')
    expect(cell).toMatchObject({
      value: { mark: 'APART' },
      text: '4 trajecten',
      label: 'Maatwerk voor kinderen: 4 trajecten, niet per week.',
    })
    expect(matrixTable(data).rows[0]).toContain('4 trajecten')
  })

  it('heeft een sleutel die heen en terug gaat, en geen zonder beide keuzes', () => {
    expect(cellOfKey(cellKey('3', 'ouderen') ?? '')).toEqual({ niveau: '3', doelgroep: 'ouderen' })
    expect(cellKey('3', null)).toBeNull()
  })

  it('zegt in de tabel hetzelfde', () => {
    expect(matrixTable(FIRST_DAY).rows).toEqual([
      ['Kinderen', 38, null, null, null],
      ['Ouderen (55+)', null, 5, null, null],
    ])
  })
})
