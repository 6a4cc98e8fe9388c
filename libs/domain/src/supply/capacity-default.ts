import type { ActivityKind, Capacity, Rhythm } from '../activity.js'
import type { NiveauCode } from '../placement.js'
import { CAPACITY_DEFAULTS, type CapacityDefault } from './capacity-default.data.js'
import { placesPerWeek, type WeeklyPlaces } from './places.js'

/** What a gemeente fills in instead of the default of one kind. */
export type CapacityOverride = Pick<CapacityDefault, 'kind' | 'low' | 'middle' | 'high' | 'source'>

/** The defaults in force for a gemeente: its own figures where it gave them, ours for the rest. Unknown kinds change nothing. */
export function capacityDefaults(overrides: readonly CapacityOverride[]): CapacityDefault[] {
  const own = new Map(overrides.map(override => [override.kind, override]))
  return CAPACITY_DEFAULTS.map(usual => ({ ...usual, ...own.get(usual.kind) }))
}

/** What the estimate needs to know of an activity. */
export interface Estimable {
  readonly kind: ActivityKind
  readonly niveau: NiveauCode
  readonly rhythm: Rhythm
  readonly capacity: Capacity
}

const onceAWeek: Rhythm = { kind: 'WEEKLY', timesPerWeek: 1 }

const rhythmFor = (rhythm: Rhythm, usual: CapacityDefault): Rhythm =>
  rhythm.kind === 'UNKNOWN' && usual.assumeWeekly ? onceAWeek : rhythm

/**
 * Places per week with the usual figure of its kind where the activity gives none. What is given stays what it is; a
 * described approach (intervention), a path and a single event get no estimate.
 */
export function estimatedPlacesPerWeek(activity: Estimable, defaults: readonly CapacityDefault[]): WeeklyPlaces {
  const own = placesPerWeek(activity.rhythm, activity.capacity)
  const usual = defaults.find(row => row.niveau === activity.niveau)
  if (own.kind !== 'UNKNOWN' || activity.kind === 'INTERVENTION' || !usual) return own
  const capacity: Capacity =
    activity.capacity.kind === 'UNKNOWN'
      ? { kind: 'ESTIMATED', low: usual.low, middle: usual.middle, high: usual.high }
      : activity.capacity
  return asEstimate(placesPerWeek(rhythmFor(activity.rhythm, usual), capacity))
}

/** Given places with an assumed rhythm are no longer given. */
function asEstimate(places: WeeklyPlaces): WeeklyPlaces {
  if (places.kind !== 'GIVEN') return places
  return { kind: 'ESTIMATED', low: places.places, middle: places.places, high: places.places }
}
