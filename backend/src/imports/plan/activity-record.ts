import type { Capacity, ParsedActivity, Rhythm } from '@sportpiramide/domain'
import type { StoredRecord } from './plan-step'

/** What the register knows of an activity beside what a file says of it. */
export interface ActivityRefs {
  readonly partnerId: string | null
  readonly areaId: string | null
  readonly recordKey: string
  readonly occurrence: number
  readonly textKey: string
  readonly sourceRow: string
  readonly jobId: string
}

/** An activity of the register that a row may be about, in the columns of its table. */
export interface ActivityRow {
  readonly id: string
  readonly record: StoredRecord
  readonly organiser: string | null
  readonly areaName: string | null
  readonly niveau: string | null
  readonly needsReview: boolean | null
  readonly placedBy: string | null
}

const rhythmCount = (rhythm: Rhythm): number | null => {
  if (rhythm.kind === 'WEEKLY') return rhythm.timesPerWeek
  if (rhythm.kind === 'SERIES') return rhythm.meetings
  return rhythm.kind === 'PATH' ? rhythm.pathsPerYear : null
}

const capacityMiddle = (capacity: Capacity): number | null => {
  if (capacity.kind === 'GIVEN') return capacity.places
  return capacity.kind === 'ESTIMATED' ? capacity.middle : null
}

const capacityColumns = (capacity: Capacity) => ({
  capacity_kind: capacity.kind,
  capacity_low: capacity.kind === 'ESTIMATED' ? capacity.low : null,
  capacity_middle: capacityMiddle(capacity),
  capacity_high: capacity.kind === 'ESTIMATED' ? capacity.high : null,
})

/** The row of table `activity` for an activity as a file gives it. */
export const toActivityRecord = (activity: ParsedActivity, refs: ActivityRefs): StoredRecord => ({
  kind: activity.kind,
  title: activity.title,
  description: activity.description,
  partner_id: refs.partnerId,
  area_id: refs.areaId,
  area_source: refs.areaId ? (activity.wijk?.source ?? null) : null,
  scale: activity.scale,
  location: activity.location,
  rhythm_kind: activity.rhythm.kind,
  rhythm_count: rhythmCount(activity.rhythm),
  ...capacityColumns(activity.capacity),
  attendance: activity.attendance,
  price: activity.price,
  ages: activity.ages,
  age_min: activity.ageRange.min,
  age_max: activity.ageRange.max,
  group_size: activity.groupSize,
  referral: activity.referral,
  funding: activity.funding,
  doelgroep_text: activity.doelgroepText,
  schedule: activity.when ?? null,
  status: activity.status,
  verified_at: activity.verifiedAt,
  external_id: activity.externalId,
  record_key: refs.recordKey,
  occurrence: refs.occurrence,
  text_key: refs.textKey,
  source_row: refs.sourceRow,
  import_job_id: refs.jobId,
})

const number = (value: unknown): number | null => (typeof value === 'number' ? value : null)
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const rhythmOf = (record: StoredRecord): Rhythm => {
  const count = number(record.rhythm_count)
  if (record.rhythm_kind === 'WEEKLY' && count !== null) return { kind: 'WEEKLY', timesPerWeek: count }
  if (record.rhythm_kind === 'SERIES' && count !== null) return { kind: 'SERIES', meetings: count }
  if (record.rhythm_kind === 'PATH') return { kind: 'PATH', pathsPerYear: count }
  return { kind: record.rhythm_kind === 'ONCE' ? 'ONCE' : 'UNKNOWN' }
}

const capacityOf = (record: StoredRecord): Capacity => {
  const middle = number(record.capacity_middle)
  if (middle === null) return { kind: 'UNKNOWN' }
  if (record.capacity_kind === 'GIVEN') return { kind: 'GIVEN', places: middle }
  const low = number(record.capacity_low) ?? middle
  return { kind: 'ESTIMATED', low, middle, high: number(record.capacity_high) ?? middle }
}

const SCALES = ['BUURT', 'WIJK', 'GEMEENTE', 'REGIO'] as const
const SOURCES = ['COLUMN', 'TAB', 'TITLE', 'ORGANISER', 'PERSON'] as const
const wijkOf = ({ record, areaName }: ActivityRow): ParsedActivity['wijk'] =>
  areaName === null
    ? null
    : { name: areaName, source: SOURCES.find(source => source === record.area_source) ?? 'PERSON' }

/** An activity of the register in the words of a file, so that both can be held against each other. */
export const toParsedActivity = (row: ActivityRow): ParsedActivity => {
  const { record } = row
  return {
    kind: record.kind === 'INTERVENTION' ? 'INTERVENTION' : 'ACTIVITY',
    title: text(record.title) ?? '',
    description: text(record.description),
    organiser: row.organiser,
    wijk: wijkOf(row),
    scale: SCALES.find(scale => scale === record.scale) ?? 'UNKNOWN',
    location: text(record.location),
    rhythm: rhythmOf(record),
    capacity: capacityOf(record),
    attendance: number(record.attendance),
    price: text(record.price),
    ages: text(record.ages),
    ageRange: { min: number(record.age_min), max: number(record.age_max) },
    groupSize: text(record.group_size),
    referral: text(record.referral),
    funding: text(record.funding),
    doelgroepText: text(record.doelgroep_text),
    when: text(record.schedule),
    status: record.status === 'STOPPED' ? 'STOPPED' : 'ACTIVE',
    verifiedAt: text(record.verified_at),
    externalId: text(record.external_id),
  }
}
