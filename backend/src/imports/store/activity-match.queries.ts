import type { TenantTransaction } from '../../database/tenant/tenant-transaction'
import type { ActivityRow } from '../plan/activity-record'
import type { StoredRecord } from '../plan/plan-step'
import { ACTIVITY_COLUMNS } from './record-columns.data'

interface Row {
  readonly id: string
  readonly record: StoredRecord
  readonly organiser: string | null
  readonly area_name: string | null
  readonly niveau: string | null
  readonly needs_review: boolean | null
  readonly placed_by: string | null
}

const pairs = ACTIVITY_COLUMNS.map(column => `'${column}', a.${column}`).join(', ')

/** What a re-import needs to know of an activity to find it again. */
export interface KnownActivity {
  readonly id: string
  readonly title: string
  readonly organiser: string | null
  readonly location: string | null
  readonly externalId: string | null
  readonly areaName: string | null
  readonly areaSource: string | null
  readonly recordKey: string
  readonly occurrence: number
  readonly textKey: string
  /** The import that made or last changed it. */
  readonly importJobId: string | null
}

/** All activities of the register, as far as a re-import looks at them; in the order they came. */
export async function knownActivities(tx: TenantTransaction): Promise<KnownActivity[]> {
  return tx.query<KnownActivity>(
    `select a.id, a.title, p.name as organiser, a.location, a.external_id as "externalId", w.name as "areaName",
       a.area_source as "areaSource", a.record_key as "recordKey", a.occurrence, a.text_key as "textKey",
       a.import_job_id as "importJobId"
     from activity a
     left join partner p on p.tenant_id = a.tenant_id and p.id = a.partner_id
     left join area w on w.tenant_id = a.tenant_id and w.id = a.area_id
     where a.tenant_id = $1 order by a.record_key, a.occurrence`,
    [tx.tenantId],
  )
}

/** These activities of the register. */
export async function activitiesById(tx: TenantTransaction, ids: readonly string[]): Promise<ActivityRow[]> {
  const rows = await tx.query<Row>(
    `select a.id, json_build_object(${pairs}) as record, p.name as organiser, w.name as area_name,
       s.niveau, s.needs_review, s.placed_by
     from activity a
     left join partner p on p.tenant_id = a.tenant_id and p.id = a.partner_id
     left join area w on w.tenant_id = a.tenant_id and w.id = a.area_id
     left join placement s on s.tenant_id = a.tenant_id and s.activity_id = a.id and s.superseded_at is null
     where a.tenant_id = $1 and a.id = any($2)`,
    [tx.tenantId, ids],
  )
  return rows.map(row => ({
    id: row.id,
    record: row.record,
    organiser: row.organiser,
    areaName: row.area_name,
    niveau: row.niveau,
    needsReview: row.needs_review,
    placedBy: row.placed_by,
  }))
}

/** What a person decided about a text, in force. */
export interface StandingVerdict {
  readonly textKey: string
  readonly niveau: string
  readonly doelgroepen: readonly string[]
  readonly themas: readonly string[]
  readonly coder: string
}

/** Verdicts in force on these texts. */
export async function verdictsByText(tx: TenantTransaction, keys: readonly string[]): Promise<StandingVerdict[]> {
  return tx.query<StandingVerdict>(
    `select text_key as "textKey", niveau, doelgroepen, themas, coder from verdict
     where tenant_id = $1 and superseded_at is null and text_key = any($2)`,
    [tx.tenantId, keys],
  )
}

/** True when the register has any activity, or any verdict; without them there is nothing to look up. */
export async function registerHolds(tx: TenantTransaction): Promise<{ activities: boolean; verdicts: boolean }> {
  const rows = await tx.query<{ activities: boolean; verdicts: boolean }>(
    `select exists (select from activity where tenant_id = $1) as activities,
       exists (select from verdict where tenant_id = $1 and superseded_at is null) as verdicts`,
    [tx.tenantId],
  )
  return rows[0] ?? { activities: false, verdicts: false }
}
