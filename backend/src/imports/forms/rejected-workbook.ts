import { PassThrough } from 'node:stream'
import { formulaSafe } from './formula-safe'
import { loadExceljs } from './load-exceljs'

/** A row that was refused, with the cells of the file (without persons) and the reasons in Dutch. */
export interface RejectedRow {
  readonly sheet: string | null
  readonly row: number
  readonly cells: readonly string[]
  readonly reasons: readonly string[]
}

const SHEET = 'Niet ingelezen'
const ROW = 'Rij in uw bestand'
const TAB = 'Tabblad'
const REASON = 'Waarom niet ingelezen'

async function collect(output: PassThrough): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of output) pieces.push(piece as Buffer)
  return Buffer.concat(pieces)
}

/** The refused rows as XLSX, in the columns of the file, with reason, tab and row number behind them; it can be corrected and handed in again. */
export async function buildRejectedWorkbook(header: readonly string[], rows: readonly RejectedRow[]): Promise<Buffer> {
  const output = new PassThrough()
  const written = collect(output)
  const exceljs = await loadExceljs()
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ stream: output })
  const sheet = workbook.addWorksheet(SHEET, { views: [{ state: 'frozen', ySplit: 1 }] })
  const width = Math.max(header.length, ...rows.map(row => row.cells.length))
  const padded = (cells: readonly string[]): string[] =>
    Array.from({ length: width }, (_, at) => formulaSafe(cells[at] ?? ''))
  sheet.addRow([...padded(header), REASON, TAB, ROW]).commit()
  for (const { cells, reasons, sheet: tab, row } of rows)
    sheet.addRow([...padded(cells), reasons.join(' '), formulaSafe(tab ?? ''), row]).commit()
  sheet.commit()
  await workbook.commit()
  return written
}
