import { fitText } from '../text/text-fit.js'
import type { ChartSize, PlacedText, Rect } from '../placed.js'
import { niceScale } from '../scale/nice-scale.js'

/** A wijk with its amount; MISSING is "nog niet nagevraagd", with that word in `missing`. */
export interface WijkRow {
  readonly key: string
  readonly name: string
  readonly label: string
  readonly figure: string
  /** Amount in the yardstick shown; null is not asked or not known and gets no length. */
  readonly amount: number | null
  /** Word in place of a mark when there is no amount. */
  readonly missing: string
}

/** The wijken in the order they are drawn; `marks` says whether one square stands for one activity. */
export interface WijkListInput {
  readonly rows: readonly WijkRow[]
  readonly marks: 'SQUARES' | 'BARS'
}

/** A placed wijk: squares or one bar, or a word. */
export interface PlacedWijk {
  readonly key: string
  readonly label: string
  readonly row: Rect
  readonly marks: readonly Rect[]
  readonly texts: readonly PlacedText[]
}

/** The placed list. */
export interface WijkListLayout {
  readonly width: number
  readonly height: number
  readonly rows: readonly PlacedWijk[]
}

const ROW = 30
const MARK = { width: 14, height: 12, gap: 3 }
const SMALLEST = 5
const NAME_SHARE = 0.45
const FIGURE = 44

/** Squares of one pitch for the whole list: smaller when many stand in a row, null when even the smallest do not fit. */
const squarePitch = (most: number, room: number): number | null => {
  const pitch = Math.min(MARK.width + MARK.gap, room / Math.max(most, 1))
  return pitch >= SMALLEST ? pitch : null
}

const squares = (amount: number, pitch: number, x: number, y: number): readonly Rect[] =>
  Array.from({ length: Math.round(amount) }, (_, at) => ({
    x: x + at * pitch,
    y,
    width: Math.min(MARK.width, pitch * 0.82),
    height: MARK.height,
  }))

const texts = (row: WijkRow, baseline: number, nameWidth: number, width: number): readonly PlacedText[] => {
  const isMissing = row.amount === null
  const name = fitText(row.name, nameWidth - 8, 14)
  return [
    { text: name, x: 0, y: baseline, anchor: 'start', kind: isMissing ? 'row-quiet' : 'row' },
    isMissing
      ? { text: fitText(row.missing, width - nameWidth, 13), x: nameWidth, y: baseline, anchor: 'start', kind: 'note' }
      : { text: row.figure, x: width, y: baseline, anchor: 'end', kind: 'row-figure' },
  ]
}

/** The list of wijken: a square per activity, or bars from 0 when squares do not fit or places are shown. */
export const wijkListLayout = (input: WijkListInput, { width, bandHeight = ROW }: ChartSize): WijkListLayout => {
  const nameWidth = Math.min(116, width * NAME_SHARE)
  const room = Math.max(0, width - nameWidth - FIGURE)
  const amounts = input.rows.map(row => row.amount ?? 0)
  const pitch = input.marks === 'SQUARES' ? squarePitch(Math.max(0, ...amounts), room) : null
  const scale = niceScale(amounts, room)
  const marksOf = (amount: number, y: number): readonly Rect[] =>
    pitch === null
      ? [{ x: nameWidth, y, width: scale.length(amount), height: MARK.height }]
      : squares(amount, pitch, nameWidth, y)
  const rows = input.rows.map((row, at) => {
    const y = at * bandHeight
    return {
      key: row.key,
      label: row.label,
      row: { x: 0, y, width, height: bandHeight },
      marks: row.amount === null ? [] : marksOf(row.amount, y + (bandHeight - MARK.height) / 2),
      texts: texts(row, y + bandHeight / 2 + 5, nameWidth, width),
    }
  })
  return { width, height: rows.length * bandHeight + 1, rows }
}
