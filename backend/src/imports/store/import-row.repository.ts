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

/** Removes all rows of one sheet. */
export async function forgetSheet(tx: TenantTransaction, jobId: string, sheet: string | null): Promise<void> {
  await tx.execute('delete from import_row where tenant_id = $1 and job_id = $2 and sheet is not distinct from $3', [
    tx.tenantId,
    jobId,
    sheet,
  ])
}

/** Empties the cells of columns (by their place, from 0) in all rows of one sheet. */
export async function forgetCells(
  tx: TenantTransaction,
  jobId: string,
  sheet: string | null,
  columns: readonly number[],
): Promise<void> {
  await tx.execute(
    `update import_row set cells = (
       select json_agg(case when c.place - 1 = any($4::int[]) then '' else c.cell end order by c.place)
       from json_array_elements_text(cells) with ordinality c (cell, place))
     where tenant_id = $1 and job_id = $2 and sheet is not distinct from $3`,
    [tx.tenantId, jobId, sheet, columns],
  )
}
