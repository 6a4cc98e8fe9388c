import { describe, expect, it } from 'vitest'
import { amountOf, FIRST_DAY, IN_WIJK, WITH_PLACES } from '../overzicht/overview.example.data'
import { ALL } from '../overzicht/selection'
import { countsInput, placesInput, pyramidTable } from './pyramid.view'

const NOTHING = { activities: 0, assumed: 0 }
const CENTRUM = { ...ALL, wijk: 'w-Centrum' }

describe('de piramide van aantallen', () => {
  const { rows } = countsInput(FIRST_DAY, ALL)

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
    expect(rows.map(row => row.lead)).toEqual([
      'Toon op niveau 4 alleen de 2 na te kijken',
      '',
      'Toon op niveau 2 alleen de 7 na te kijken',
      'Toon op niveau 1 alleen de 6 na te kijken',
    ])
  })
})

describe('de piramide van een wijk', () => {
  it('zet naast het eigen getal wat voor de hele gemeente of regio is, en telt het er niet bij', () => {
    const { rows } = countsInput(IN_WIJK, CENTRUM)
    expect(rows.map(row => [row.code, row.count, row.beside?.join(' ') ?? null])).toEqual([
      ['4', 0, '+ 8 voor de hele gemeente of regio'],
      ['3', 0, null],
      ['2', 2, '+ 10 voor de hele gemeente of regio'],
      ['1', 7, null],
    ])
  })

  it('noemt een niveau met alleen zulk aanbod nooit leeg of niet nagevraagd', () => {
    const said = countsInput(IN_WIJK, CENTRUM).rows.map(row => [row.label, ...row.emptyLines, row.figureNote].join(' '))
    expect(said[0]).not.toMatch(/nagevraagd|in uw lijst/)
    expect(said[0]).toContain('van 6 nemen wij dat aan')
    expect(said[1]).toContain('nog niet nagevraagd')
  })

  it('zegt in de tabel hetzelfde in eigen kolommen', () => {
    const { columns, rows } = pyramidTable(IN_WIJK, CENTRUM)
    expect(columns.map(column => column.header).slice(-2)).toEqual(['Gemeente of regio', 'Daarvan aangenomen'])
    expect(rows).toEqual([
      ['4', 'Zorg', 'niets van de wijk zelf', 'niets van de wijk zelf', 8, 6],
      ['3', 'Maatwerk', null, null, 0, 0],
      ['2', 'Groepsaanpak', 2, 0, 10, 0],
      ['1', 'Algemeen aanbod', 7, 0, 0, 0],
    ])
  })
})

describe('de piramide onder een keuze uit de rijen', () => {
  it.each([{ nakijken: true }, { waar: 'zonder-wijk' as const }, { zoek: 'yoga' }])(
    'zegt bij %o dat er bij deze keuze niets is, in band, zin en tabel',
    more => {
      const [, maatwerk] = countsInput(FIRST_DAY, { ...ALL, ...more }).rows
      expect(maatwerk).toMatchObject({
        label: 'Niveau 3, Maatwerk: 0 activiteiten bij deze keuze.',
        emptyLines: ['in uw lijst staat niets', 'bij deze keuze'],
        figureNote: 'bij deze keuze',
      })
      expect(pyramidTable(FIRST_DAY, { ...ALL, ...more }).absent).toBe('niets bij deze keuze')
    },
  )

  it('laat de keuze van het niveau zelf buiten de banden: die toont de piramide zelf', () => {
    const [, maatwerk] = countsInput(FIRST_DAY, { ...ALL, niveau: 'buiten' }).rows
    expect(maatwerk?.emptyLines[1]).toBe('nog niet nagevraagd')
  })
})

describe('de piramide van plaatsen', () => {
  const { rows, words } = placesInput(WITH_PLACES, ALL)

  it('tekent per 1.000 en drukt de plaatsen ernaast af', () => {
    expect(rows[2]).toMatchObject({ figure: '10', figureNote: '400 plaatsen', unknownLabel: '+2 ?' })
    expect(rows[2]?.amount).toEqual({ kind: 'GIVEN', places: 10, stale: 2.5 })
    expect(words.scale(20)).toBe('20 plaatsen per 1.000')
  })

  it('geeft een niveau zonder bekende plaatsen geen lengte en geen nul', () => {
    expect(rows[0]).toMatchObject({ amount: { kind: 'UNKNOWN' }, figure: '?', figureNote: 'plaatsen onbekend' })
  })

  it('geeft een niveau met alleen trajecten hun aantal in woorden, geen getal in een kolom van iets anders', () => {
    const levels = [{ niveau: '3', wijken: 0, amount: amountOf(11, { paths: 11 }), beside: NOTHING }]
    const [row] = placesInput({ ...WITH_PLACES, overview: { ...WITH_PLACES.overview, levels } }, ALL).rows
    expect(row).toMatchObject({
      amount: { kind: 'APART', words: 'niet per week' },
      figure: '',
      figureNote: '11 trajecten',
      unknown: 0,
      label: 'Niveau 3, Maatwerk: 11 trajecten, niet per week.',
    })
    const table = pyramidTable({ ...WITH_PLACES, overview: { ...WITH_PLACES.overview, levels } }, ALL)
    expect(table.rows[0]?.slice(0, 4)).toEqual(['3', 'Maatwerk', 11, 'niet per week'])
    expect(table.rows[0]?.at(-1)).toBe(11)
  })

  it('geeft een schatting laag, midden en hoog', () => {
    const estimated = {
      ...WITH_PLACES,
      overview: {
        ...WITH_PLACES.overview,
        yardstick: 'PLAATSEN_GESCHAT' as const,
        levels: [
          { niveau: '1', wijken: 1, amount: amountOf(46, { places: 370, low: 250, high: 490 }), beside: NOTHING },
        ],
      },
    }
    expect(placesInput(estimated, ALL).rows[0]?.amount).toEqual({ kind: 'ESTIMATED', low: 250, middle: 370, high: 490 })
    expect(placesInput(estimated, ALL).rows[0]?.figureNote).toBe('250–490 plaatsen')
  })
})

describe('de tabel bij de piramide', () => {
  it('zegt dezelfde getallen, en bij een leeg niveau geen nul', () => {
    const table = pyramidTable(FIRST_DAY, ALL)
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
    const table = pyramidTable(WITH_PLACES, ALL)
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length)
  })
})
