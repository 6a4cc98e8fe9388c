import type { RawRow } from '@sportpiramide/domain'
import { encode } from 'iconv-lite'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSpreadsheet } from './open-spreadsheet'
import { UnreadableFile } from './unreadable-file'

// Alle inhoud van de bestanden in deze test is verzonnen.
const folder = mkdtempSync(join(tmpdir(), 'sp-csv-'))
afterAll(() => rmSync(folder, { recursive: true }))

let made = 0
function save(content: string | Buffer, name = 'lijst.csv'): string {
  const path = join(folder, `${++made}-${name}`)
  writeFileSync(path, content)
  return path
}

async function read(content: string | Buffer, name = 'lijst.csv') {
  const file = await openSpreadsheet(save(content, name), name)
  const rows: RawRow[] = []
  for await (const row of file.sheets[0]?.rows ?? []) rows.push(row)
  return { file, rows }
}

const refusal = async (content: string | Buffer, name = 'lijst.csv'): Promise<UnreadableFile> => {
  try {
    await read(content, name)
  } catch (error) {
    if (error instanceof UnreadableFile) return error
    throw error
  }
  throw new Error('dit bestand hoort geweigerd te worden')
}

const TABLE = 'Titel;Wijk\r\nCafé-wandeling;Noord\r\n'

describe('tekens', () => {
  it.each([
    ['UTF-8', Buffer.from(TABLE, 'utf8')],
    ['UTF-8 met BOM', Buffer.from(`\uFEFF${TABLE}`, 'utf8')],
    ['UTF-16 LE', encode(TABLE, 'utf-16le', { addBOM: true })],
    ['UTF-16 BE', encode(TABLE, 'utf-16be', { addBOM: true })],
    ['Windows-1252', encode(TABLE, 'win1252')],
  ])('%s wordt herkend en genoemd', async (label, bytes) => {
    const { file, rows } = await read(bytes)
    expect(file.encoding).toBe(label)
    expect(rows.map(row => row.cells)).toEqual([
      ['Titel', 'Wijk'],
      ['Café-wandeling', 'Noord'],
    ])
  })

  it('de aanhalingstekens en het euroteken van Windows komen goed over', async () => {
    const { rows } = await read(encode('Titel;Kosten\n‘Fit’ – samen;€ 5\n', 'win1252'))
    expect(rows[1]?.cells).toEqual(['‘Fit’ – samen', '€ 5'])
  })

  it.each([
    [
      'een BOM van UTF-8 met daarachter iets anders',
      Buffer.concat([Buffer.from('\uFEFFTitel\nCaf', 'utf8'), Buffer.from([0xe9, 0x0a])]),
      2,
    ],
    [
      'twee soorten tekst door elkaar',
      Buffer.concat([Buffer.from('Titel\ncafé é\nëë\nCaf', 'utf8'), Buffer.from([0xe9, 0x0a])]),
      4,
    ],
    [
      'tekst van DOS',
      Buffer.concat([Buffer.from('Titel\nSporthal Caf'), Buffer.from([0x82]), Buffer.from('hal\n')]),
      2,
    ],
    ['UTF-16 zonder BOM', encode('Titel\nWandelen\n', 'utf-16le', { addBOM: false }), 1],
  ])('%s wordt geweigerd, met de regel', async (_what, bytes, row) => {
    expect(await refusal(bytes)).toMatchObject({ code: 'WRONG_ENCODING', row })
  })
})

