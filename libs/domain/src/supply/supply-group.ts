import type { ActivityKind, Capacity, Rhythm, Scale } from '../activity.js'
import type { DoelgroepCode, NiveauCode } from '../placement.js'

/** Activities that are alike in everything the overview counts by; `count` of them, so that SQL may sum and the rules decide. */
export interface SupplyGroup {
  readonly count: number
  readonly kind: ActivityKind
  readonly niveau: NiveauCode
  readonly doelgroepen: readonly DoelgroepCode[]
  /** The wijk, also for an activity in one of its buurten; null when none is known. */
  readonly wijkId: string | null
  readonly scale: Scale
  readonly rhythm: Rhythm
  readonly capacity: Capacity
  readonly needsReview: boolean
  /** Not confirmed by a person since `confirmedSince(peildatum)`, or never. */
  readonly unconfirmed: boolean
  /** How many of `count` have participants counted. */
  readonly attended: number
}

/** Activities of some groups together. */
export const countOf = (groups: readonly SupplyGroup[]): number => groups.reduce((sum, group) => sum + group.count, 0)

const MONTHS_FRESH = 12

/** The first day (jjjj-mm-dd) whose confirmation still counts on the peildatum: twelve months earlier; 29 February falls back to the 28th. */
export function confirmedSince(peildatum: string): string {
  const [year = 0, month = 1, day = 1] = peildatum.split('-').map(Number)
  const isLeapDay = month === 2 && day === 29
  const text = (part: number, length: number) => String(part).padStart(length, '0')
  return `${text(year - MONTHS_FRESH / 12, 4)}-${text(month, 2)}-${text(isLeapDay ? 28 : day, 2)}`
}
