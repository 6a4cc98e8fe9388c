import { detectColumns, findHeaderRow, parseActivityRow, type RawRow } from '@sportpiramide/domain'
import { Workbook, type DataValidation } from 'exceljs'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSpreadsheet } from '../readers/open-spreadsheet'
import { buildInvulformulier } from './invulformulier'
import type { SourceColumn, SourceSheet } from '../import-job'
import { rejectedTable } from './rejected-table'
import { buildRejectedWorkbook } from './rejected-workbook'

const folder = mkdtempSync(join(tmpdir(), 'sp-forms-'))
afterAll(() => rmSync(folder, { recursive: true }))

const NOWHERE = { tabMeans: null, knownWijken: [] }

async function reload(buffer: Buffer): Promise<Workbook> {
  const workbook = new Workbook()
  // exceljs describes its input by a Buffer type of its own; a plain ArrayBuffer fits both.
  await workbook.xlsx.load(new Uint8Array(buffer).buffer)
  return workbook
}

async function read(buffer: Buffer) {
  const path = join(folder, 'terug.xlsx')
  writeFileSync(path, buffer)
  const file = await openSpreadsheet(path, 'terug.xlsx')
  const sheets = new Map<string, RawRow[]>()
  for (const sheet of file.sheets) {
    const rows: RawRow[] = []
    for await (const row of sheet.rows) rows.push(row)
    sheets.set(sheet.name, rows)
  }
  return { file, sheets }
}

describe('het invulformulier', () => {
  it('komt ingevuld terug zonder dat iemand een kolom hoeft aan te wijzen', async () => {
    const form = await reload(await buildInvulformulier('Welzijn Verzonnen'))
    form
      .getWorksheet('Activiteiten')
      ?.insertRow(3, [
        'Stoelyoga',
        'Bewegen op een stoel',
        'Welzijn Verzonnen',
        'Noord',
        'Ouderen, 65+',
        '8 bijeenkomsten',
        12,
        'gratis',
        'via wijkteam',
      ])
    const { file, sheets } = await read(Buffer.from(await form.xlsx.writeBuffer()))
    const rows = sheets.get('Activiteiten') ?? []
    expect(findHeaderRow(rows, 'ACTIVITIES')).toEqual({ headerRow: 1, score: 1 })
    const columns = detectColumns(rows[0]?.cells ?? [], rows.slice(1))
    expect(columns.map(column => column.field)).toEqual([
      'titel',
      'omschrijving',
      'aanbieder',
      'wijk',
      'doelgroep',
      'wanneer',
      'plaatsen',
      'kosten',
      'toeleiding',
    ])
    const [example, filled, ...others] = rows.slice(1).map(row => parseActivityRow(row, columns, NOWHERE))
    expect(example?.skip).toBe('Voorbeeldregel van het invulformulier.')
    expect(others).toEqual([])
    expect(filled).toMatchObject({
      problems: [],
      activity: {
        title: 'Stoelyoga',
        wijk: { name: 'Noord', source: 'COLUMN' },
        doelgroepText: 'Ouderen, 65+',
        ageRange: { min: 65, max: null },
        rhythm: { kind: 'SERIES', meetings: 8 },
        capacity: { kind: 'GIVEN', places: 12 },
        price: 'gratis',
        referral: 'via wijkteam',
      },
    })
    expect(file.warnings).toEqual([])
  })

  it('leeg teruggestuurd heeft het geen enkele activiteit, en de uitleg heeft geen koppen', async () => {
    const { sheets } = await read(await buildInvulformulier())
    expect(sheets.get('Activiteiten')).toHaveLength(2)
    expect(findHeaderRow(sheets.get('Uitleg') ?? [], 'ACTIVITIES')).toBeNull()
  })

  it('heeft keuzelijsten waar te kiezen valt, en vraagt bij plaatsen een heel getal', async () => {
    const sheet = (await reload(await buildInvulformulier())).getWorksheet('Activiteiten')
    const kindOf = (validation: DataValidation | undefined): string | null => validation?.type ?? null
    const kinds = 'A B C D E F G H I'.split(' ').map(letter => kindOf(sheet?.getCell(`${letter}3`).dataValidation))
    expect(kinds).toEqual([null, null, null, 'list', 'list', 'list', 'whole', 'list', 'list'])
  })
})

