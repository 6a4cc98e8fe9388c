import type { NiveauCode, Reason } from '@sportpiramide/domain'
import type { TenantTransaction } from '../database/tenant/tenant-transaction'

/** A placement as it is kept. */
export interface PlacementRow {
  readonly id: string
  readonly activityId: string
  readonly niveau: NiveauCode
  readonly doelgroepen: readonly string[]
  readonly themas: readonly string[]
  readonly confidence: number | null
  readonly needsReview: boolean
  readonly rule: string
  readonly reasons: readonly Reason[]
  readonly chances: Readonly<Record<NiveauCode, number>>
  readonly taxonomyVersion: string
  readonly placedBy: 'MACHINE' | 'PERSON'
  readonly coder: string | null
  readonly placedAt: Date
  readonly isCurrent: boolean
}

/** Placements of these activities, the one in force first and then newest first; without history only the one in force. */
export const placementsOf = (
  tx: TenantTransaction,
  activityIds: readonly string[],
  withHistory: boolean,
): Promise<PlacementRow[]> =>
  tx.query<PlacementRow>(
    `select id, activity_id as "activityId", niveau, doelgroepen, themas, confidence, needs_review as "needsReview", rule,
       reasons, chances, taxonomy_version as "taxonomyVersion", placed_by as "placedBy", coder, placed_at as "placedAt",
       superseded_at is null as "isCurrent"
     from placement
     where tenant_id = $1 and activity_id = any($2::uuid[]) and ($3 or superseded_at is null)
     order by activity_id, superseded_at is null desc, placed_at desc, id`,
    [tx.tenantId, activityIds, withHistory],
  )

/** The text an activity shares with its twins; null for an unknown activity. */
export async function textKeyOf(tx: TenantTransaction, activityId: string): Promise<string | null> {
  const [row] = await tx.query<{ textKey: string }>(
    'select text_key as "textKey" from activity where tenant_id = $1 and id = $2',
    [tx.tenantId, activityId],
  )
  return row?.textKey ?? null
}

/** What a change did: whether it still stands everywhere it was made, on which activities, and which one the person was looking at. */
export interface ChangeRow {
  readonly activityId: string
  readonly textKey: string
  readonly stands: boolean
}

/** The placements one change made and for which another one stood before; empty for an unknown change. */
export const placementsOfChange = (tx: TenantTransaction, changeId: string): Promise<ChangeRow[]> =>
  tx.query<ChangeRow>(
    `select p.activity_id as "activityId", a.text_key as "textKey", p.superseded_at is null as stands
     from placement p join activity a on a.tenant_id = p.tenant_id and a.id = p.activity_id
     where p.tenant_id = $1 and p.change_id = $2
       and exists (select from placement q
         where q.tenant_id = p.tenant_id and q.activity_id = p.activity_id and q.superseded_by = p.change_id)
     order by p.activity_id`,
    [tx.tenantId, changeId],
  )

/** The activity a person was looking at when this verdict was given; null when that is no longer known. */
export async function activityOfVerdict(tx: TenantTransaction, changeId: string): Promise<string | null> {
  const [row] = await tx.query<{ activityId: string }>(
    `select answer->>'activityId' as "activityId" from idempotency
     where tenant_id = $1 and operation = 'placeActivity' and answer->>'undoId' = $2 limit 1`,
    [tx.tenantId, changeId],
  )
  return row?.activityId ?? null
}
