import type { NiveauCode } from '../placement.js'

/** Usual places in one meeting of a kind of activity: policy data that a gemeente can override per kind. */
export interface CapacityDefault {
  readonly kind: string
  readonly niveau: NiveauCode
  readonly label: string
  readonly low: number
  readonly middle: number
  readonly high: number
  /** Whether an activity without a known rhythm is taken to meet once a week. */
  readonly assumeWeekly: boolean
  readonly source: string
}

/** Version of the table below; a gemeente overrides single kinds. */
export const CAPACITY_DEFAULT_VERSION = '2026.1'

const source = 'Eigen aanname van dit project, 2026; vervang haar door wat aanbieders opgeven'

/**
 * Usual places in one meeting, per kind of activity. Drawn as an outline and never the base of a shortage.
 * For maatwerk nothing is assumed about how often it meets: that is a path per person.
 */
export const CAPACITY_DEFAULTS: readonly CapacityDefault[] = [
  {
    kind: 'groep_niveau_1',
    niveau: '1',
    label: 'Groep, algemeen aanbod',
    low: 8,
    middle: 14,
    high: 25,
    assumeWeekly: true,
    source,
  },
  {
    kind: 'groep_niveau_2',
    niveau: '2',
    label: 'Groep met extra aandacht',
    low: 6,
    middle: 10,
    high: 15,
    assumeWeekly: true,
    source,
  },
  {
    kind: 'groep_niveau_3',
    niveau: '3',
    label: 'Maatwerk met een vast moment',
    low: 1,
    middle: 4,
    high: 8,
    assumeWeekly: false,
    source,
  },
  {
    kind: 'groep_niveau_4',
    niveau: '4',
    label: 'Behandelgroep',
    low: 3,
    middle: 6,
    high: 10,
    assumeWeekly: true,
    source,
  },
]
