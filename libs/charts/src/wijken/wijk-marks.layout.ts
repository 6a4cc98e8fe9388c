import type { Rect } from '../placed.js'
import { niceScale } from '../scale/nice-scale.js'

/** SQUARES: one square is one activity. BARS: a length from 0. OUTLINES: the same for estimates, low and high dotted. */
export type WijkMarks = 'SQUARES' | 'BARS' | 'OUTLINES'

/** An amount in the yardstick shown; null is not asked or not known and gets no length. `range` only for an estimate. */
export interface MarkedAmount {
  readonly amount: number | null
  readonly range?: { readonly low: number; readonly high: number } | undefined
}

/** Bars of an estimate, from 0 to low, middle and high. */
export interface WijkOutline {
  readonly low: Rect
  readonly middle: Rect
  readonly high: Rect
}

/** How an amount is drawn: solid marks or an outline, or nothing. */
export interface DrawnAmount {
  readonly solid: readonly Rect[]
  readonly outline: WijkOutline | null
}

/** Draws amounts of one list at a height, all on one scale; `sample` is the mark that the legend explains, null when lengths need no word. */
export interface WijkPencil {
  readonly draw: (of: MarkedAmount, y: number) => DrawnAmount
  readonly sample: ((y: number) => DrawnAmount) | null
}

/** px of a mark. */
export const MARK_HEIGHT = 12
const SQUARE = { width: 14, pitch: 17, smallest: 5, share: 0.82 }
const SAMPLE = { low: 14, middle: 20, high: 26 }

const box = (x: number, y: number, width: number): Rect => ({ x, y, width, height: MARK_HEIGHT })

/** One pitch for the whole list: smaller when many stand in a row, null when even the smallest do not fit. */
const squarePitch = (most: number, room: number): number | null => {
  const pitch = Math.min(SQUARE.pitch, room / Math.max(most, 1))
  return pitch >= SQUARE.smallest ? pitch : null
}

const squares = (x: number, pitch: number): WijkPencil => {
  const width = Math.min(SQUARE.width, pitch * SQUARE.share)
  return {
    draw: ({ amount }, y) => ({
      solid: Array.from({ length: Math.round(amount ?? 0) }, (_, at) => box(x + at * pitch, y, width)),
      outline: null,
    }),
    sample: y => ({ solid: [box(0, y, width)], outline: null }),
  }
}

const bars = (x: number, length: (amount: number) => number): WijkPencil => ({
  draw: ({ amount }, y) => ({ solid: amount === null ? [] : [box(x, y, length(amount))], outline: null }),
  sample: null,
})

const outlineAt = (x: number, y: number, low: number, middle: number, high: number): DrawnAmount => ({
  solid: [],
  outline: { low: box(x, y, low), middle: box(x, y, middle), high: box(x, y, high) },
})

const outlines = (x: number, length: (amount: number) => number): WijkPencil => ({
  draw: ({ amount, range }, y) =>
    amount === null
      ? { solid: [], outline: null }
      : outlineAt(x, y, length(range?.low ?? amount), length(amount), length(range?.high ?? amount)),
  sample: y => outlineAt(0, y, SAMPLE.low, SAMPLE.middle, SAMPLE.high),
})

/** The pencil for a list whose marks begin at `x` and have `room` px. Squares that would not fit become bars. */
export const wijkPencil = (
  kind: WijkMarks,
  amounts: readonly MarkedAmount[],
  { x, room }: { readonly x: number; readonly room: number },
): WijkPencil => {
  const pitch = squarePitch(Math.max(0, ...amounts.map(({ amount }) => amount ?? 0)), room)
  if (kind === 'SQUARES' && pitch !== null) return squares(x, pitch)
  const { length } = niceScale(
    amounts.map(({ amount, range }) => range?.high ?? amount ?? 0),
    room,
  )
  return kind === 'OUTLINES' ? outlines(x, length) : bars(x, length)
}
