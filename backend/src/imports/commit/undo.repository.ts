import type { TenantTransaction } from '../../database/tenant/tenant-transaction'
import { ACTIVITY_COLUMNS, AREA_COLUMNS, PARTNER_COLUMNS } from '../store/record-columns.data'

/** Marks a step whose record somebody changed since: it stays as it is. */
interface KeptRow {
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

/** Puts figures back as they stood, and removes those that were new; a figure that a later import wrote stays. */
export async function restoreFigures(tx: TenantTransaction, jobId: string): Promise<number> {
  const own =
    'v.tenant_id = s.tenant_id and v.area_id = s.target_id and v.indicator = f.indicator and v.year = f.year and v.import_job_id = s.job_id'
  const from = `import_step s cross join lateral json_to_recordset(s.figures)
    as f(indicator text, year integer, before json)`
  const removed = await tx.execute(
    `delete from indicator_value v using ${from} where ${job} and s.figures is not null and f.before is null and ${own}`,
    [tx.tenantId, jobId],
  )
  const restored = await tx.execute(
    `update indicator_value v set mark = f.before->>'mark', value = (f.before->>'value')::double precision,
       source = f.before->>'source', import_job_id = null
     from ${from} where ${job} and s.figures is not null and f.before is not null and ${own}`,
    [tx.tenantId, jobId],
  )
  return removed + restored
}

const TABLES = { AREA: ['area', AREA_COLUMNS], PARTNER: ['partner', PARTNER_COLUMNS] } as const

/** Names of areas or partners that were changed since the import made or changed them. */
export async function restoreRecords(
  tx: TenantTransaction,
  jobId: string,
  subject: 'AREA' | 'PARTNER',
): Promise<KeptRow[]> {
  const [table, columns] = TABLES[subject]
  const list = columns.join(', ')
  const target = `${job} and s.subject = '${subject}' and s.action = 'UPDATE' and s.after is not null
    and t.tenant_id = s.tenant_id and t.id = s.target_id`
  await tx.execute(
    `update ${table} t set (${list}) = (select ${list} from json_populate_record(t, s.before))
     from import_step s where ${target} and to_jsonb(t) @> s.after::jsonb`,
    [tx.tenantId, jobId],
  )
  return tx.query<KeptRow>(
    `select s.row, s.sheet, s.title from import_step s join ${table} t on t.tenant_id = s.tenant_id and t.id = s.target_id
     where ${target} and not (to_jsonb(t) @> s.before::jsonb) order by s.seq`,
    [tx.tenantId, jobId],
  )
}

const IN_USE = {
  PARTNER: `exists (select from activity a where a.tenant_id = t.tenant_id and a.partner_id = t.id)
    or exists (select from activity_partner x where x.tenant_id = t.tenant_id and x.partner_id = t.id)`,
  AREA: `exists (select from activity a where a.tenant_id = t.tenant_id and a.area_id = t.id)
    or exists (select from partner p where p.tenant_id = t.tenant_id and p.usual_area_id = t.id)
    or exists (select from indicator_value v where v.tenant_id = t.tenant_id and v.area_id = t.id)
    or exists (select from area c where c.tenant_id = t.tenant_id and c.parent_id = t.id
      and not exists (select from import_step o where o.tenant_id = $1 and o.job_id = $2 and o.target_id = c.id
        and o.action = 'CREATE'))`,
} as const

/** Takes away areas or partners that the import made; one that is used by something else stays and is named. */
export async function removeRecords(
  tx: TenantTransaction,
  jobId: string,
  subject: 'AREA' | 'PARTNER',
): Promise<KeptRow[]> {
  const table = TABLES[subject][0]
  const target = `${job} and s.subject = '${subject}' and s.action = 'CREATE' and t.tenant_id = s.tenant_id and t.id = s.target_id`
  await tx.execute(`delete from ${table} t using import_step s where ${target} and not (${IN_USE[subject]})`, [
    tx.tenantId,
    jobId,
  ])
  return tx.query<KeptRow>(
    `select s.row, s.sheet, s.title from import_step s join ${table} t on t.tenant_id = s.tenant_id and t.id = s.target_id
     where ${job} and s.subject = '${subject}' and s.action = 'CREATE' order by s.seq`,
    [tx.tenantId, jobId],
  )
}