describe('scheidingsteken en cellen', () => {
  it.each([
    [';', 'Titel;Kosten\nWandelen, fietsen en meer;€ 2,50\nYoga, rustig;€ 3,00\n'],
    [',', 'Titel,Kosten\n"Wandelen; fietsen",gratis\nYoga,gratis\n'],
    ['\t', 'Titel\tKosten\nWandelen, samen\tgratis; echt\n'],
    ['|', 'sep=|\nTitel|Kosten\nWandelen|gratis\n'],
    ['|', 'Titel|Kosten\nWandelen; met koffie|€ 2,50\nJudo, karate|€ 3,50\n'],
  ])('%j volgt uit de regels zelf', async (separator, content) => {
    const { file, rows } = await read(content)
    expect(file.separator).toBe(separator)
    expect(rows.every(row => row.cells.length === 2)).toBe(true)
  })

  it('een cel met regels erin is één rij, en rijnummers zijn die van het rekenblad', async () => {
    const { rows } = await read('Titel;Voor wie\n\n"Gym";"12 t/m 16 jaar\nKosten:\n· ""gratis"""\n;\nYoga;18+\n')
    expect(rows).toEqual([
      { sheet: null, row: 1, cells: ['Titel', 'Voor wie'] },
      { sheet: null, row: 3, cells: ['Gym', '12 t/m 16 jaar\nKosten:\n· "gratis"'] },
      { sheet: null, row: 5, cells: ['Yoga', '18+'] },
    ])
  })

  it('een bestand van één kolom blijft één kolom', async () => {
    const { rows } = await read('Activiteit\nWandelen\nYoga\n')
    expect(rows.map(row => row.cells)).toEqual([['Activiteit'], ['Wandelen'], ['Yoga']])
  })

  it('een aanhalingsteken dat nooit sluit wordt gemeld met de rij waar het begint', async () => {
    const error = await refusal('Titel;Wijk\nWandelen;Noord\n"Gym;Zuid\nYoga;Oost\n')
    expect(error).toMatchObject({ code: 'DAMAGED', row: 3 })
    expect(error.message).toContain('Rij 3')
  })

  it('kan twee keer worden gelezen', async () => {
    const file = await openSpreadsheet(save(TABLE), 'lijst.csv')
    const count = async () => {
      let rows = 0
      for await (const row of file.sheets[0]?.rows ?? []) rows += row.row > 0 ? 1 : 0
      return rows
    }
    expect([await count(), await count()]).toEqual([2, 2])
  })
})

describe('een bestand dat niet is wat zijn naam zegt', () => {
  it.each([
    ['een PDF', '%PDF-1.7 verzonnen', 'lijst.xlsx', 'WRONG_FILE_TYPE', 'PDF'],
    [
      'een afbeelding',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]),
      'lijst.xlsx',
      'WRONG_FILE_TYPE',
      'afbeelding',
    ],
    [
      'een webpagina',
      '<html><table><tr><td>Titel</td></tr></table></html>',
      'lijst.xls',
      'WRONG_FILE_TYPE',
      'webpagina',
    ],
    ['JSON', '[{"title": "Wandelen"}]', 'lijst.csv', 'WRONG_FILE_TYPE', 'JSON'],
    [
      'een oud Excel-bestand',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'lijst.xls',
      'OLD_EXCEL',
      '.xlsx',
    ],
    [
      'een beveiligde werkmap',
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]),
      'l.xlsx',
      'ENCRYPTED',
      'wachtwoord',
    ],
    ['gewone tekst', TABLE, 'lijst.xlsx', 'WRONG_FILE_TYPE', '.csv'],
    ['een leeg bestand', '', 'lijst.csv', 'EMPTY_FILE', 'leeg'],
    ['een bestand zonder inhoud', '\n;;\n\n', 'lijst.csv', 'NO_ROWS', 'geen rijen'],
    ['een afgebroken zip', Buffer.from('PK\u0003\u0004 verder niets', 'latin1'), 'lijst.xlsx', 'DAMAGED', 'beschadigd'],
  ])('%s wordt geweigerd en genoemd', async (_what, content, name, code, word) => {
    const error = await refusal(content, name)
    expect(error.code).toBe(code)
    expect(error.message).toContain(word)
  })

  it('meer dan 20 MB wordt geweigerd', async () => {
    expect(await refusal(Buffer.alloc(20 * 1024 * 1024 + 1, 'a'))).toMatchObject({ code: 'FILE_TOO_LARGE' })
  })
})

describe('een naam die iets anders belooft', () => {
  it.each(['wijken.geojson', 'wijken.topojson', 'wijken.json'])('tekst met de naam %s is geen kaart', async name => {
    const { code, message } = await refusal('wijkcode;wijknaam\nWK1;Noord\n', name)
    expect(code).toBe('WRONG_FILE_TYPE')
    expect(message).toContain('geen JSON')
  })
})
