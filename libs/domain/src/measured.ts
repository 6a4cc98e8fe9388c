/** A figure as its source gave it. Absent is not zero: a reader must decide per mark what may be said. */
export type Measured =
  | { readonly mark: 'VALUE'; readonly value: number }
  | { readonly mark: 'PROVISIONAL'; readonly value: number }
  | { readonly mark: 'MISSING' }
  | { readonly mark: 'SUPPRESSED' }

/** The number in a figure, or null where the source gave none; never 0 for an absent one. */
export const measuredValue = (figure: Measured): number | null => ('value' in figure ? figure.value : null)
