import type { RawRow } from '@sportpiramide/domain'
import { Workbook, type Worksheet } from 'exceljs'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { openSpreadsheet } from './open-spreadsheet'
import { UnreadableFile } from './unreadable-file'

// Alle inhoud van de werkmappen in deze test is verzonnen.
const folder = mkdtempSync(join(tmpdir(), 'sp-xlsx-'))
afterAll(() => rmSync(folder, { recursive: true }))

let made = 0
function save(content: Buffer): string {
  const path = join(folder, `${++made}.xlsx`)
  writeFileSync(path, content)
  return path
}

async function workbook(...sheets: [string, (sheet: Worksheet) => void][]): Promise<string> {
  const book = new Workbook()
  for (const [name, fill] of sheets) fill(book.addWorksheet(name))
  return save(Buffer.from(await book.xlsx.writeBuffer()))
}

async function read(path: string) {
  const file = await openSpreadsheet(path, 'lijst.xlsx')
  const rows: RawRow[] = []
  for (const sheet of file.sheets) for await (const row of sheet.rows) rows.push(row)
  return { file, rows }
}

const refusal = async (path: string): Promise<UnreadableFile> => {
  try {
    await read(path)
  } catch (error) {
    if (error instanceof UnreadableFile) return error
    throw error
  }
  throw new Error('deze werkmap hoort geweigerd te worden')
}

