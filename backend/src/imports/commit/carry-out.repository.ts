import type { TenantTransaction } from '../../database/tenant/tenant-transaction'
import { ACTIVITY_COLUMNS, AREA_COLUMNS, PARTNER_COLUMNS, PLACEMENT_COLUMNS } from '../store/record-columns.data'

/** Steps of one job with a seq above `after`, up to and including `until`. */
export interface StepRange {
  readonly jobId: string
  readonly after: number
  readonly until: number
}

const TABLES = {
  AREA: { table: 'area', columns: AREA_COLUMNS },
  PARTNER: { table: 'partner', columns: PARTNER_COLUMNS },
} as const

type Subject = keyof typeof TABLES

const parameters = (tx: TenantTransaction, { jobId, after, until }: StepRange) => [tx.tenantId, jobId, after, until]

const steps = (subject: Subject | 'ACTIVITY', action: string): string =>
  `s.tenant_id = $1 and s.job_id = $2 and s.seq > $3 and s.seq <= $4 and s.subject = '${subject}' and s.action = '${action}'`

/** Makes the records that the plan says are new; the values are those of the plan. */
export async function createRecords(tx: TenantTransaction, subject: Subject, range: StepRange): Promise<number> {
  const { table, columns } = TABLES[subject]
  const list = columns.join(', ')
  return tx.execute(
    `insert into ${table} (tenant_id, id, ${list})
     select s.tenant_id, s.target_id, ${columns.map(column => `r.${column}`).join(', ')}
     from import_step s cross join lateral json_populate_record(null::${table}, s.after) r
     where ${steps(subject, 'CREATE')}`,
    parameters(tx, range),
  )
}

/** Changes records as the plan says; columns the plan is silent on stay as they are. */
export async function updateRecords(tx: TenantTransaction, subject: Subject, range: StepRange): Promise<number> {
  const { table, columns } = TABLES[subject]
  const list = columns.join(', ')
  return tx.execute(
    `update ${table} t set (${list}) = (select ${list} from json_populate_record(t, s.after))
     from import_step s
     where ${steps(subject, 'UPDATE')} and s.after is not null and t.tenant_id = s.tenant_id and t.id = s.target_id`,
    parameters(tx, range),
  )
}

const activities = (action: string): string => `import_step s
  join import_activity r on r.tenant_id = s.tenant_id and r.job_id = s.job_id and r.seq = s.seq
  where ${steps('ACTIVITY', action)}`

const activityList = ACTIVITY_COLUMNS.join(', ')
const activityValues = ACTIVITY_COLUMNS.map(column => `r.${column}`).join(', ')

/** Makes the activities that the plan says are new. */
export async function createActivities(tx: TenantTransaction, range: StepRange): Promise<number> {
  return tx.execute(
    `insert into activity (tenant_id, id, ${activityList})
     select s.tenant_id, s.target_id, ${activityValues} from ${activities('CREATE')}`,
    parameters(tx, range),
  )
}

/** Changes activities as the plan says. */
export async function updateActivities(tx: TenantTransaction, range: StepRange): Promise<number> {
  const values = ACTIVITY_COLUMNS.map(column => `${column} = p.${column}`).join(', ')
  return tx.execute(
    `update activity t set ${values}, version = t.version + 1, updated_at = now()
     from (select s.target_id, ${activityValues} from ${activities('UPDATE')}) p
     where t.tenant_id = $1 and t.id = p.target_id`,
    parameters(tx, range),
  )
}

/** Ends the placements that planned ones replace. */
export async function supersedePlacements(tx: TenantTransaction, range: StepRange): Promise<number> {
  return tx.execute(
    `update placement t set superseded_at = now(), superseded_by = $2
     from (select s.target_id from ${activities('UPDATE')} and r.niveau is not null) p
     where t.tenant_id = $1 and t.activity_id = p.target_id and t.superseded_at is null`,
    parameters(tx, range),
  )
}

/** Places activities as the plan says. */
export async function createPlacements(tx: TenantTransaction, range: StepRange): Promise<number> {
  const values = PLACEMENT_COLUMNS.map(column => `r.${column}`).join(', ')
  return tx.execute(
    `insert into placement (tenant_id, activity_id, change_id, ${PLACEMENT_COLUMNS.join(', ')})
     select s.tenant_id, s.target_id, s.job_id, ${values} from import_step s
     join import_activity r on r.tenant_id = s.tenant_id and r.job_id = s.job_id and r.seq = s.seq
     where s.tenant_id = $1 and s.job_id = $2 and s.seq > $3 and s.seq <= $4
       and s.subject = 'ACTIVITY' and s.action in ('CREATE', 'UPDATE') and r.niveau is not null`,
    parameters(tx, range),
  )
}

/** Writes the figures of areas; a figure for the same area, indicator and year is replaced. */
export async function writeFigures(tx: TenantTransaction, range: StepRange): Promise<number> {
  return tx.execute(
    `insert into indicator_value (tenant_id, area_id, indicator, year, mark, value, source, import_job_id)
     select s.tenant_id, s.target_id, f.indicator, f.year, f.mark, f.value, f.source, s.job_id
     from import_step s cross join lateral json_to_recordset(s.figures)
       as f(indicator text, year integer, mark text, value double precision, source text)
     where s.tenant_id = $1 and s.job_id = $2 and s.seq > $3 and s.seq <= $4
       and s.action in ('CREATE', 'UPDATE') and s.figures is not null
     on conflict (tenant_id, area_id, indicator, year) do update
       set mark = excluded.mark, value = excluded.value, source = excluded.source, import_job_id = excluded.import_job_id`,
    parameters(tx, range),
  )
}

/** The highest seq of a plan; 0 for an empty one. */
export async function lastStep(tx: TenantTransaction, jobId: string): Promise<number> {
  const rows = await tx.query<{ seq: number }>(
    'select coalesce(max(seq), 0)::int as seq from import_step where tenant_id = $1 and job_id = $2',
    [tx.tenantId, jobId],
  )
  return rows[0]?.seq ?? 0
}
