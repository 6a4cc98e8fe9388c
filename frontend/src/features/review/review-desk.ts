import { geplaatstZin, teruggezetZin } from '@sportpiramide/tekst'
import type { ReviewPlacedFragment, ReviewRowFragment } from '../../generated/graphql'

/** A verdict of this sitting: enough to take it back. */
export interface Verdict {
  readonly at: number
  readonly niveau: string
  readonly undoId: string
}

/** What to tell after a step; `failed` means that nothing changed. `nr` grows, so that the same sentence is said again. */
export interface Outcome {
  readonly said: string
  readonly failed: boolean
  readonly nr: number
}

/** One sitting at the desk. */
export interface Desk {
  /** Row on the table; equal to the number of rows when all were seen. */
  readonly at: number
  readonly verdicts: readonly Verdict[]
  /** Placement in force per activity, as far as it changed since the batch was fetched. */
  readonly placements: Readonly<Record<string, string>>
  readonly outcome: Outcome | null
}

export const EMPTY_DESK: Desk = { at: 0, verdicts: [], placements: {}, outcome: null }

/** The answer to a verdict or to taking one back. */
export type Placed = Extract<ReviewPlacedFragment, { __typename: 'ActivityPlaced' }>

/** Tells something; the row on the table stays. */
export const told = (desk: Desk, said: string, failed = false): Desk => ({
  ...desk,
  outcome: { said, failed, nr: (desk.outcome?.nr ?? 0) + 1 },
})

/** Another row on the table; never before the first, and one past the last means that all were seen. */
export const moved = (desk: Desk, by: number, rows: number): Desk => ({
  ...desk,
  at: Math.max(0, Math.min(rows, desk.at + by)),
})

/** The placement that holds now, after somebody else decided. */
export const standsNow = (desk: Desk, activityId: string, placementId: string): Desk => ({
  ...desk,
  placements: { ...desk.placements, [activityId]: placementId },
})

const inForce = (desk: Desk, { activity }: Placed): Desk['placements'] => ({
  ...desk.placements,
  [activity.id]: activity.placement.id,
})

/** After a verdict: kept, told, and on to the next row. A second verdict on a row replaces the first. */
export const placed = (desk: Desk, row: ReviewRowFragment, answer: Placed, rows: number): Desk => {
  const { niveau } = answer.activity.placement
  const verdict = { at: desk.at, niveau, undoId: answer.undoId }
  const verdicts = [...desk.verdicts.filter(one => one.at !== desk.at), verdict]
  const next = moved({ ...desk, verdicts, placements: inForce(desk, answer) }, 1, rows)
  return told(next, geplaatstZin(row.title, niveau, answer.twins))
}

/** After taking the last verdict back: its row lies on the table again. */
export const takenBack = (desk: Desk, verdict: Verdict, row: ReviewRowFragment, answer: Placed): Desk => {
  const verdicts = desk.verdicts.filter(one => one !== verdict)
  const next = { ...desk, at: verdict.at, verdicts, placements: inForce(desk, answer) }
  return told(next, teruggezetZin(row.title, answer.activity.placement.niveau))
}
