import type { RawRow } from '@sportpiramide/domain'
import type { TenantTransaction } from '../../database/tenant/tenant-transaction'
import { copyRows } from './bulk-copy'

async function* numbered(jobId: string, rows: AsyncIterable<RawRow>) {
  let seq = 0
  for await (const row of rows) yield [jobId, (seq += 1), row.sheet, row.row, JSON.stringify(row.cells)]
}

/** Stores the rows of a file in its order and answers how many. Whatever may not be kept must be gone from them by now. */
export const storeRows = (tx: TenantTransaction, jobId: string, rows: AsyncIterable<RawRow>): Promise<number> =>
  copyRows(tx, { table: 'import_row', columns: ['job_id', 'seq', 'sheet', 'row', 'cells'] }, numbered(jobId, rows))
