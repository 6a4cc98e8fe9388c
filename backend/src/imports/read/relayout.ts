import type { TenantTransaction } from '../../database/tenant/tenant-transaction'
import type { ImportJobRecord, SourceColumn, SourceSheet } from '../import-job'
import { firstRows } from '../store/import-row.queries'
import { layoutUnder } from './sheet-layout'

const SAMPLE = 200

/** Cells of a personal column were never stored, so it stays personal under any other header. */
const stillPersonal = (columns: readonly SourceColumn[], before: readonly SourceColumn[]): SourceColumn[] =>
  columns.map(column => {
    const known = before.find(({ index, personal }) => personal && index === column.index)
    return known ? { ...column, field: null, personal: true, reason: known.reason, examples: [] } : column
  })

/** The file as it reads when another row names the columns; null leaves it as it was found. The stored rows are enough for it. */
export async function relayout(
  tx: TenantTransaction,
  job: ImportJobRecord,
  headerRow: number | null,
): Promise<ImportJobRecord> {
  const main = job.sheets.find(sheet => sheet.used)
  if (headerRow === null || !main || headerRow === main.headerRow) return job
  const sample = await firstRows(tx, job.id, main.key, SAMPLE)
  const columns = stillPersonal(layoutUnder(job.kind, headerRow, sample).columns, main.columns)
  const moved = sample.filter(
    row => row.row > Math.min(headerRow, main.headerRow) && row.row <= Math.max(headerRow, main.headerRow),
  )
  const rows = main.rows + (headerRow < main.headerRow ? moved.length : -moved.length)
  const sheets = job.sheets.map((sheet): SourceSheet =>
    sheet === main ? { ...sheet, headerRow, columns, rows, places: null } : sheet,
  )
  return { ...job, sheets, columns }
}
