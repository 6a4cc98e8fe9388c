import {
  detectColumns,
  findHeaderRow,
  parseActivityRow,
  placeCollector,
  stripPersons,
  type ParsedRow,
  type RawRow,
} from '@sportpiramide/domain'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openSpreadsheet } from './open-spreadsheet'

// Echte lijsten zonder licentie om te publiceren: ze staan buiten het project, en zonder die map wordt deze test overgeslagen.
const shared = process.env.SHARED_DIR ?? resolve(__dirname, '../../../../../shared')
const lists = join(shared, 'data', 'activiteiten')
const present = existsSync(lists)
const suite = present ? describe : describe.skip
const without = present ? '' : ' (overgeslagen: de map met echte lijsten is er niet)'

const WIJKEN_2024 = [
  'Binnenstad',
  'Zuidoost',
  'Graafsepoort',
  'Muntel / Vliert',
  'Rosmalen-Zuid',
  'Rosmalen-Noord',
  'De Groote Wielen',
  'Empel',
  'Noord',
  'Maaspoort',
  'West',
  'Engelen',
  'Nuland',
  'Vinkel',
]

async function rowsOf(rows: AsyncIterable<RawRow> | undefined): Promise<RawRow[]> {
  const all: RawRow[] = []
  for await (const row of rows ?? []) all.push(row)
  return all
}

async function read(name: string, knownWijken: readonly string[] = []) {
  const file = await openSpreadsheet(join(lists, name), name)
  const rows = await rowsOf(file.sheets[0]?.rows)
  const headerRow = findHeaderRow(rows, 'ACTIVITIES')?.headerRow ?? 0
  const header = rows.find(row => row.row === headerRow)?.cells ?? []
  const body = rows.filter(row => row.row > headerRow)
  const columns = detectColumns(header, body.slice(0, 200))
  const places = placeCollector(columns)
  body.forEach(row => places.add(row))
  const context = { tabMeans: null, knownWijken, titlePlaces: places.places() }
  return { file, columns, rows: body, parsed: body.map(row => parseActivityRow(row, columns, context)) }
}

const activities = (parsed: readonly ParsedRow[]) => parsed.flatMap(row => row.activity ?? [])

suite(`de 255 activiteiten van een echte sportservice${without}`, () => {
  const name = 's-port_shertogenbosch_255.converted.csv'

  it('geven alle 255 een activiteit of een uitgesproken probleem', async () => {
    const { file, parsed } = await read(name)
    expect(file).toMatchObject({ encoding: 'UTF-8 met BOM', separator: ';' })
    expect(parsed).toHaveLength(255)
    expect(parsed.every(row => row.activity !== null || row.skip !== null || row.problems.length > 0)).toBe(true)
    expect(activities(parsed)).toHaveLength(255)
  })

  it('noemen geen personen: geen kolom en geen titel, aanbieder of leeftijd wordt weggelaten of aangepast', async () => {
    const { columns, rows } = await read(name)
    expect(columns.filter(({ personal }) => personal)).toEqual([])
    expect(rows.flatMap(row => stripPersons(row, columns).found)).toEqual([])
  })

  it('kennen geen plaatsen, geen locatie en geen ritme: dat blijft onbekend en wordt geen nul', async () => {
    const found = activities((await read(name)).parsed)
    expect(
      found.every(one => one.capacity.kind === 'UNKNOWN' && one.location === null && one.rhythm.kind === 'UNKNOWN'),
    ).toBe(true)
  })

  it('hebben hun prijs uit de cel van de doelgroep, en bijna altijd een leeftijd', async () => {
    const found = activities((await read(name)).parsed)
    expect(found.filter(one => one.price !== null).length).toBeGreaterThan(180)
    expect(found.some(one => /kosten/i.test(`${one.ages ?? ''}${one.price ?? ''}`.slice(0, 7)))).toBe(false)
    expect(found.filter(one => one.ages === null)).toHaveLength(3)
  })

  it('noemen in 31 titels een wijk terwijl nog geen wijk bekend is, en in 33 als de wijken er zijn', async () => {
    const first = activities((await read(name)).parsed).filter(one => one.wijk !== null)
    const later = activities((await read(name, WIJKEN_2024)).parsed).filter(one => one.wijk !== null)
    expect([first.length, later.length]).toEqual([31, 33])
    const offers = /proef|cursus|Stars|Workout|Wielrennen|beginners/
    expect(later.filter(one => offers.test(one.wijk?.name ?? ''))).toEqual([])
  })
})

suite(`elf echte sportscholen${without}`, () => {
  it('worden gelezen met hun adres en wat zij doen; een pandnummer is geen kenmerk', async () => {
    const { columns, parsed } = await read('sportscholen_zuilen_utrecht.csv')
    expect(columns.map(column => column.field)).toEqual([
      'titel',
      'locatie',
      null,
      'omschrijving',
      null,
      'doelgroep',
      null,
    ])
    expect(columns.some(column => column.personal)).toBe(false)
    expect(activities(parsed)).toHaveLength(11)
  })
})
