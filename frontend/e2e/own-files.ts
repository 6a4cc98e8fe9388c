import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { duinrade, eersteDagCsv, windows1252 } from '@sportpiramide/fixtures'
import ExcelJS from 'exceljs'

/** A folder for the files of one test; `path` writes a file there, `remove` takes all of them away. */
export function ownFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'sportpiramide-eigen-'))
  return {
    path: (name: string, content: Uint8Array | string): string => {
      const path = join(folder, name)
      writeFileSync(path, content)
      return path
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** The spreadsheet of a first day as Excel on Windows saves it as CSV. */
export const eersteDag1252 = (): Uint8Array => windows1252(eersteDagCsv())

const CELL = /(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g

/** Rows of a CSV with `;`; a quoted cell may hold a line break. */
const cellsOf = (csv: string): string[][] =>
  csv
    .split(/\r\n/)
    .map(line => [...line.matchAll(CELL)].map(found => found[1]?.replaceAll('""', '"') ?? found[2] ?? ''))

/** The same spreadsheet as an Excel workbook with one sheet. */
export async function eersteDagXlsx(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  workbook.addWorksheet('Aanbod').addRows(cellsOf(eersteDagCsv()))
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

/** Borders of Duinrade under the codes of another invented gemeente; the wijken keep the names that the list uses. */
export const OWN_CODE = 'GM9998'
const ownCode = (code: string): string => code.replace('9999', '9998')
const wijken = () => (duinrade.tenants[0]?.areas ?? []).filter(area => area.kind === 'WIJK')

export const OWN_WIJKEN = wijken().length

/** A map as the wijk- en buurtkaart writes it. */
export const ownMap = (gemeente: string): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: wijken().map(({ code = '', name, geometry }) => ({
      type: 'Feature',
      properties: {
        wijkcode: ownCode(code),
        wijknaam: name,
        gemeentecode: OWN_CODE,
        gemeentenaam: gemeente,
        jaar: 2026,
      },
      geometry,
    })),
  })

/** Inhabitants of one wijk: invented, 1,000 more for every next one. */
export const inhabitantsOf = (index: number): number => 1000 * (index + 1)

/** Inhabitants per wijk as a flat CSV. */
export const ownInhabitants = (): string =>
  [
    'code;naam;jaar;inwoners',
    `${OWN_CODE};de gemeente;2026;${wijken().reduce((sum, _, index) => sum + inhabitantsOf(index), 0)}`,
    ...wijken().map(({ code = '', name }, index) => `${ownCode(code)};${name};2026;${inhabitantsOf(index)}`),
  ].join('\r\n') + '\r\n'
