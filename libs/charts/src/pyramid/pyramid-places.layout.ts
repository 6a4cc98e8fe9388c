import { niceScale } from '../scale/nice-scale.js'
import type { ChartSize, Line, PlacedText, Rect } from '../placed.js'
import { centred, emptyBand, type EmptyBand } from './pyramid-band.js'
import {
  pyramidFrame,
  pyramidHead,
  type PyramidHead,
  type PyramidRow,
  type PyramidWords,
  type RowFrame,
} from './pyramid-frame.js'

/**
 * Places of a niveau: given (with the part not confirmed for a year), an estimate with its range, not known at all, or
 * APART: all there is stands outside the unit, and `words` say so where a band would be.
 */
export type PlacesAmount =
  | { readonly kind: 'GIVEN'; readonly places: number; readonly stale: number }
  | { readonly kind: 'ESTIMATED'; readonly low: number; readonly middle: number; readonly high: number }
  | { readonly kind: 'UNKNOWN' }
  | { readonly kind: 'APART'; readonly words: string }

/** A niveau in places; `unknown` activities have no figure and get no length. */
export interface PlacesRow extends PyramidRow {
  readonly activities: number
  readonly amount: PlacesAmount
  readonly unknown: number
  /** "+2 ?", drawn beside the band. */
  readonly unknownLabel: string
}

/** Care on top; amounts of all rows are in one unit (places, or places per 1,000). */
export interface PyramidPlacesInput {
  readonly rows: readonly PlacesRow[]
  readonly words: PyramidWords
}

/** A placed niveau: solid and hatched parts, outlines of an estimate, the dotted edge of what is unknown, words, or an empty row. */
export interface PlacesBand extends RowFrame {
  readonly full: Rect | null
  readonly sure: Rect | null
  readonly outline: { readonly low: Rect; readonly middle: Rect; readonly high: Rect } | null
  readonly unknown: { readonly line: Line; readonly text: PlacedText } | null
  readonly apart: PlacedText | null
  readonly empty: EmptyBand | null
}

/** The placed pyramid of places. */
export interface PyramidPlacesLayout {
  readonly width: number
  readonly height: number
  readonly bands: readonly PlacesBand[]
  readonly head: PyramidHead
}

/** px kept free on both sides of the longest band for "+12 ?". */
const UNKNOWN_ROOM = 36

const widest = (amount: PlacesAmount): number => {
  if (amount.kind === 'GIVEN') return amount.places
  return amount.kind === 'ESTIMATED' ? amount.high : 0
}

const given = (frame: RowFrame, places: number, stale: number, length: (n: number) => number) => {
  const full = centred(frame, length(places))
  const sure = places > 0 ? full.width * (1 - Math.min(stale / places, 1)) : 0
  return { full, sure: { ...full, x: frame.band.cx - sure / 2, width: sure } }
}

const unknownEdge = (frame: RowFrame, row: PlacesRow, length: number): PlacesBand['unknown'] => {
  if (row.unknown === 0) return null
  const { cx, y, height } = frame.band
  const x = length > 0 ? cx + length / 2 + 7 : cx
  return {
    line: { x1: x, x2: x, y1: y + 2, y2: y + height - 2 },
    text: { text: row.unknownLabel, x: x + 6, y: y + height / 2 + 4, anchor: 'start', kind: 'axis' },
  }
}

const apartWords = ({ band }: RowFrame, words: string): PlacedText => ({
  text: words,
  x: band.cx,
  y: band.y + band.height / 2 + 4,
  anchor: 'middle',
  kind: 'note',
})

const outlineOf = (
  frame: RowFrame,
  { low, middle, high }: Extract<PlacesAmount, { kind: 'ESTIMATED' }>,
  length: (n: number) => number,
) => ({
  low: centred(frame, length(low)),
  middle: centred(frame, length(middle)),
  high: centred(frame, length(high)),
})

const placeBand = (frame: RowFrame, row: PlacesRow, length: (n: number) => number): PlacesBand => {
  const none = { full: null, sure: null, outline: null, unknown: null, apart: null, empty: null }
  if (row.activities === 0) return { ...frame, ...none, empty: emptyBand(frame, row.emptyLines) }
  const unknown = unknownEdge(frame, row, length(widest(row.amount)))
  if (row.amount.kind === 'GIVEN')
    return { ...frame, ...none, unknown, ...given(frame, row.amount.places, row.amount.stale, length) }
  if (row.amount.kind === 'UNKNOWN') return { ...frame, ...none, unknown }
  if (row.amount.kind === 'APART') return { ...frame, ...none, apart: apartWords(frame, row.amount.words) }
  return { ...frame, ...none, unknown, outline: outlineOf(frame, row.amount, length) }
}

/**
 * The pyramid of places: given places solid with hatched ends for what was not confirmed, estimates as outline only,
 * unknown places as a dotted edge without length.
 */
export const pyramidPlacesLayout = (input: PyramidPlacesInput, size: ChartSize): PyramidPlacesLayout => {
  const frame = pyramidFrame(input.rows, size)
  const scale = niceScale(
    input.rows.map(row => widest(row.amount)),
    Math.max(0, frame.plotWidth - 2 * UNKNOWN_ROOM),
  )
  const bands = input.rows.flatMap((row, at) => {
    const place = frame.rows[at]
    return place ? [placeBand(place, row, scale.length)] : []
  })
  return { width: frame.width, height: frame.height, bands, head: pyramidHead(frame, scale, input.words) }
}
