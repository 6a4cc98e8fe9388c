import { fitText } from '../text/text-fit.js'
import type { ChartSize, Line, PlacedText, Rect } from '../placed.js'
import type { NiceScale } from '../scale/nice-scale.js'

/** A row of the pyramid before it is placed; all words come from outside. */
export interface PyramidRow {
  readonly code: string
  readonly name: string
  readonly note: string
  /** The sentence of the mark: its accessible name and its tooltip. */
  readonly label: string
  readonly figure: string
  readonly figureNote: string
  /** The figure note leads somewhere, so it looks like a link. */
  readonly figureNoteLeads: boolean
  /** Two lines beside an empty band. */
  readonly emptyLines: readonly [string, string]
}

/** Words above the columns, and the words of the scale bar for an amount. */
export interface PyramidWords {
  readonly left: string
  readonly right: string
  readonly scale: (amount: number) => string
}

/** Where a row stands: its hit area, the box of a full band, and its texts. */
export interface RowFrame {
  readonly code: string
  readonly label: string
  readonly row: Rect
  readonly band: { readonly cx: number; readonly y: number; readonly height: number }
  readonly texts: readonly PlacedText[]
}

/** Columns and rows for a width: wide has names left and figures right, narrow has them above the band. */
export interface PyramidFrame {
  readonly width: number
  readonly height: number
  readonly plotWidth: number
  readonly cx: number
  readonly rows: readonly RowFrame[]
}

const NARROW = 560
const NAMES = 200
const FIGURES = 146
const GAP = 10
const HEAD = 25
const PHONE = { head: 20, pitch: 84, band: 30 }
/** On paper the note stands on the line of the name, so that a band is all there is under it. */
const PAPER_LINE = 34

const text = (
  words: string,
  x: number,
  y: number,
  kind: PlacedText['kind'],
  anchor: PlacedText['anchor'] = 'start',
): PlacedText => ({ text: words, x, y, anchor, kind })

const noteKind = (row: PyramidRow): PlacedText['kind'] => (row.figureNoteLeads ? 'link' : 'note')

const wideRow = (row: PyramidRow, at: number, { width, bandHeight = 84 }: ChartSize, cx: number): RowFrame => {
  const pitch = bandHeight + GAP
  const y = HEAD + at * pitch
  const middle = y + pitch / 2
  const right = width - FIGURES + 22
  return {
    code: row.code,
    label: row.label,
    row: { x: 0, y, width, height: pitch },
    band: { cx, y: y + GAP / 2, height: bandHeight },
    texts: [
      text(row.code, 0, middle - 6, 'code'),
      text(fitText(row.name, NAMES - 24, 17), 22, middle - 6, 'name'),
      text(fitText(row.note, NAMES - 14, 13), 22, middle + 13, 'note'),
      text(row.figure, right, middle - 4, 'figure'),
      text(row.figureNote, right, middle + 15, noteKind(row)),
    ],
  }
}

const narrowPitch = ({ bandHeight }: ChartSize): number =>
  bandHeight === undefined ? PHONE.pitch : bandHeight + PAPER_LINE

/** Where the note stands: under the band, or on paper left of the figure. */
const narrowNote = (row: PyramidRow, y: number, { width, bandHeight }: ChartSize): PlacedText =>
  bandHeight === undefined
    ? text(row.figureNote, width, y + 76, noteKind(row), 'end')
    : text(row.figureNote, width - 56, y + 21, 'note', 'end')

const narrowRow = (row: PyramidRow, at: number, size: ChartSize, cx: number): RowFrame => {
  const { width, bandHeight = PHONE.band } = size
  const pitch = narrowPitch(size)
  const y = PHONE.head + at * pitch
  return {
    code: row.code,
    label: row.label,
    row: { x: 0, y, width, height: pitch },
    band: { cx, y: y + 30, height: bandHeight },
    texts: [
      text(row.code, 0, y + 21, 'code'),
      text(fitText(row.name, width - 90, 17), 14, y + 21, 'name'),
      text(row.figure, width, y + 21, 'name', 'end'),
      narrowNote(row, y, size),
    ],
  }
}

/** Columns, rows and texts for a width; a width of 0 gives rows without room, never a negative one. */
export const pyramidFrame = (rows: readonly PyramidRow[], size: ChartSize): PyramidFrame => {
  const isNarrow = size.width < NARROW
  const plotWidth = Math.max(0, isNarrow ? size.width : size.width - NAMES - FIGURES)
  const cx = isNarrow ? size.width / 2 : NAMES + plotWidth / 2
  const pitch = isNarrow ? narrowPitch(size) : (size.bandHeight ?? 84) + GAP
  return {
    width: size.width,
    height: (isNarrow ? PHONE.head : HEAD) + rows.length * pitch + 1,
    plotWidth,
    cx,
    rows: rows.map((row, at) => (isNarrow ? narrowRow : wideRow)(row, at, size, cx)),
  }
}

/** The scale bar with its words, and the heads of the columns where there is room for them. */
export interface PyramidHead {
  /** Null when there is nothing to measure. */
  readonly bar: Rect | null
  readonly texts: readonly PlacedText[]
}

/** Heads for a frame; on a phone only the scale bar, with its words beside it. */
export const pyramidHead = (frame: PyramidFrame, scale: NiceScale, words: PyramidWords): PyramidHead => {
  const isNarrow = frame.width < NARROW
  const length = scale.bar.length
  const bar = { x: frame.cx - length / 2, y: isNarrow ? 6 : 16, width: length, height: 8 }
  const amount = words.scale(scale.bar.amount)
  const measure = isNarrow
    ? text(amount, frame.cx + length / 2 + 7, 14, 'axis')
    : text(amount, frame.cx, 11, 'axis', 'middle')
  const heads = isNarrow
    ? []
    : [text(words.left, 0, 14, 'axis'), text(words.right, frame.width - FIGURES + 22, 14, 'axis')]
  return scale.isEmpty ? { bar: null, texts: heads } : { bar, texts: [measure, ...heads] }
}

/** A dotted line where a band would be, with two lines of words beside it. */
export interface EmptyBand {
  readonly line: Line
  readonly texts: readonly PlacedText[]
}

/** The mark of a niveau with nothing in the list: no band and no zero length, but a line and words. */
export const emptyBand = ({ band }: RowFrame, lines: readonly [string, string]): EmptyBand => {
  const middle = band.y + band.height / 2
  return {
    line: { x1: band.cx, x2: band.cx, y1: band.y + 2, y2: band.y + band.height - 2 },
    texts: [text(lines[0], band.cx + 12, middle - 3, 'strong-note'), text(lines[1], band.cx + 12, middle + 14, 'note')],
  }
}

/** A band round `cx`; an amount too small to see is a tick of 2 px, an amount of 0 has no width. */
export const centred = ({ band }: RowFrame, length: number): Rect => {
  const width = length > 0 ? Math.max(length, 2) : 0
  return { x: band.cx - width / 2, y: band.y, width, height: band.height }
}
