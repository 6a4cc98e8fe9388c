import type { ReviewRowFragment } from '../../generated/graphql'

/** A row to look at, with how many others of the list carry the same text. */
export interface ReviewItem {
  readonly row: ReviewRowFragment
  readonly twins: number
}

/** How many are looked at in one go: what a person can do before coffee. */
export const BATCH = 15

/** As the register knows twins: without case, accents, marks and white space. */
const wordsOf = (text: string | null | undefined): string =>
  (text ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()

const textKey = ({ title, description, organiser }: ReviewRowFragment): string =>
  [title, description, organiser?.name].map(wordsOf).join('|')

/** The first fifteen different texts, in the order given; rows with the same text go along with their first. */
export const batchOf = (rows: readonly ReviewRowFragment[]): readonly ReviewItem[] => {
  const byText = new Map<string, { row: ReviewRowFragment; twins: number }>()
  for (const row of rows) {
    const known = byText.get(textKey(row))
    if (known) known.twins += 1
    else byText.set(textKey(row), { row, twins: 0 })
  }
  return [...byText.values()].slice(0, BATCH)
}

/** Niveaus that are in the running, likeliest first: those within reach of the proposal. At most two. */
export const inTheRunning = (row: ReviewRowFragment): readonly string[] => {
  const { niveau, chances } = row.placement
  const second = chances
    .filter(chance => chance.niveau !== niveau && chance.chance >= 0.2)
    .sort((a, b) => b.chance - a.chance)[0]
  return second ? [niveau, second.niveau] : [niveau]
}
