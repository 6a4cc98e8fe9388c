import { randomUUID } from 'node:crypto'
import {
  activityKey,
  classify,
  taxonomy,
  textKey,
  toClassificationRecord,
  type ParsedActivity,
  type Placement,
  type SeedActivity,
  type SeedVerdict,
} from '@sportpiramide/domain'
import { OORDEEL } from '@sportpiramide/tekst'

/** What the keys of a seed file stand for in the database. */
export interface SeedKeys {
  readonly partners: ReadonlyMap<string, { readonly id: string; readonly name: string }>
  readonly areas: ReadonlyMap<string, { readonly id: string; readonly name: string }>
}

const SILENT: Omit<ParsedActivity, 'title' | 'organiser' | 'wijk'> = {
  kind: 'ACTIVITY',
  description: null,
  scale: 'UNKNOWN',
  location: null,
  rhythm: { kind: 'UNKNOWN' },
  when: null,
  capacity: { kind: 'UNKNOWN' },
  attendance: null,
  price: null,
  ages: null,
  ageRange: { min: null, max: null },
  groupSize: null,
  referral: null,
  funding: null,
  doelgroepText: null,
  status: 'ACTIVE',
  verifiedAt: null,
  externalId: null,
}

/** What the keys of one activity stand for; null for a key that is absent. */
function placeOf(seed: SeedActivity, keys: SeedKeys) {
  return { partner: keys.partners.get(seed.partner ?? '') ?? null, area: keys.areas.get(seed.area ?? '') ?? null }
}

function parsed(seed: SeedActivity, { partner, area }: ReturnType<typeof placeOf>): ParsedActivity {
  const { areaSource = 'COLUMN', schedule = null, ...given } = seed
  return {
    ...SILENT,
    ...given,
    when: schedule,
    organiser: partner && partner.name,
    wijk: area && { name: area.name, source: areaSource },
  }
}

const rhythmCount = ({ rhythm }: ParsedActivity): number | null => {
  if (rhythm.kind === 'WEEKLY') return rhythm.timesPerWeek
  if (rhythm.kind === 'SERIES') return rhythm.meetings
  return rhythm.kind === 'PATH' ? rhythm.pathsPerYear : null
}

const capacityColumns = ({ capacity }: ParsedActivity) => {
  if (capacity.kind === 'GIVEN') return { capacity_kind: capacity.kind, capacity_middle: capacity.places }
  if (capacity.kind === 'UNKNOWN') return { capacity_kind: capacity.kind }
  const { kind, low, middle, high } = capacity
  return { capacity_kind: kind, capacity_low: low, capacity_middle: middle, capacity_high: high }
}

/** A row of `activity`, named as its columns; absent columns are null. */
function columnsOf(activity: ParsedActivity) {
  const { title, description, location, attendance, price, ages, referral, funding, status } = activity
  return {
    kind: activity.kind,
    title,
    description,
    scale: activity.scale,
    location,
    rhythm_kind: activity.rhythm.kind,
    rhythm_count: rhythmCount(activity),
    schedule: activity.when,
    ...capacityColumns(activity),
    attendance,
    price,
    ages,
    age_min: activity.ageRange.min,
    age_max: activity.ageRange.max,
    group_size: activity.groupSize,
    referral,
    funding,
    status,
    verified_at: activity.verifiedAt,
    external_id: activity.externalId,
  }
}

const machine = (placement: Placement) => ({
  niveau: placement.niveau,
  doelgroepen: placement.doelgroepen,
  themas: placement.themas,
  confidence: placement.zekerheid,
  needs_review: placement.nakijken,
  rule: placement.regel,
  reasons: placement.redenen,
  chances: placement.kansen,
  placed_by: 'MACHINE' as const,
  coder: null,
})

const person = ({ niveau, doelgroepen, themas, coder }: SeedVerdict) => ({
  niveau,
  doelgroepen,
  themas,
  confidence: null,
  needs_review: false,
  rule: OORDEEL.regel,
  reasons: [{ bron: 'persoon' as const, fragment: '', effect: OORDEEL.effect(coder), niveau }],
  chances: {},
  placed_by: 'PERSON' as const,
  coder,
})

/** An activity of a seed file as rows of the database. Without a verdict the classifier places it. */
export function seedActivity(seed: SeedActivity, keys: SeedKeys) {
  const id = randomUUID()
  const place = placeOf(seed, keys)
  const activity = parsed(seed, place)
  const record = toClassificationRecord(activity, id)
  const placed = seed.verdict ? person(seed.verdict) : machine(classify(record))
  return {
    activity: {
      ...columnsOf(activity),
      id,
      partner_id: place.partner && place.partner.id,
      area_id: place.area && place.area.id,
      area_source: activity.wijk && activity.wijk.source,
      record_key: activityKey(activity),
      text_key: textKey(record),
    },
    placement: { ...placed, activity_id: id, taxonomy_version: taxonomy.taxonomie_versie },
  }
}

/** The rows of one activity. */
export type SeedRows = ReturnType<typeof seedActivity>
