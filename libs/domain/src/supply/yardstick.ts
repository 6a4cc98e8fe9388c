/** In what the offer is measured; never two in one scale. The richest is PLAATSEN_OPGEGEVEN. */
export type Yardstick = 'AANTAL' | 'PLAATSEN_GESCHAT' | 'PLAATSEN_OPGEGEVEN'

/** Share of the activities that must carry a figure before a view starts with it. */
export const YARDSTICK_SHARE = 0.6

/** How many activities in the pyramid carry which figure. */
export interface FigureCounts {
  readonly activities: number
  /** Places per week given by the provider. */
  readonly given: number
  /** Places per week given, or estimated by the list itself; without our own defaults. */
  readonly stated: number
  /** As `stated`, with the usual figures of their kind for the rest. */
  readonly estimable: number
  /** Single events and trajecten: they have no "per week", so nothing about their places is unknown. */
  readonly apart: number
  /** Participants counted. */
  readonly attended: number
}

/** How far a yardstick is known: activities with it, of all in the pyramid. The rest is `apart` (no "per week") or has no figure. */
export interface YardstickKnown {
  readonly yardstick: Yardstick
  readonly known: number
  readonly of: number
  readonly apart: number
}

/** The three yardsticks with the number of activities they are known for. */
export function yardsticksKnown(counts: FigureCounts): YardstickKnown[] {
  const { activities: of, apart } = counts
  return [
    { yardstick: 'AANTAL', known: of, of, apart: 0 },
    { yardstick: 'PLAATSEN_GESCHAT', known: counts.estimable, of, apart },
    { yardstick: 'PLAATSEN_OPGEGEVEN', known: counts.given, of, apart },
  ]
}

/** Whether a figure is given for enough activities to speak for all: at least 60 %. Nothing in the register: no. */
export const isKnownEnough = (known: number, of: number): boolean => of > 0 && known >= YARDSTICK_SHARE * of

/**
 * The yardstick a view starts with: the richest one that the register itself gives for at least 60 % of its activities.
 * Our own defaults never tip the scale, so a list without places starts with numbers of activities.
 */
export function chooseYardstick(counts: FigureCounts): Yardstick {
  if (isKnownEnough(counts.given, counts.activities)) return 'PLAATSEN_OPGEGEVEN'
  if (isKnownEnough(counts.stated, counts.activities)) return 'PLAATSEN_GESCHAT'
  return 'AANTAL'
}
