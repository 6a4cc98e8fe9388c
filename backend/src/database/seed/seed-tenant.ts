import { randomUUID } from 'node:crypto'
import {
  normaliseName,
  partnerNameKey,
  type Measured,
  type SeedActivity,
  type SeedArea,
  type SeedTenant,
} from '@sportpiramide/domain'
import { insertPeople, insertRegister } from '../../auth/register.repository'
import type { TenantTransaction } from '../tenant/tenant-transaction'
import { seedActivity, type SeedKeys, type SeedRows } from './seed-activity'
import { insertRows } from './seed.repository'

const areaColumns = ['id', 'kind', 'name', 'name_key', 'code', 'year', 'parent_id', 'geometry', 'source']
const figureColumns = ['area_id', 'indicator', 'year', 'mark', 'value', 'source']
const partnerColumns = ['id', 'name', 'name_key', 'type', 'usual_area_id']
const placementColumns = [
  ...['activity_id', 'niveau', 'doelgroepen', 'themas', 'confidence', 'needs_review', 'rule', 'reasons', 'chances'],
  ...['taxonomy_version', 'placed_by', 'coder'],
]
const activityColumns = [
  ...['id', 'kind', 'title', 'description', 'partner_id', 'area_id', 'area_source', 'scale', 'location', 'rhythm_kind'],
  ...[
    'rhythm_count',
    'schedule',
    'capacity_kind',
    'capacity_low',
    'capacity_middle',
    'capacity_high',
    'attendance',
    'price',
    'ages',
  ],
  ...['age_min', 'age_max', 'group_size', 'referral', 'funding', 'status', 'verified_at', 'external_id', 'record_key'],
  ...['occurrence', 'text_key'],
]

// Placements with reasons are the heaviest rows; this many keep one statement within a few megabytes.
const BATCH = 2_000

/** Parents before children, since a child names its parent. */
const parentsFirst: readonly SeedArea['kind'][] = ['REGIO', 'GEMEENTE', 'WIJK', 'BUURT']

async function seedAreas(tx: TenantTransaction, tenant: SeedTenant): Promise<SeedKeys['areas']> {
  const areas = new Map(tenant.areas.map(area => [area.key, { id: randomUUID(), name: area.name }]))
  const idOf = (key: string | undefined): string | null => areas.get(key ?? '')?.id ?? null
  const rows = [...tenant.areas]
    .sort((one, other) => parentsFirst.indexOf(one.kind) - parentsFirst.indexOf(other.kind))
    .map(({ key, kind, name, code, year, parent, geometry }) => ({
      ...{ id: idOf(key), kind, name, name_key: normaliseName(name), code, year, parent_id: idOf(parent), geometry },
      source: 'seed',
    }))
  await insertRows(tx, 'area', areaColumns, rows)
  const figures = tenant.indicators.map(({ area, indicator, year, figure, source }) => {
    const { mark, value = null }: { mark: Measured['mark']; value?: number | null } = figure
    return { area_id: idOf(area), indicator, year, mark, value, source }
  })
  await insertRows(tx, 'indicator_value', figureColumns, figures)
  return areas
}

async function seedPartners(
  tx: TenantTransaction,
  tenant: SeedTenant,
  areas: SeedKeys['areas'],
): Promise<SeedKeys['partners']> {
  const partners = new Map(tenant.partners.map(({ key, name }) => [key, { id: randomUUID(), name }]))
  const rows = tenant.partners.map(({ key, name, type, usualArea }) => ({
    id: partners.get(key)?.id,
    name,
    name_key: partnerNameKey(name),
    type,
    usual_area_id: areas.get(usualArea ?? '')?.id,
  }))
  await insertRows(tx, 'partner', partnerColumns, rows)
  return partners
}

/** Rows with the same record key are separate activities, numbered in the order of the file. */
function numbered(rows: readonly SeedRows[]): { occurrence: number }[] {
  const seen = new Map<string, number>()
  return rows.map(({ activity }) => {
    const occurrence = (seen.get(activity.record_key) ?? 0) + 1
    seen.set(activity.record_key, occurrence)
    return { ...activity, occurrence }
  })
}

/** What people decided, once per text: the last row of the file wins. */
function verdictsOf(rows: readonly SeedRows[]): object[] {
  const decided = rows.filter(row => row.placement.placed_by === 'PERSON')
  const byText = new Map(
    decided.map(row => [row.activity.text_key, { ...row.placement, text_key: row.activity.text_key }]),
  )
  return [...byText.values()].map(verdict => ({ ...verdict, change_id: randomUUID() }))
}

async function seedActivities(
  tx: TenantTransaction,
  activities: readonly SeedActivity[],
  keys: SeedKeys,
): Promise<void> {
  const rows = activities.map(activity => seedActivity(activity, keys))
  const numberedRows = numbered(rows)
  for (let start = 0; start < rows.length; start += BATCH) {
    await insertRows(tx, 'activity', activityColumns, numberedRows.slice(start, start + BATCH))
    const placements = rows.slice(start, start + BATCH).map(row => row.placement)
    await insertRows(tx, 'placement', placementColumns, placements)
  }
  const columns = ['text_key', 'change_id', 'niveau', 'doelgroepen', 'themas', 'coder', 'taxonomy_version']
  await insertRows(tx, 'verdict', columns, verdictsOf(rows))
}

/** Writes a whole register in one transaction; its slug must be free. */
export async function seedTenant(tx: TenantTransaction, tenant: SeedTenant): Promise<void> {
  const { slug, name, kind, fictional, gemeenteCode } = tenant
  await insertRegister(tx, { slug, name, kind, fictional, gemeenteCode: gemeenteCode ?? null, startKey: null })
  await insertPeople(tx, tenant.people)
  const areas = await seedAreas(tx, tenant)
  const partners = await seedPartners(tx, tenant, areas)
  await seedActivities(tx, tenant.activities, { areas, partners })
}
