import type {
  ActivityKind,
  Capacity,
  CapacityOverride,
  Rhythm,
  Scale,
  Selection,
  SupplyGroup,
} from '@sportpiramide/domain'
import type { TenantTransaction } from '../database/tenant/tenant-transaction'

interface GroupRow {
  readonly count: number
  readonly kind: ActivityKind
  readonly niveau: string
  readonly doelgroepen: readonly string[]
  readonly areaId: string | null
  readonly scale: Scale
  readonly rhythmKind: Rhythm['kind']
  readonly rhythmCount: number | null
  readonly capacityKind: Capacity['kind']
  readonly low: number | null
  readonly middle: number | null
  readonly high: number | null
  readonly needsReview: boolean
  readonly unconfirmed: boolean
  readonly attended: number
  readonly selected: boolean
}

const rhythmOf = ({ rhythmKind: kind, rhythmCount }: GroupRow): Rhythm => {
  if (kind === 'PATH') return { kind, pathsPerYear: rhythmCount }
  if (kind === 'WEEKLY' && rhythmCount !== null) return { kind, timesPerWeek: rhythmCount }
  if (kind === 'SERIES' && rhythmCount !== null) return { kind, meetings: rhythmCount }
  return { kind: kind === 'ONCE' ? kind : 'UNKNOWN' }
}

const capacityOf = ({ capacityKind: kind, low, middle, high }: GroupRow): Capacity => {
  if (kind === 'GIVEN' && middle !== null) return { kind, places: middle }
  if (kind === 'ESTIMATED' && low !== null && middle !== null && high !== null) return { kind, low, middle, high }
  return { kind: 'UNKNOWN' }
}

const toGroup = (row: GroupRow, wijken: ReadonlyMap<string, string | null>): SupplyGroup => ({
  count: row.count,
  kind: row.kind,
  niveau: row.niveau,
  doelgroepen: row.doelgroepen,
  wijkId: wijken.get(row.areaId ?? '') ?? null,
  scale: row.scale,
  rhythm: rhythmOf(row),
  capacity: capacityOf(row),
  needsReview: row.needsReview,
  unconfirmed: row.unconfirmed,
  attended: row.attended,
})

/** The part of a selection that no panel shows itself. */
export type GroupFilter = Pick<Selection, 'thema' | 'needsReview'> & { readonly search: string | null }

/** The wijk of every wijk (itself) and buurt (its parent); null for a buurt without one. */
async function wijkByArea(tx: TenantTransaction): Promise<Map<string, string | null>> {
  const rows = await tx.query<{ areaId: string; wijkId: string | null }>(
    `select id as "areaId", case kind when 'WIJK' then id else parent_id end as "wijkId"
     from area where tenant_id = $1 and kind in ('WIJK', 'BUURT')`,
    [tx.tenantId],
  )
  return new Map(rows.map(row => [row.areaId, row.wijkId]))
}

/** The offer of the whole register, and the part of it that a filter selects. */
export interface SupplyGroups {
  readonly all: readonly SupplyGroup[]
  readonly selected: readonly SupplyGroup[]
}

/**
 * The active activities of the register, grouped by everything the overview counts by; also those outside the pyramid. A buurt
 * counts as its wijk. `since` is the first day whose confirmation still counts.
 */
export async function supplyGroups(tx: TenantTransaction, since: string, filter: GroupFilter): Promise<SupplyGroups> {
  // Areas are few and joined here: right after a large import the database does not know that yet and would plan badly.
  const wijken = await wijkByArea(tx)
  const rows = await tx.query<GroupRow>(
    `select count(*)::int as count, a.kind, p.niveau, p.doelgroepen, a.area_id as "areaId",
       a.scale, a.rhythm_kind as "rhythmKind", a.rhythm_count as "rhythmCount", a.capacity_kind as "capacityKind",
       a.capacity_low as low, a.capacity_middle as middle, a.capacity_high as high, p.needs_review as "needsReview",
       a.verified_at is null or a.verified_at < $2::date as unconfirmed,
       ($3::text is null or $3 = any(p.themas))
         and ($4::boolean is null or p.needs_review = $4)
         and ($5::text is null or a.title ilike $5 or coalesce(o.name ilike $5, false)) as selected,
       count(a.attendance)::int as attended
     from activity a
     join placement p on p.tenant_id = a.tenant_id and p.activity_id = a.id and p.superseded_at is null
     left join partner o on $5::text is not null and o.tenant_id = a.tenant_id and o.id = a.partner_id
     where a.tenant_id = $1 and a.status = 'ACTIVE'
     group by 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15`,
    [tx.tenantId, since, filter.thema ?? null, filter.needsReview ?? null, filter.search],
  )
  const groups = rows.map(row => ({ group: toGroup(row, wijken), selected: row.selected }))
  return {
    all: groups.map(({ group }) => group),
    selected: groups.filter(({ selected }) => selected).map(({ group }) => group),
  }
}

/** Lists that activities of the register came from. */
export async function countLists(tx: TenantTransaction): Promise<number> {
  const [row] = await tx.query<{ lists: number }>(
    'select count(distinct import_job_id) as lists from activity where tenant_id = $1',
    [tx.tenantId],
  )
  return row?.lists ?? 0
}

/** Rows of the register that stopped: kept, and counted on no niveau. */
export async function countStopped(tx: TenantTransaction): Promise<number> {
  const [row] = await tx.query<{ stopped: number }>(
    `select count(*) as stopped from activity where tenant_id = $1 and status = 'STOPPED'`,
    [tx.tenantId],
  )
  return row?.stopped ?? 0
}

/** What the gemeente filled in as usual places per kind of activity. */
export const capacityOverrides = (tx: TenantTransaction): Promise<CapacityOverride[]> =>
  tx.query<CapacityOverride>('select kind, low, middle, high, source from capacity_default where tenant_id = $1', [
    tx.tenantId,
  ])
