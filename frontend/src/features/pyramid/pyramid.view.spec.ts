import { describe, expect, it } from 'vitest'
import { amountOf, FIRST_DAY, WITH_PLACES } from '../overzicht/overview.example.data'
import { countsInput, placesInput, pyramidTable } from './pyramid.view'

describe('de piramide van aantallen', () => {
  const { rows } = countsInput(FIRST_DAY)

  it('neemt de volgorde van de server: zorg boven', () => {
    expect(rows.map(row => [row.code, row.name, row.figure])).toEqual([
      ['4', 'Zorg', '9'],
      ['3', 'Maatwerk', '0'],
      ['2', 'Groepsaanpak', '46'],
      ['1', 'Algemeen aanbod', '183'],
    ])
  })

  it('verwijst naar wat nog na te kijken is en zegt bij nul "in de lijst"', () => {
    expect(rows.map(row => row.figureNote)).toEqual(['2 nakijken', 'in de lijst', '7 nakijken', '6 nakijken'])
    expect(rows.map(row => row.figureNoteLeads)).toEqual([true, false, true, true])
  })
})

describe('de piramide van plaatsen', () => {
  const { rows, words } = placesInput(WITH_PLACES)

  it('tekent per 1.000 en drukt de plaatsen ernaast af', () => {
    expect(rows[2]).toMatchObject({ figure: '10', figureNote: '400 plaatsen', unknownLabel: '+2 ?' })
    expect(rows[2]?.amount).toEqual({ kind: 'GIVEN', places: 10, stale: 2.5 })
    expect(words.scale(20)).toBe('20 plaatsen per 1.000')
  })

  it('geeft een niveau zonder bekende plaatsen geen lengte en geen nul', () => {
    expect(rows[0]).toMatchObject({ amount: { kind: 'UNKNOWN' }, figure: '?', figureNote: 'plaatsen onbekend' })
  })

  it('geeft een niveau met alleen trajecten hun aantal, geen vraagteken', () => {
    const levels = [{ niveau: '3', wijken: 0, amount: amountOf(11, { paths: 11 }) }]
    const [row] = placesInput({ ...WITH_PLACES, overview: { ...WITH_PLACES.overview, levels } }).rows
    expect(row).toMatchObject({
      amount: { kind: 'APART', words: 'niet per week' },
      figure: '11',
      figureNote: 'trajecten',
      unknown: 0,
      label: 'Niveau 3, Maatwerk: 11 trajecten, niet per week.',
    })
    const table = pyramidTable({ ...WITH_PLACES, overview: { ...WITH_PLACES.overview, levels } })
    expect(table.rows[0]?.slice(0, 4)).toEqual(['3', 'Maatwerk', 11, 'niet per week'])
    expect(table.rows[0]?.at(-1)).toBe(11)
  })

  it('geeft een schatting laag, midden en hoog', () => {
    const estimated = {
      ...WITH_PLACES,
      overview: {
        ...WITH_PLACES.overview,
        yardstick: 'PLAATSEN_GESCHAT' as const,
        levels: [{ niveau: '1', wijken: 1, amount: amountOf(46, { places: 370, low: 250, high: 490 }) }],
      },
    }
    expect(placesInput(estimated).rows[0]?.amount).toEqual({ kind: 'ESTIMATED', low: 250, middle: 370, high: 490 })
    expect(placesInput(estimated).rows[0]?.figureNote).toBe('250 tot 490 plaatsen')
  })
})

describe('de tabel bij de piramide', () => {
  it('zegt dezelfde getallen, en bij een leeg niveau geen nul', () => {
    const table = pyramidTable(FIRST_DAY)
    expect(table.columns.map(column => column.header)).toEqual(['Niveau', 'Naam', 'Activiteiten', 'Nakijken'])
    expect(table.rows).toEqual([
      ['4', 'Zorg', 9, 2],
      ['3', 'Maatwerk', null, null],
      ['2', 'Groepsaanpak', 46, 7],
      ['1', 'Algemeen aanbod', 183, 6],
    ])
    expect(table.absent).toBe('nog niet nagevraagd')
  })

  it('heeft bij plaatsen evenveel cellen als kolommen', () => {
    const table = pyramidTable(WITH_PLACES)
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length)
  })
})
