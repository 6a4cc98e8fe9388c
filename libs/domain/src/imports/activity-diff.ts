import { ageText, capacityText, rhythmText, scaleText } from './activity-texts.js'
import type { ActivityField, DetectedColumn, FieldChange, ParsedActivity } from './import-types.js'
import { columnsByField } from './row-reading.js'
import { normaliseName } from './wijk-match.js'

type Key = keyof ParsedActivity

interface Part {
  readonly field: string
  /** What goes along when this part changes. */
  readonly keys: readonly Key[]
  readonly text: (activity: ParsedActivity) => string | null
  /** Whether two texts say the same; names of places and partners do not differ by a dash or an accent. */
  readonly same?: (before: string, after: string) => boolean
  /** A field with a default: only its own column makes the default a statement. */
  readonly column?: ActivityField
  readonly standard?: string
}

const sameName = (before: string, after: string): boolean => normaliseName(before) === normaliseName(after)
const KINDS = { ACTIVITY: 'activiteit', INTERVENTION: 'interventie' } as const
const STATES = { ACTIVE: 'loopt', STOPPED: 'gestopt' } as const

/** A wide scale takes the wijk away; an unknown one says nothing. */
const placeText = ({ wijk, scale }: ParsedActivity): string | null =>
  scale === 'GEMEENTE' || scale === 'REGIO' ? scaleText(scale) : (wijk?.name ?? null)

const PARTS: readonly Part[] = [
  { field: 'titel', keys: ['title'], text: activity => activity.title },
  { field: 'omschrijving', keys: ['description'], text: activity => activity.description },
  { field: 'aanbieder', keys: ['organiser'], text: activity => activity.organiser, same: sameName },
  { field: 'wijk', keys: ['wijk', 'scale'], text: placeText, same: sameName },
  { field: 'locatie', keys: ['location'], text: activity => activity.location },
  { field: 'ritme', keys: ['rhythm'], text: activity => rhythmText(activity.rhythm) },
  { field: 'wanneer', keys: ['when'], text: activity => activity.when ?? null },
  { field: 'plaatsen', keys: ['capacity'], text: activity => capacityText(activity.capacity) },
  { field: 'deelnemers', keys: ['attendance'], text: activity => activity.attendance?.toString() ?? null },
  { field: 'kosten', keys: ['price'], text: activity => activity.price },
  { field: 'leeftijd', keys: ['ages', 'ageRange'], text: activity => activity.ages ?? ageText(activity.ageRange) },
  { field: 'groepsgrootte', keys: ['groupSize'], text: activity => activity.groupSize },
  { field: 'toeleiding', keys: ['referral'], text: activity => activity.referral },
  { field: 'financiering', keys: ['funding'], text: activity => activity.funding },
  { field: 'doelgroep', keys: ['doelgroepText'], text: activity => activity.doelgroepText },
  { field: 'soort', keys: ['kind'], text: activity => KINDS[activity.kind], column: 'soort', standard: KINDS.ACTIVITY },
  {
    field: 'status',
    keys: ['status'],
    text: activity => STATES[activity.status],
    column: 'status',
    standard: STATES.ACTIVE,
  },
  { field: 'bevestigd', keys: ['verifiedAt'], text: activity => activity.verifiedAt },
  { field: 'kenmerk', keys: ['externalId'], text: activity => activity.externalId },
]

interface Change extends FieldChange {
  readonly keys: readonly Key[]
}

/** Whether the file really says this, or only shows the default of a field it has no column for. */
const isSaid = ({ column, standard }: Part, after: string, columns: readonly DetectedColumn[]): boolean =>
  column === undefined || after !== standard || columnsByField(columns).has(column)

/** A wijk set by a person stays; words on when it meets count only where the register keeps them. */
const isKept = ({ field }: Part, before: ParsedActivity): boolean =>
  (field === 'wijk' && before.wijk?.source === 'PERSON') || (field === 'wanneer' && before.when === undefined)

function changeOf(
  part: Part,
  before: ParsedActivity,
  after: ParsedActivity,
  columns: readonly DetectedColumn[],
): Change | null {
  const is = part.text(after)
  const was = part.text(before)
  if (is === null || isKept(part, before) || !isSaid(part, is, columns)) return null
  const same = part.same ?? Object.is
  return was !== null && same(was, is) ? null : { field: part.field, before: was, after: is, keys: part.keys }
}

const NO_COLUMNS: readonly DetectedColumn[] = []

const changesOf = (before: ParsedActivity, after: ParsedActivity, columns = NO_COLUMNS): Change[] =>
  PARTS.flatMap(part => changeOf(part, before, after, columns) ?? [])

/**
 * What a file would change in an activity of the register. What the file does not say (empty cell, no column) changes nothing;
 * a wijk set by a person stays. Without `columns`, kind and status count only when they differ from the default.
 */
export function diffActivity(
  before: ParsedActivity,
  after: ParsedActivity,
  columns?: readonly DetectedColumn[],
): FieldChange[] {
  return changesOf(before, after, columns).map(({ keys: _keys, ...change }) => change)
}

/** The activity as it stands after the update that `diffActivity` describes. */
export function mergeActivity(
  before: ParsedActivity,
  after: ParsedActivity,
  columns?: readonly DetectedColumn[],
): ParsedActivity {
  const keys = changesOf(before, after, columns).flatMap(change => change.keys)
  return { ...before, ...Object.fromEntries(keys.map(key => [key, after[key]])) }
}
