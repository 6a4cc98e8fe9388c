import type { TenantTransaction } from '../../database/tenant/tenant-transaction'
import type { ImportJobRecord } from '../import-job'

/** A job as the columns of its table are named. */
export const JOB_COLUMNS = `id, kind, state, file_name as "fileName", encoding, separator, person as "by",
  created_at as "createdAt", finished_at as "finishedAt", sheets, columns, gemeenten, gemeente_code as "gemeenteCode", year,
  counts, preview, problem_count as "problemCount", revision, verdict_mark as "verdictMark", failure, undone, cells_gone as "cellsGone", plan_gone as "planGone",
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

/** An import that stands on another. */
export interface ImportOnTop {
  readonly id: string
  readonly fileName: string
  readonly finishedAt: Date
}

/** The later import changed again what the rows of mine made or changed. */
const CHANGED_AGAIN = `j.kind = mine.kind and exists (
  select from import_step o join import_step s on s.tenant_id = o.tenant_id and s.target_id = o.target_id
  where o.tenant_id = j.tenant_id and o.job_id = j.id and o.action = 'UPDATE'
    and (o.subject = 'ACTIVITY' or o.after is not null)
    and s.job_id = mine.id and s.counted and s.action in ('CREATE', 'UPDATE'))`

const laterSteps = (area: string, which: string): string =>
  `select ${area} from import_step o where o.tenant_id = j.tenant_id and o.job_id = j.id and ${which}`

/** The later import gave figures, a border, a part, an activity or an organiser to an area that mine, a map, made or changed. */
const STANDS_ON_MAP = `mine.kind = 'AREAS' and exists (
  select from import_step s
  where s.tenant_id = mine.tenant_id and s.job_id = mine.id and s.subject = 'AREA' and s.action in ('CREATE', 'UPDATE')
    and s.target_id in (
      ${laterSteps('o.target_id', "o.subject = 'AREA' and o.action = 'UPDATE'")}
      union all ${laterSteps("(o.after->>'parent_id')::uuid", "o.subject = 'AREA'")}
      union all ${laterSteps("(o.after->>'usual_area_id')::uuid", "o.subject = 'PARTNER'")}
      union all select r.area_id from import_activity r where r.tenant_id = j.tenant_id and r.job_id = j.id))`

/** The latest later import that stands on what this one made or changed; null when there is none. */
export async function importOnTop(tx: TenantTransaction, id: string): Promise<ImportOnTop | null> {
  const rows = await tx.query<ImportOnTop>(
    `select j.id, j.file_name as "fileName", coalesce(j.finished_at, now()) as "finishedAt"
     from import_job mine join import_job j on j.tenant_id = mine.tenant_id and j.id <> mine.id
     where mine.tenant_id = $1 and mine.id = $2 and j.state in ('COMMITTING', 'DONE', 'UNDOING')
       and coalesce(j.finished_at, 'infinity') > mine.finished_at and (${CHANGED_AGAIN} or ${STANDS_ON_MAP})
     order by j.finished_at desc nulls first limit 1`,
    [tx.tenantId, id],
  )
  return rows[0] ?? null
}

/** How often the register changed; a plan holds only at the count it was made at. */
export async function registerRevision(tx: TenantTransaction): Promise<number> {
  const rows = await tx.query<{ revision: number }>('select revision from tenant where id = $1', [tx.tenantId])
  return rows[0]?.revision ?? 0
}

/** Holds every other change of the register back until this transaction ends. */
export async function lockRegister(tx: TenantTransaction): Promise<void> {
  await tx.query('select from tenant where id = $1 for no key update', [tx.tenantId])
}

/** True when a person asked to stop this job. */
export async function isCancelRequested(tx: TenantTransaction, id: string): Promise<boolean> {
  const rows = await tx.query<{ asked: boolean }>(
    'select cancel_requested as asked from import_job where tenant_id = $1 and id = $2',
    [tx.tenantId, id],
  )
  return rows[0]?.asked ?? true
}

/**
 * What people decided about the texts a plan touches, as one mark: another mark at commit means that somebody judged one of
 * them since. Texts are those the plan brings and those it replaces.
 */
export async function verdictMark(tx: TenantTransaction, jobId: string): Promise<string> {
  const rows = await tx.query<{ mark: string }>(
    `select concat_ws(' ', count(*), max(v.made_at), max(v.superseded_at)) as mark from verdict v
     where v.tenant_id = $1 and v.text_key in (
       select text_key from import_activity where tenant_id = $1 and job_id = $2
       union all
       select before->>'text_key' from import_step
       where tenant_id = $1 and job_id = $2 and subject = 'ACTIVITY' and action = 'UPDATE')`,
    [tx.tenantId, jobId],
  )
  return rows[0]?.mark ?? ''
}

/** True when the register changed since the plan was made, in a way the plan did not see. */
export async function isStale(
  tx: TenantTransaction,
  job: Pick<ImportJobRecord, 'id' | 'revision' | 'verdictMark'>,
): Promise<boolean> {
  return (await registerRevision(tx)) !== job.revision || (await verdictMark(tx, job.id)) !== job.verdictMark
}
