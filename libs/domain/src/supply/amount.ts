import { estimatedPlacesPerWeek } from './capacity-default.js'
import type { CapacityDefault } from './capacity-default.data.js'
import { placesPerWeek, type WeeklyPlaces } from './places.js'
import type { SupplyGroup } from './supply-group.js'
import type { Yardstick } from './yardstick.js'

/** An amount of offer in one yardstick. activities = singleEvents + paths + unknown + those with a figure; see `Amount` in the GraphQL schema. */
export interface Amount {
  readonly activities: number
  readonly needsReview: number
  /** Places per week; null in AANTAL, and where no activity has a figure: nothing in the register is not zero places. */
  readonly places: number | null
  readonly low: number | null
  readonly high: number | null
  /** The part of `places` that nobody confirmed in the last twelve months. */
  readonly stale: number | null
  readonly unknown: number
  readonly singleEvents: number
  /** Trajecten: per person and per year, never "per week" and therefore not unknown. */
  readonly paths: number
  readonly per1000: number | null
}

/** What one group adds to an amount. Sums of it are sums of offer. */
export interface Weight {
  readonly activities: number
  readonly needsReview: number
  readonly singleEvents: number
  readonly paths: number
  readonly known: number
  readonly places: number
  readonly low: number
  readonly high: number
  readonly stale: number
}

export const NOTHING: Weight = {
  activities: 0,
  needsReview: 0,
  singleEvents: 0,
  paths: 0,
  known: 0,
  places: 0,
  low: 0,
  high: 0,
  stale: 0,
}

/** Places per week of one activity of the group in a yardstick: in OPGEGEVEN an estimate is no figure. */
function figureOf(group: SupplyGroup, yardstick: Yardstick, defaults: readonly CapacityDefault[]): WeeklyPlaces {
  if (yardstick === 'PLAATSEN_GESCHAT') return estimatedPlacesPerWeek(group, defaults)
  const own = placesPerWeek(group.rhythm, group.capacity)
  return own.kind === 'ESTIMATED' ? { kind: 'UNKNOWN' } : own
}

const bounds = (figure: WeeklyPlaces): readonly [number, number, number] | null => {
  if (figure.kind === 'GIVEN') return [figure.places, figure.places, figure.places]
  return figure.kind === 'ESTIMATED' ? [figure.low, figure.middle, figure.high] : null
}

/** What a group weighs in a yardstick: its number of activities, and its places where they are known. */
export function weigh(group: SupplyGroup, yardstick: Yardstick, defaults: readonly CapacityDefault[]): Weight {
  const { count } = group
  const figure = figureOf(group, yardstick, defaults)
  const [low, middle, high] = bounds(figure) ?? [0, 0, 0]
  return {
    activities: count,
    needsReview: group.needsReview ? count : 0,
    singleEvents: figure.kind === 'SINGLE' ? count : 0,
    paths: figure.kind === 'PATH' ? count : 0,
    known: bounds(figure) ? count : 0,
    places: middle * count,
    low: low * count,
    high: high * count,
    stale: group.unconfirmed ? middle * count : 0,
  }
}

/** Two weights as one. */
export function addWeights(one: Weight, other: Weight): Weight {
  return {
    activities: one.activities + other.activities,
    needsReview: one.needsReview + other.needsReview,
    singleEvents: one.singleEvents + other.singleEvents,
    paths: one.paths + other.paths,
    known: one.known + other.known,
    places: one.places + other.places,
    low: one.low + other.low,
    high: one.high + other.high,
    stale: one.stale + other.stale,
  }
}

/** Per 1,000 of a population; null without places or without anybody to divide by (no inhabitants is no coverage, not zero coverage). */
export const per1000 = (places: number | null, population: number | null): number | null =>
  places === null || population === null || population <= 0 ? null : (places / population) * 1000

/** A weight as it is shown in a yardstick, per 1,000 of `population` (null: geen noemer). */
export function toAmount(weight: Weight, yardstick: Yardstick, population: number | null): Amount {
  const inPlaces = yardstick !== 'AANTAL'
  const figure = (value: number, isShown: boolean): number | null => (isShown && weight.known > 0 ? value : null)
  const places = figure(weight.places, inPlaces)
  return {
    activities: weight.activities,
    needsReview: weight.needsReview,
    places,
    low: figure(weight.low, yardstick === 'PLAATSEN_GESCHAT'),
    high: figure(weight.high, yardstick === 'PLAATSEN_GESCHAT'),
    stale: figure(weight.stale, inPlaces),
    unknown: inPlaces ? weight.activities - weight.singleEvents - weight.paths - weight.known : 0,
    singleEvents: weight.singleEvents,
    paths: weight.paths,
    per1000: per1000(places, population),
  }
}
