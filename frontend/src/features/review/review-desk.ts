import { geplaatstZin, teruggezetZin } from '@sportpiramide/tekst'
import type { ReviewPlacedFragment, ReviewRowFragment } from '../../generated/graphql'

/** A choice of this sitting, on its way to the server or kept by it. */
export interface Choice {
  /** Number in the sitting. */
  readonly nr: number
  /** Row it was made for. */
  readonly at: number
  readonly niveau: string
  /** Whether the server has it. */
  readonly kept: boolean
}

/** What to tell after a step; `failed` means that nothing changed. `nr` grows, so that the same sentence is said again. */
export interface Outcome {
  readonly said: string
  readonly failed: boolean
  readonly nr: number
}

/** One sitting at the desk. It runs ahead of the server: a choice brings the next row at once. */
export interface Desk {
  /** Row on the table; equal to the number of rows when all were seen. */
  readonly at: number
  /** In the order in which they were made, one per row. */
  readonly choices: readonly Choice[]
  /** Why a choice was not kept, per row that has to come back for it. */
  readonly refused: Readonly<Record<number, string>>
  /** Rows as they are now, after somebody else decided; by id. */
  readonly renewed: Readonly<Record<string, ReviewRowFragment>>
  readonly outcome: Outcome | null
}

export const EMPTY_DESK: Desk = { at: 0, choices: [], refused: {}, renewed: {}, outcome: null }

/** The answer to a verdict or to taking one back. */
export type Placed = Extract<ReviewPlacedFragment, { __typename: 'ActivityPlaced' }>

/** Tells something; the row on the table stays. */
export const told = (desk: Desk, said: string, failed = false): Desk => ({
  ...desk,
  outcome: { said, failed, nr: (desk.outcome?.nr ?? 0) + 1 },
})

/** The first row that has to come back, other than the one on the table; null when there is none. */
export const comingBack = ({ refused, at }: Desk): number | null =>
  Object.keys(refused)
    .map(Number)
    .find(row => row !== at) ?? null

const without = (refused: Desk['refused'], at: number): Desk['refused'] =>
  Object.fromEntries(Object.entries(refused).filter(([row]) => Number(row) !== at))

/** Another row on the table; never before the first. Whoever walks on leaves a refusal behind; the end waits for the other refusals. */
export const moved = (desk: Desk, by: number, rows: number): Desk => {
  const at = Math.max(0, Math.min(rows, desk.at + by))
  const next = { ...desk, at, refused: by > 0 ? without(desk.refused, desk.at) : desk.refused }
  return at === rows ? { ...next, at: comingBack(next) ?? at } : next
}

/** The row that follows a choice: one that has to come back, else the next without a choice. */
const following = (desk: Desk, rows: number): number => {
  const back = comingBack(desk)
  if (back !== null) return back
  let at = desk.at + 1
  while (desk.choices.some(choice => choice.at === at)) at++
  return Math.min(at, rows)
}

/** A choice for the row on the table, and the next row at once. A second choice for a row takes the place of the first. */
export const chosen = (desk: Desk, choice: Choice, rows: number): Desk => {
  const choices = [...desk.choices.filter(one => one.at !== choice.at), choice]
  const next = { ...desk, choices, refused: without(desk.refused, choice.at) }
  return { ...next, at: following(next, rows) }
}

/** The server kept the choice. */
export const kept = (desk: Desk, choice: Choice, row: ReviewRowFragment, answer: Placed): Desk => {
  const choices = desk.choices.map(one => (one.nr === choice.nr ? { ...one, kept: true } : one))
  return told({ ...desk, choices }, geplaatstZin(row.title, answer.activity.placement.niveau, answer.twins))
}

/** The server did not keep the choice: its row comes back after the one on the table, which a next key is meant for; at the end at once. */
export const refused = (desk: Desk, choice: Choice, why: string, rows: number): Desk => {
  const stands = desk.choices.some(one => one.nr === choice.nr)
  // Taken back or chosen anew in the meantime: there is nothing to come back for.
  if (!stands) return desk
  const choices = desk.choices.filter(one => one.nr !== choice.nr)
  const at = desk.at === rows ? choice.at : desk.at
  return { ...desk, at, choices, refused: { ...desk.refused, [choice.at]: why } }
}

/** Somebody else decided: the row as it is now. */
export const renewed = (desk: Desk, row: ReviewRowFragment): Desk => ({
  ...desk,
  renewed: { ...desk.renewed, [row.id]: row },
})

/** The last choice taken back: its row lies on the table again. */
export const takenBack = (desk: Desk, choice: Choice): Desk => ({
  ...desk,
  at: choice.at,
  choices: desk.choices.filter(one => one.nr !== choice.nr),
})

/** The server took the choice back. */
export const undone = (desk: Desk, row: ReviewRowFragment, answer: Placed): Desk =>
  told(desk, teruggezetZin(row.title, answer.activity.placement.niveau))

/** The server did not take the choice back: it stands. */
export const notUndone = (desk: Desk, choice: Choice, why: string): Desk =>
  told({ ...desk, choices: [...desk.choices.filter(one => one.at !== choice.at), choice] }, why, true)
