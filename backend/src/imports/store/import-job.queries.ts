import type { TenantTransaction } from '../../database/tenant/tenant-transaction'
import type { ImportJobRecord } from '../import-job'

/** A job as the columns of its table are named. */
export const JOB_COLUMNS = `id, kind, state, file_name as "fileName", encoding, separator, person as "by",
  created_at as "createdAt", finished_at as "finishedAt", sheets, columns, gemeenten, gemeente_code as "gemeenteCode", year,
  counts, preview, problem_count as "problemCount", revision, failure, kept_rows as "keptRows",
  json_build_object('done', progress_done, 'total', progress_total) as progress`

/** The job with this id in this register; null for any other id. */
export async function findJob(tx: TenantTransaction, id: string): Promise<ImportJobRecord | null> {
  const rows = await tx.query<ImportJobRecord>(
    `select ${JOB_COLUMNS} from import_job where tenant_id = $1 and id::text = lower($2)`,
    [tx.tenantId, id],
  )
  return rows[0] ?? null
}

/** The latest imports of this register, newest first. */
export async function recentJobs(tx: TenantTransaction, first: number): Promise<ImportJobRecord[]> {
  return tx.query<ImportJobRecord>(
    `select ${JOB_COLUMNS} from import_job where tenant_id = $1 order by created_at desc, id limit $2`,
    [tx.tenantId, first],
  )
}

/** How often the register changed; a plan holds only at the count it was made at. */
export async function registerRevision(tx: TenantTransaction): Promise<number> {
  const rows = await tx.query<{ revision: number }>('select revision from tenant where id = $1', [tx.tenantId])
  return rows[0]?.revision ?? 0
}

/** The same, and holds every other writer of the register back until this transaction ends. */
export async function lockRevision(tx: TenantTransaction): Promise<number> {
  const rows = await tx.query<{ revision: number }>('select revision from tenant where id = $1 for no key update', [
    tx.tenantId,
  ])
  return rows[0]?.revision ?? 0
}

/** True when a person asked to stop this job. */
export async function isCancelRequested(tx: TenantTransaction, id: string): Promise<boolean> {
  const rows = await tx.query<{ asked: boolean }>(
    'select cancel_requested as asked from import_job where tenant_id = $1 and id = $2',
    [tx.tenantId, id],
  )
  return rows[0]?.asked ?? true
}
