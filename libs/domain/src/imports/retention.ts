/** Days after which what is left of a file goes; see docs/adr/0015. */
export const RETENTION_DAYS = {
  /** An upload that nobody read in: all of it. */
  unused: 7,
  /** A file that was read in: the cells of its rows. */
  cells: 30,
  /** The plan and the remarks of an import, with which it could be taken back; those of the last import of a kind stay. */
  plan: 90,
} as const

/** How old something must be to go. */
export type RetentionTerm = keyof typeof RETENTION_DAYS

const DAY_MS = 24 * 60 * 60 * 1000

/** The moment before which a term has passed, seen from `now`. */
export const passedBefore = (term: RetentionTerm, now: Date): Date =>
  new Date(now.getTime() - RETENTION_DAYS[term] * DAY_MS)