/** A zip made by hand, so that a workbook can be as other programs write it, or as an attacker would. */
function zip(parts: Record<string, string | { data: Buffer; claims: number }>): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, part] of Object.entries(parts)) {
    const raw = typeof part === 'string' ? Buffer.from(part) : part.data
    const data = deflateRawSync(raw)
    const size = typeof part === 'string' ? raw.length : part.claims
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(8, 8)
    local.writeUInt32LE(data.length, 18)
    local.writeUInt32LE(size, 22)
    local.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(data.length, 20)
    entry.writeUInt32LE(size, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(offset, 42)
    bodies.push(local, Buffer.from(name), data)
    directory.push(entry, Buffer.from(name))
    offset += local.length + name.length + data.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Object.keys(parts).length, 8)
  end.writeUInt16LE(Object.keys(parts).length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, central, end])
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`
const handmade = (sheet: string, shared = '<sst/>') => ({
  '_rels/.rels': `<Relationships>${relation('r1', 'officeDocument', '/xl/workbook.xml')}</Relationships>`,
  'xl/workbook.xml': `<x:workbook xmlns:x="y" xmlns:r="z"><x:sheets><x:sheet name="Noord &amp; West" sheetId="9" r:id="r7"/></x:sheets></x:workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships>${relation('r7', 'worksheet', '/xl/worksheets/anders.xml')}${relation('r8', 'sharedStrings', 'teksten.xml')}</Relationships>`,
  'xl/worksheets/anders.xml': sheet,
  'xl/teksten.xml': shared,
})

describe('cellen zoals een mens ze ziet', () => {
  it('datums, tijden, bedragen, procenten, voorloopnullen, formules, opmaak en links', async () => {
    const path = await workbook([
      'Lijst',
      sheet => {
        const row = sheet.addRow([
          new Date(Date.UTC(2025, 5, 12)),
          0.4375,
          46.5,
          0.25,
          34,
          12.5,
          1200,
          { formula: 'A1', result: 7 },
          { richText: [{ text: 'Samen ' }, { text: 'fit' }] },
          { text: 'Website', hyperlink: 'https://voorbeeld.nl' },
          true,
        ])
        const formats = ['dd-mm-yyyy', 'hh:mm', '"€" #,##0.00', '0%', '0000', '', '#,##0']
        formats.forEach((format, index) => {
          if (format) row.getCell(index + 1).numFmt = format
        })
      },
    ])
    const { rows } = await read(path)
    expect(rows[0]?.cells).toEqual([
      '12-06-2025',
      '10:30',
      '€ 46,50',
      '25%',
      '0034',
      '12,5',
      '1.200',
      '7',
      'Samen fit',
      'Website',
      'WAAR',
    ])
  })

  it('rijnummers zijn die van het rekenblad, lege rijen vallen weg', async () => {
    const path = await workbook([
      'Lijst',
      sheet => {
        sheet.getCell('A1').value = 'Sportaanbod'
        sheet.getCell('A4').value = 'Titel'
        sheet.getCell('C5').value = 'los'
      },
    ])
    const { rows } = await read(path)
    expect(rows).toEqual([
      { sheet: 'Lijst', row: 1, cells: ['Sportaanbod'] },
      { sheet: 'Lijst', row: 4, cells: ['Titel'] },
      { sheet: 'Lijst', row: 5, cells: ['', '', 'los'] },
    ])
  })

  it('een cel die over rijen is samengevoegd geldt voor elk van die rijen, ook een kop van twee rijen hoog', async () => {
    const path = await workbook([
      'Lijst',
      sheet => {
        sheet.addRows([
          ['Wijk', 'Titel'],
          ['', ''],
          ['Noord', 'Wandelen'],
          ['', 'Yoga'],
          ['', ''],
          ['Zuid', 'Gym'],
        ])
        sheet.mergeCells('A1:A2')
        sheet.mergeCells('A3:A5')
      },
    ])
    const { rows } = await read(path)
    expect(rows.map(row => [row.row, ...row.cells])).toEqual([
      [1, 'Wijk', 'Titel'],
      [3, 'Noord', 'Wandelen'],
      [4, 'Noord', 'Yoga'],
      [6, 'Zuid', 'Gym'],
    ])
  })

  it('een titel over de volle breedte wordt niet over de tabel heen gevuld', async () => {
    const path = await workbook([
      'Lijst',
      sheet => {
        sheet.addRows([['Sportaanbod 2025'], ['Titel', 'Wijk'], ['Yoga', 'Noord']])
        sheet.mergeCells('A1:B1')
      },
    ])
    expect((await read(path)).rows.map(row => row.cells)).toEqual([
      ['Sportaanbod 2025'],
      ['Titel', 'Wijk'],
      ['Yoga', 'Noord'],
    ])
  })
})

describe('tabbladen', () => {
  it('komen in hun eigen volgorde, lege vallen weg en verborgen worden genoemd', async () => {
    const path = await workbook(
      ['Noord', sheet => sheet.addRow(['Wandelen'])],
      ['Leeg', () => undefined],
      [
        'Oud',
        sheet => {
          sheet.state = 'hidden'
          sheet.addRow(['Gym'])
        },
      ],
      ['Zuid', sheet => sheet.addRow(['Yoga'])],
    )
    const { file, rows } = await read(path)
    expect(file).toMatchObject({ encoding: 'XLSX', separator: null })
    expect(rows.map(row => [row.sheet, row.cells[0]])).toEqual([
      ['Noord', 'Wandelen'],
      ['Zuid', 'Yoga'],
    ])
    expect(file.warnings).toMatchObject([{ code: 'HIDDEN_SHEET', value: 'Oud', level: 'warning' }])
  })

  it('een werkmap van een ander programma: voorvoegsels, eigen namen van onderdelen, cellen zonder adres, tekst in de cel', async () => {
    const sheet =
      '<?xml version="1.0"?><!-- x --><x:worksheet xmlns:x="y"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:r><x:t>Samen </x:t></x:r><x:r><x:t>fit</x:t></x:r></x:is></x:c>' +
      '<x:c t="s"><x:v>0</x:v></x:c><x:c><x:f>1&lt;2</x:f><x:v>3.5</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    const shared = '<sst><si><t>Caf&#233; &amp; bar</t><rPh><t>weg</t></rPh></si></sst>'
    const { rows } = await read(save(zip(handmade(sheet, shared))))
    expect(rows).toEqual([{ sheet: 'Noord & West', row: 1, cells: ['Samen fit', 'Café & bar', '3,5'] }])
  })
})

describe('een werkmap die niet deugt', () => {
  const row = '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>'

  it('zonder rijen wordt geweigerd', async () => {
    expect(await refusal(await workbook(['Blad1', () => undefined]))).toMatchObject({ code: 'NO_ROWS' })
  })

  it.each([
    ['een zip zonder werkmap', { 'foto.txt': 'x' }, 'WRONG_FILE_TYPE', 'zip'],
    ['een Word-document', { 'word/document.xml': '<x/>' }, 'WRONG_FILE_TYPE', 'Word'],
    ['een OpenDocument-bestand', { 'content.xml': '<x/>' }, 'WRONG_FILE_TYPE', 'OpenDocument'],
    ['een werkmap met een DOCTYPE', handmade(`<!DOCTYPE x [<!ENTITY a "b">]>${row}`), 'DAMAGED', 'beschadigd'],
    [
      'een werkmap die midden in een tag ophoudt',
      handmade('<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row '),
      'DAMAGED',
      'beschadigd',
    ],
    [
      'een werkmap met duizenden kolommen',
      handmade('<worksheet><sheetData><row r="2"><c r="XFD2"><v>1</v></c></row></sheetData></worksheet>'),
      'TOO_MANY_COLUMNS',
      'Rij 2',
    ],
    [
      'een werkmap met een miljoen rijen',
      handmade('<worksheet><sheetData><row r="1048576"><c r="A1"><v>1</v></c></row></sheetData></worksheet>'),
      'TOO_MANY_ROWS',
      '200.000',
    ],
  ])('%s wordt geweigerd', async (_what, parts, code, word) => {
    const error = await refusal(save(zip(parts)))
    expect(error.code).toBe(code)
    expect(error.message).toContain(word)
  })

  it('een bestand dat uitgepakt duizend keer zo groot wordt, wordt niet uitgepakt', async () => {
    const bomb = { data: Buffer.alloc(60 * 1024 * 1024), claims: 60 * 1024 * 1024 }
    const path = save(zip({ ...handmade(row), 'xl/worksheets/anders.xml': bomb }))
    expect(await refusal(path)).toMatchObject({ code: 'FILE_TOO_LARGE' })
  })

  it.each([
    ['één onderdeel', ['xl/worksheets/anders.xml'], 520],
    ['alle onderdelen samen', ['xl/worksheets/a.xml', 'xl/worksheets/b.xml'], 400],
  ])('uitgepakt meer dan de grens in %s wordt geweigerd', async (_what, names, megabytes) => {
    // Bytes that do not pack, so that only the size itself is too much.
    const data = randomBytes(1_500_000)
    const large = Object.fromEntries(names.map(name => [name, { data, claims: megabytes * 1024 * 1024 }]))
    expect(await refusal(save(zip({ ...handmade(row), ...large })))).toMatchObject({ code: 'FILE_TOO_LARGE' })
  })

  it('een bestand dat over zijn grootte liegt wordt geweigerd voor er iets uit gelezen is', async () => {
    const liar = { data: Buffer.from(row.repeat(5000)), claims: 100 }
    const path = save(zip({ ...handmade(row), 'xl/worksheets/anders.xml': liar }))
    expect(await refusal(path)).toMatchObject({ code: 'DAMAGED' })
  })
})
