import type { RawRow } from '@sportpiramide/domain'
import type { TenantTransaction } from '../../database/tenant/tenant-transaction'

/** A row of the file as it was stored; `seq` is its place in the whole file. */
export type StoredRow = RawRow & { readonly seq: number }

const COLUMNS = 'seq, sheet, row, cells'

/** The next rows after `afterSeq`, in the order of the file. */
export async function rowsAfter(
  tx: TenantTransaction,
  jobId: string,
  afterSeq: number,
  limit: number,
): Promise<StoredRow[]> {
  return tx.query<StoredRow>(
    `select ${COLUMNS} from import_row where tenant_id = $1 and job_id = $2 and seq > $3 order by seq limit $4`,
    [tx.tenantId, jobId, afterSeq, limit],
  )
}

/** The first rows of one sheet, to find its header and its columns. */
export async function firstRows(
  tx: TenantTransaction,
  jobId: string,
  sheet: string | null,
  limit: number,
): Promise<StoredRow[]> {
  return tx.query<StoredRow>(
    `select ${COLUMNS} from import_row where tenant_id = $1 and job_id = $2 and sheet is not distinct from $3
     order by seq limit $4`,
    [tx.tenantId, jobId, sheet, limit],
  )
}
