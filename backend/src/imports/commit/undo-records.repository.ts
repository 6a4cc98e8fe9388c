import type { TenantTransaction } from '../../database/tenant/tenant-transaction'
import { AREA_COLUMNS, PARTNER_COLUMNS } from '../store/record-columns.data'
import type { KeptRow } from './undo.repository'

const job = 's.tenant_id = $1 and s.job_id = $2'

/** What was done with records of one kind. */
export interface TakenBack {
  readonly removed: number
  readonly restored: number
}

/** Puts figures back as they stood, and removes those that were new; a figure that a later import wrote stays. */
export async function restoreFigures(tx: TenantTransaction, jobId: string): Promise<TakenBack> {
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
       source = f.before->>'source', import_job_id = (f.before->>'importJobId')::uuid
     from ${from} where ${job} and s.figures is not null and f.before is not null and ${own}`,
    [tx.tenantId, jobId],
  )
  return { removed, restored }
}

const TABLES = { AREA: ['area', AREA_COLUMNS], PARTNER: ['partner', PARTNER_COLUMNS] } as const

type Subject = keyof typeof TABLES

/** Gives areas or partners back what stood there before, unless they changed since. */
async function restoreRecords(tx: TenantTransaction, jobId: string, subject: Subject): Promise<number> {
  const [table, columns] = TABLES[subject]
  const list = columns.join(', ')
  return tx.execute(
    `update ${table} t set (${list}) = (select ${list} from json_populate_record(t, s.before))
     from import_step s where ${job} and s.subject = '${subject}' and s.action = 'UPDATE' and s.after is not null
       and t.tenant_id = s.tenant_id and t.id = s.target_id and to_jsonb(t) @> s.after::jsonb`,
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

/** Takes away areas or partners that the import made, unless they changed since or are used by something else. */
async function removeRecords(tx: TenantTransaction, jobId: string, subject: Subject): Promise<number> {
  return tx.execute(
    `delete from ${TABLES[subject][0]} t using import_step s
     where ${job} and s.subject = '${subject}' and s.action = 'CREATE' and t.tenant_id = s.tenant_id
       and t.id = s.target_id and to_jsonb(t) @> s.after::jsonb and not (${IN_USE[subject]})`,
    [tx.tenantId, jobId],
  )
}

/** Takes away what an earlier undo had to leave, because this import still stood on it. */
async function removeLeftovers(tx: TenantTransaction, jobId: string, subject: Subject): Promise<number> {
  return tx.execute(
    `delete from ${TABLES[subject][0]} t using import_job j
     where t.tenant_id = $1 and j.tenant_id = t.tenant_id and j.id = t.import_job_id and j.id <> $2
       and j.state = 'UNDONE' and not (${IN_USE[subject]})`,
    [tx.tenantId, jobId],
  )
}

/** Areas or partners of this import that are not as they were before it, first in the file first. */
async function keptRecords(tx: TenantTransaction, jobId: string, subject: Subject): Promise<KeptRow[]> {
  return tx.query<KeptRow>(
    `select s.row, s.sheet, s.title from import_step s
     join ${TABLES[subject][0]} t on t.tenant_id = s.tenant_id and t.id = s.target_id
     where ${job} and s.subject = '${subject}' and (s.action = 'CREATE'
       or s.action = 'UPDATE' and s.after is not null and not (to_jsonb(t) @> s.before::jsonb))
     order by s.seq`,
    [tx.tenantId, jobId],
  )
}

/** Takes the areas or partners of an import back, and tells which stay. */
export async function takeRecordsBack(
  tx: TenantTransaction,
  jobId: string,
  subject: Subject,
): Promise<TakenBack & { readonly kept: readonly KeptRow[] }> {
  const restored = await restoreRecords(tx, jobId, subject)
  const removed = await removeRecords(tx, jobId, subject)
  const kept = await keptRecords(tx, jobId, subject)
  return { restored, removed: removed + (await removeLeftovers(tx, jobId, subject)), kept }
}
