import type { Capacity, Rhythm } from '../activity.js'

/** Weeks over which a series is spread; a year, since a register stands for a year of offer. */
export const WEEKS_PER_YEAR = 52

/**
 * Places per week of one activity. SINGLE (one event) and PATH (a route per person, "per year") have no "per week": they are
 * counted apart and nothing about them is unknown. UNKNOWN: a figure is missing, which is never zero.
 */
export type WeeklyPlaces =
  | { readonly kind: 'GIVEN'; readonly places: number }
  | { readonly kind: 'ESTIMATED'; readonly low: number; readonly middle: number; readonly high: number }
  | { readonly kind: 'SINGLE' }
  | { readonly kind: 'PATH' }
  | { readonly kind: 'UNKNOWN' }

/** Meetings per week: a weekly group meets `timesPerWeek`, a series its meetings spread over a year; null for what has no "per week". */
export function meetingsPerWeek(rhythm: Rhythm): number | null {
  if (rhythm.kind === 'WEEKLY') return rhythm.timesPerWeek
  if (rhythm.kind === 'SERIES') return rhythm.meetings / WEEKS_PER_YEAR
  return null
}

/** Places per week = places per meeting x meetings per week. Without a rhythm or a capacity the outcome is UNKNOWN. */
export function placesPerWeek(rhythm: Rhythm, capacity: Capacity): WeeklyPlaces {
  if (rhythm.kind === 'ONCE') return { kind: 'SINGLE' }
  if (rhythm.kind === 'PATH') return { kind: 'PATH' }
  const meetings = meetingsPerWeek(rhythm)
  if (meetings === null || capacity.kind === 'UNKNOWN') return { kind: 'UNKNOWN' }
  if (capacity.kind === 'GIVEN') return { kind: 'GIVEN', places: capacity.places * meetings }
  return {
    kind: 'ESTIMATED',
    low: capacity.low * meetings,
    middle: capacity.middle * meetings,
    high: capacity.high * meetings,
  }
}
