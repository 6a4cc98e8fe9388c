import type { TenantTransaction } from '../../database/tenant/tenant-transaction'
import type { ImportJobRecord, SourceSheet } from '../import-job'
import { rowsAfter } from '../store/import-row.queries'
import type { InputRow } from './planner'

const BATCH = 2000

/** The rows of a file that hold content, in batches: below the header, of the sheets that are used. */
export async function* inputRows(tx: TenantTransaction, job: ImportJobRecord): AsyncGenerator<InputRow[]> {
  const sheets = new Map<string | null, SourceSheet>(
    job.sheets.filter(({ used }) => used).map(used => [used.key, used]),
  )
  let after = 0
  for (;;) {
    const rows = await rowsAfter(tx, job.id, after, BATCH)
    if (rows.length === 0) return
    after = rows.at(-1)?.seq ?? after
    const batch = rows.flatMap(raw => {
      const sheet = sheets.get(raw.sheet)
      return sheet && raw.row > sheet.headerRow ? [{ raw, sheet, columns: sheet.columns }] : []
    })
    if (batch.length > 0) yield batch
  }
}