describe('de rijen die niet zijn ingelezen', () => {
  it('komen als werkmap terug met de reden, en doen als formule niets', async () => {
    const buffer = await buildRejectedWorkbook(
      ['Titel', 'Plaatsen'],
      [
        {
          sheet: 'Noord',
          row: 7,
          cells: ['=HYPERLINK("x")', 'veel'],
          reasons: ['In kolom "Plaatsen" staat "veel": hier hoort een getal.'],
        },
        { sheet: null, row: 9, cells: ['@som', '-5'], reasons: ['Eén.', 'Twee.'] },
      ],
    )
    const { sheets } = await read(buffer)
    expect(sheets.get('Niet ingelezen')?.map(row => row.cells)).toEqual([
      ['Titel', 'Plaatsen', 'Waarom niet ingelezen', 'Tabblad', 'Rij in uw bestand'],
      [`'=HYPERLINK("x")`, 'veel', 'In kolom "Plaatsen" staat "veel": hier hoort een getal.', 'Noord', '7'],
      [`'@som`, `'-5`, 'Eén. Twee.', '', '9'],
    ])
  })

  it('worden na verbetering weer gelezen, met dezelfde kolommen', async () => {
    const { sheets } = await read(
      await buildRejectedWorkbook(
        ['Titel', 'Plaatsen'],
        [{ sheet: null, row: 2, cells: ['Gym', '12'], reasons: ['x'] }],
      ),
    )
    const rows = sheets.get('Niet ingelezen') ?? []
    const columns = detectColumns(rows[0]?.cells ?? [], rows.slice(1))
    expect(columns.map(column => column.field)).toEqual(['titel', 'plaatsen', null, null, null])
  })

  it('houden de wijk van hun tabblad en de aanbieder boven hun lijst, ook als elk tabblad eigen kolommen heeft', async () => {
    const { header, rows } = rejectedTable(
      [
        tab('Wijk Duinoord', ['titel', 'plaatsen'], null),
        tab('Havenkwartier', ['plaatsen', 'titel', null, 'kosten'], 'SV Duinrade'),
      ],
      [
        { sheet: 'Wijk Duinoord', row: 7, cells: ['Gym', 'veel'], reason: 'x' },
        { sheet: 'Havenkwartier', row: 9, cells: ['-5', 'Judo', '', 'gratis'], reason: 'y' },
      ],
    )
    const { sheets } = await read(await buildRejectedWorkbook(header, rows))
    const [head, ...body] = sheets.get('Niet ingelezen') ?? []
    const columns = detectColumns(head?.cells ?? [], body)
    expect(columns.map(({ field }) => field)).toEqual([
      'titel',
      'plaatsen',
      'kosten',
      'wijk',
      'aanbieder',
      null,
      null,
      null,
    ])
    expect(body.map(({ cells }) => cells.slice(0, 5))).toEqual([
      ['Gym', 'veel', '', 'Wijk Duinoord', ''],
      ['Judo', `'-5`, 'gratis', 'Havenkwartier', 'SV Duinrade'],
    ])
  })
})

function tab(name: string, fields: readonly (string | null)[], organiser: string | null): SourceSheet {
  const columns = fields.map((field, index): SourceColumn => ({
    index,
    header: field ?? 'x',
    field,
    personal: false,
    reason: '',
    examples: [],
  }))
  const read = { used: true, headerRow: 1, rows: 1, places: null, remarks: [] }
  return { name, key: name, tabMeans: 'WIJK', says: { wijk: null, organiser }, columns, ...read }
}
