import type { TenantTransaction } from '../../database/tenant/tenant-transaction'
import { ACTIVITY_COLUMNS } from '../store/record-columns.data'

/** A row whose record stays as it is; `row` 0 came along with other rows. */
export interface KeptRow {
  readonly row: number
  readonly sheet: string | null
  readonly title: string
}

const job = 's.tenant_id = $1 and s.job_id = $2'

const BY_WIJK: readonly string[] = ['area_id', 'area_source']
const listed = ACTIVITY_COLUMNS.filter(column => !BY_WIJK.includes(column))
const planned = listed.map(column => `r.${column}`).join(', ')
const standing = listed.map(column => `a.${column}`).join(', ')

/** The wijk is another one than the import gave, and no proposal that somebody accepted or took back did that. */
const OTHER_WIJK = `(a.area_id, a.area_source) is distinct from (r.area_id, r.area_source) and not (
  (r.area_id is null and a.area_source in ('TITLE', 'ORGANISER'))
  or (a.area_id is null and a.area_source is null and r.area_source in ('TITLE', 'ORGANISER')))`

/**
 * Steps that cannot be taken back: the activity differs from what the import made of it. A change that was taken back
 * again is no change; nor is a verdict, which stays with its text, or an accepted wijk.
 */
const KEPT_ACTIVITIES = `
  select s.seq from import_step s
  join import_activity r on r.tenant_id = s.tenant_id and r.job_id = s.job_id and r.seq = s.seq
  join activity a on a.tenant_id = s.tenant_id and a.id = s.target_id
  where ${job} and s.subject = 'ACTIVITY' and s.action in ('CREATE', 'UPDATE') and (
    (${standing}) is distinct from (${planned}) or (${OTHER_WIJK}))`

/** Finds what stays and remembers it for the statements that follow; names the rows, first in the file first. */
export async function keepChanged(tx: TenantTransaction, jobId: string): Promise<KeptRow[]> {
  await tx.execute(`create temp table kept_step on commit drop as ${KEPT_ACTIVITIES}`, [tx.tenantId, jobId])
  return tx.query<KeptRow>(
    `select s.row, s.sheet, s.title from import_step s join kept_step k on k.seq = s.seq where ${job} order by s.seq`,
    [tx.tenantId, jobId],
  )
}

const notKept = 'not exists (select from kept_step k where k.seq = s.seq)'

/** Takes away the activities that the import made. */
export async function removeActivities(tx: TenantTransaction, jobId: string): Promise<number> {
  return tx.execute(
    `delete from activity a using import_step s
     where ${job} and s.subject = 'ACTIVITY' and s.action = 'CREATE' and ${notKept}
       and a.tenant_id = s.tenant_id and a.id = s.target_id`,
    [tx.tenantId, jobId],
  )
}

const changed = `${job} and s.subject = 'ACTIVITY' and s.action = 'UPDATE' and ${notKept}`

/** Puts the placements in force again that the import replaced; a verdict on the text it brought is history with that text. */
async function restorePlacements(tx: TenantTransaction, jobId: string): Promise<void> {
  const mine = `${changed} and p.tenant_id = s.tenant_id and p.activity_id = s.target_id`
  await tx.execute(`delete from placement p using import_step s where ${mine} and p.change_id = s.job_id`, [
    tx.tenantId,
    jobId,
  ])
  await tx.execute(
    `update placement p set superseded_at = now() from import_step s
     where ${mine} and p.superseded_at is null and exists (select from placement q
       where q.tenant_id = p.tenant_id and q.activity_id = p.activity_id and q.superseded_by = s.job_id)`,
    [tx.tenantId, jobId],
  )
  await tx.execute(
    `update placement p set superseded_at = null, superseded_by = null from import_step s
     where ${mine} and p.superseded_by = s.job_id`,
    [tx.tenantId, jobId],
  )
}

/** Gives changed activities back what stood there before, with the placement they had; a wijk accepted since stays. */
export async function restoreActivities(tx: TenantTransaction, jobId: string): Promise<number> {
  await restorePlacements(tx, jobId)
  const list = ACTIVITY_COLUMNS.join(', ')
  const stays = `case when t.area_id is distinct from r.area_id then '{area_id,area_source}'::text[] else '{}' end`
  return tx.execute(
    `update activity t set (${list}) = (select ${list} from jsonb_populate_record(t, s.before::jsonb - ${stays})),
       version = t.version + 1, updated_at = now()
     from import_step s join import_activity r on r.tenant_id = s.tenant_id and r.job_id = s.job_id and r.seq = s.seq
     where ${changed} and t.tenant_id = s.tenant_id and t.id = s.target_id`,
    [tx.tenantId, jobId],
  )
}
