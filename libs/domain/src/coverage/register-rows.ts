import { countOf, type SupplyGroup } from '../supply/supply-group.js'
import { isInside } from './selection.js'

/** The rows of a whole register in parts that add up: in the pyramid, outside it, and stopped. */
export interface RegisterRows {
  readonly inside: number
  readonly outside: number
  readonly stopped: number
  /** Rows in doubt, inside and outside together; stopped rows are not asked about. */
  readonly needsReview: number
}

/** Adds up the active groups of a register beside the rows that stopped. */
export const registerRows = (active: readonly SupplyGroup[], stopped: number): RegisterRows => ({
  inside: countOf(active.filter(isInside)),
  outside: countOf(active.filter(group => !isInside(group))),
  stopped,
  needsReview: countOf(active.filter(group => group.needsReview)),
})
