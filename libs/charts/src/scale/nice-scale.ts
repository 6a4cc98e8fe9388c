import { scaleLinear, tickStep } from 'd3'

/** One linear scale from 0, for all bands of a chart. */
export interface NiceScale {
  /** Round number at the full width; at least 1. */
  readonly max: number
  /** px for an amount; never negative. */
  readonly length: (amount: number) => number
  /** The scale bar: a round amount of about a quarter, at least 1. */
  readonly bar: { readonly amount: number; readonly length: number }
  /** Nothing to measure: no amount above 0. */
  readonly isEmpty: boolean
}

/** A scale over the amounts, `width` px wide at its round maximum; absent amounts are not passed in. */
export const niceScale = (amounts: readonly number[], width: number): NiceScale => {
  const top = Math.max(1, ...amounts)
  const max = scaleLinear().domain([0, top]).nice(4).domain()[1] ?? top
  const perUnit = Math.max(0, width) / max
  const amount = Math.max(1, tickStep(0, max, 4))
  return {
    max,
    length: n => Math.max(0, n) * perUnit,
    bar: { amount, length: amount * perUnit },
    isEmpty: !amounts.some(n => n > 0),
  }
}
