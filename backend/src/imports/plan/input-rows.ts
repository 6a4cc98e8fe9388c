import type { TenantTransaction } from '../../database/tenant/tenant-transaction'
import type { ImportJobRecord, SourceSheet } from '../import-job'
import { rowsAfter } from '../store/import-row.queries'
import type { InputRow } from './planner'

const BATCH = 500

/** The rows of a file that hold content, in batches: below the header, of the sheets that are used. */
export async function* inputRows(tx: TenantTransaction, job: ImportJobRecord): AsyncGenerator<InputRow[]> {
  const sheets = new Map<string | null, SourceSheet>(
    job.sheets.filter(({ used }) => used).map(used => [used.key, used]),
  )
  let next = rowsAfter(tx, job.id, 0, BATCH)
  for (;;) {
    const rows = await next
    const last = rows.at(-1)
    if (!last) return
    // Asked for now, so that the database reads on while these rows are judged.
    next = rowsAfter(tx, job.id, last.seq, BATCH)
    next.catch(() => undefined)
    const batch = rows.flatMap(raw => {
      const sheet = sheets.get(raw.sheet)
      return sheet && raw.row > sheet.headerRow ? [{ raw, sheet, columns: sheet.columns }] : []
    })
    if (batch.length > 0) yield batch
  }
}
