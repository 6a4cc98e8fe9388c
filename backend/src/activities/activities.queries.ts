import { BUITEN, REGIONAL_BY_DEFAULT, type Selection } from '@sportpiramide/domain'
import { containing } from '../database/sql/containing'
import type { TenantTransaction } from '../database/tenant/tenant-transaction'
import { isUuid } from '../database/tenant/with-tenant'
import type * as schema from '../graphql/generated/resolvers-types'
import type { ListKey } from './cursor'

/** An activity as it is kept, with its organiser and its place in the list; placement and area are read beside it. */
export interface ActivityRow {
  readonly id: string
  readonly kind: schema.ActivityKind
  readonly title: string
  readonly description: string | null
  readonly partnerId: string | null
  readonly partnerName: string | null
  readonly areaId: string | null
  readonly areaSource: schema.AreaSource | null
  readonly scale: schema.Scale
  readonly location: string | null
  readonly rhythmKind: schema.RhythmKind
  readonly rhythmCount: number | null
  readonly schedule: string | null
  readonly capacityKind: schema.CapacityKind
  readonly capacityLow: number | null
  readonly capacityMiddle: number | null
  readonly capacityHigh: number | null
  readonly attendance: number | null
  readonly price: string | null
  readonly ageMin: number | null
  readonly ageMax: number | null
  readonly ages: string | null
  readonly referral: string | null
  readonly funding: string | null
  readonly status: schema.ActivityStatus
  readonly verifiedAt: string | null
  readonly sourceRow: string | null
  readonly key: ListKey
}

const columns = `a.id, a.kind, a.title, a.description, a.partner_id as "partnerId", o.name as "partnerName",
  a.area_id as "areaId", a.area_source as "areaSource", a.scale, a.location, a.rhythm_kind as "rhythmKind",
  a.rhythm_count as "rhythmCount", a.schedule, a.capacity_kind as "capacityKind", a.capacity_low as "capacityLow",
  a.capacity_middle as "capacityMiddle", a.capacity_high as "capacityHigh", a.attendance, a.price,
  a.age_min as "ageMin", a.age_max as "ageMax", a.ages, a.referral, a.funding, a.status,
  a.verified_at as "verifiedAt", a.source_row as "sourceRow"`

/** Which activities: a selection, and whether only those in the pyramid. */
export interface ActivityFilter {
  readonly selection: Selection
  readonly inside: boolean
}

/**
 * The activities of a selection: active ones only. Wijk is that of the activity or of its buurt; a niveau that is regional
 * by default counts as gemeentebreed while its scale is unknown (whereaboutsOf in libs/domain says the same).
 */
const selected = `
  from activity a
  join placement p on p.tenant_id = a.tenant_id and p.activity_id = a.id and p.superseded_at is null
  left join partner o on o.tenant_id = a.tenant_id and o.id = a.partner_id
  left join area r on r.tenant_id = a.tenant_id and r.id = a.area_id
  cross join lateral (
    select case r.kind when 'WIJK' then r.id when 'BUURT' then r.parent_id end as wijk_id
  ) w
  where a.tenant_id = $1 and a.status = 'ACTIVE'
    and ($2::uuid is null or w.wijk_id = $2)
    and ($3::text is null or p.niveau = $3)
    and ($4::text is null or $4 = any(p.doelgroepen))
    and ($5::text is null or $5 = any(p.themas))
    and ($6::boolean is null or p.needs_review = $6)
    and ($7::text is null or a.title ilike $7 or o.name ilike $7)
    and ($8::text is null or $8 = case
      when w.wijk_id is not null then 'WIJK'
      when a.scale in ('GEMEENTE', 'REGIO') or (a.scale = 'UNKNOWN' and p.niveau = any($9)) then 'GEMEENTE'
      else 'UNKNOWN' end)
    and ($10::text is null or p.niveau <> $10)`

/** An id that no row has: an unknown wijk selects nothing, whatever was sent. */
const nobody = '00000000-0000-0000-0000-000000000000'

const wijkOf = (wijk: string | null | undefined): string | null => (!wijk ? null : isUuid(wijk) ? wijk : nobody)

const parametersOf = (tx: TenantTransaction, { selection, inside }: ActivityFilter): unknown[] => [
  tx.tenantId,
  wijkOf(selection.wijk),
  selection.niveau ?? null,
  selection.doelgroep ?? null,
  selection.thema ?? null,
  selection.needsReview ?? null,
  containing(selection.search),
  selection.whereabouts ?? null,
  REGIONAL_BY_DEFAULT,
  inside && !selection.niveau ? BUITEN : null,
]

/** How many activities a selection holds. */
export async function countActivities(tx: TenantTransaction, filter: ActivityFilter): Promise<number> {
  const [row] = await tx.query<{ count: number }>(`select count(*) as count ${selected}`, parametersOf(tx, filter))
  return row?.count ?? 0
}

/**
 * A page of a selection after a key. By title; or in the order of Nakijken: doubtful first, least certain first, and of equally
 * uncertain ones those with the most twins.
 */
export const pageOfActivities = (
  tx: TenantTransaction,
  filter: ActivityFilter,
  order: schema.ActivityOrder,
  first: number,
  after: ListKey | null,
): Promise<ActivityRow[]> =>
  tx.query<ActivityRow>(
    `with twin as (
       select text_key, count(*)::int as number from activity where tenant_id = $1 and $11 group by text_key
     ), listed as (
       select ${columns}, $11 and not p.needs_review as k1, case when $11 then coalesce(p.confidence, 2)::float8 else 0 end as k2,
         case when $11 then -(select number from twin where twin.text_key = a.text_key) else 0 end as k3, lower(a.title) as k4
       ${selected}
     )
     select *, jsonb_build_array(k1, k2, k3, k4, id) as key from listed
     where $12::boolean is null or (k1, k2, k3, k4, id) > ($12, $13::float8, $14::int, $15::text, $16::uuid)
     order by k1, k2, k3, k4, id
     limit $17`,
    [...parametersOf(tx, filter), order === 'REVIEW', ...(after ?? [null, null, null, null, null]), first],
  )

/** One activity, also a stopped one; null for an id that is not of this register. */
export async function activityById(tx: TenantTransaction, id: string): Promise<ActivityRow | null> {
  const [row] = await tx.query<ActivityRow>(
    `select ${columns}, jsonb_build_array(false, 0, 0, '', a.id) as key
     from activity a left join partner o on o.tenant_id = a.tenant_id and o.id = a.partner_id
     where a.tenant_id = $1 and a.id = $2`,
    [tx.tenantId, id],
  )
  return row ?? null
}
