import { isKnownEnough, type FigureCounts } from '../supply/yardstick.js'

/** The ladder from what a list gives on the first day to whether it helps. */
export type StepCode = 'AANTALLEN' | 'NAGEVRAAGD' | 'PLAATSEN' | 'BEZETTING' | 'UITKOMST'

/** HERE is the furthest step reached; DONE one reached before it; LATER not reached yet, also when it was skipped. */
export type StepState = 'DONE' | 'HERE' | 'LATER'

export interface Step {
  readonly code: StepCode
  readonly state: StepState
}

/** Who was asked what is missing, and who answered. Never a percentage of an unknown whole. */
export interface Completeness {
  readonly partnersAsked: number
  readonly partnersAnswered: number
  /** Lists the register was filled from. */
  readonly lists: number
}

/** The ladder of a register. A register without activities stands before its first step: AANTALLEN. */
export function stepsOf(counts: FigureCounts, completeness: Completeness): Step[] {
  const reached: readonly (readonly [StepCode, boolean])[] = [
    ['AANTALLEN', true],
    ['NAGEVRAAGD', completeness.partnersAnswered > 0],
    ['PLAATSEN', isKnownEnough(counts.given, counts.activities)],
    ['BEZETTING', isKnownEnough(counts.attended, counts.activities)],
    ['UITKOMST', false],
  ]
  const furthest = reached.findLastIndex(([, isReached]) => isReached)
  return reached.map(([code, isReached], index) => ({
    code,
    state: index === furthest ? 'HERE' : isReached ? 'DONE' : 'LATER',
  }))
}
