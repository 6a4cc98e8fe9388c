import type { DataSource } from 'typeorm'
import type { TenantTransaction } from '../../database/tenant/tenant-transaction'
import type { ImportState } from '../import-job'

/** Every register of the directory. */
export async function tenantIds(source: DataSource): Promise<string[]> {
  const rows = await source.query<{ id: string }[]>('select id from tenant order by created_at')
  return rows.map(({ id }) => id)
}

/** Jobs that say somebody is working on them. */
export async function busyJobs(tx: TenantTransaction): Promise<{ readonly id: string; readonly state: ImportState }[]> {
  return tx.query(
    `select id, state from import_job where tenant_id = $1 and state in ('PLANNING', 'COMMITTING', 'UNDOING')`,
    [tx.tenantId],
  )
}
