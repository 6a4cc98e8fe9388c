import { placeText } from '../text/place-text.js'
import { fitText, textWidth } from '../text/text-fit.js'
import type { ChartSize, PlacedText, Rect } from '../placed.js'
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
  /** Where the figure note leads, as the name of that button; empty when it leads nowhere. */
  readonly lead: string
  /** What stands apart from the figure, in two lines under it; null when nothing does. */
  readonly beside: readonly [string, string] | null
  /** Two lines where a band would be. */
  readonly emptyLines: readonly [string, string]
}

/** Words above the columns, and the words of the scale bar for an amount. */
export interface PyramidWords {
  readonly left: string
  readonly right: string
  readonly scale: (amount: number) => string
}

/** A button beside the band: its words, and the box that is touched. */
export interface Lead {
  readonly label: string
  readonly text: PlacedText
  readonly box: Rect
}

/** Where a row stands: its hit area, the box of a full band, and its texts. */
export interface RowFrame {
  readonly code: string
  /** A figure note that is a button of its own. */
  readonly lead: Lead | null
  /** What stands apart is there, so a row without a band is not empty. */
  readonly hasBeside: boolean
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

/** px that a mouse or a thumb can hit. */
const HIT = { mouse: 24, thumb: 44 }

const leadOf = (row: PyramidRow, note: PlacedText, least: number, rest: number): Lead | null => {
  if (row.lead === '') return null
  const width = Math.max(least, textWidth(note.text, 13) + 12)
  const x = note.anchor === 'end' ? note.x - width : note.x - 6
  return {
    label: row.lead,
    text: { ...note, kind: 'link' },
    box: { x, y: note.y + rest - least, width, height: least },
  }
}

/** Notes and what stands apart as texts, the notes that lead somewhere as buttons. */
const withNote = (
  row: PyramidRow,
  note: PlacedText,
  lead: Lead | null,
  texts: readonly PlacedText[],
): Pick<RowFrame, 'code' | 'label' | 'lead' | 'hasBeside' | 'texts'> => ({
  code: row.code,
  label: row.label,
  lead,
  hasBeside: row.beside !== null,
  texts: lead === null ? [...texts, note] : texts,
})

const wideRow = (row: PyramidRow, at: number, { width, bandHeight = 84 }: ChartSize, cx: number): RowFrame => {
  const pitch = bandHeight + GAP
  const y = HEAD + at * pitch
  const middle = y + pitch / 2
  const right = width - FIGURES + 22
  const top = row.beside === null ? middle - 4 : middle - 18
  const note = placeText(row.figureNote, right, top + 19, 'note')
  const apart = row.figureNote === '' ? note.y : note.y + 18
  return {
    ...withNote(row, note, leadOf(row, note, HIT.mouse, 7), [
      placeText(row.code, 0, middle - 6, 'code'),
      placeText(fitText(row.name, NAMES - 24, 17), 22, middle - 6, 'name'),
      placeText(fitText(row.note, NAMES - 14, 13), 22, middle + 13, 'note'),
      placeText(row.figure, right, top, 'figure'),
      ...(row.beside ?? []).map((line, index) => placeText(line, right, apart + index * 15, 'note')),
    ]),
    row: { x: 0, y, width, height: pitch },
    band: { cx, y: y + GAP / 2, height: bandHeight },
  }
}

const narrowPitch = ({ bandHeight }: ChartSize): number =>
  bandHeight === undefined ? PHONE.pitch : bandHeight + PAPER_LINE

/** Where the note stands: under the band, or on paper left of the figure. */
const narrowNote = (row: PyramidRow, y: number, { width, bandHeight }: ChartSize): PlacedText =>
  bandHeight === undefined
    ? placeText(row.figureNote, width, y + 76, 'note', 'end')
    : placeText(row.figureNote, width - 56, y + 21, 'note', 'end')

/** What stands apart, in one line: left of the note, or on paper over the figure. */
const narrowBeside = (row: PyramidRow, y: number, { width, bandHeight }: ChartSize): readonly PlacedText[] => {
  if (row.beside === null) return []
  const line = row.beside.join(' ')
  if (bandHeight !== undefined) return [placeText(line, width, y + 6, 'axis', 'end')]
  return [placeText(fitText(line, width - textWidth(row.figureNote, 13) - 8, 12), 0, y + 76, 'axis')]
}

const narrowRow = (row: PyramidRow, at: number, size: ChartSize, cx: number): RowFrame => {
  const { width, bandHeight = PHONE.band } = size
  const pitch = narrowPitch(size)
  const y = PHONE.head + at * pitch
  const note = narrowNote(row, y, size)
  const lead = size.bandHeight === undefined ? leadOf(row, note, HIT.thumb, 8) : null
  return {
    ...withNote(row, note, lead, [
      placeText(row.code, 0, y + 21, 'code'),
      placeText(fitText(row.name, width - 90, 17), 14, y + 21, 'name'),
      placeText(row.figure, width, y + 21, 'name', 'end'),
      ...narrowBeside(row, y, size),
    ]),
    row: { x: 0, y, width, height: pitch },
    band: { cx, y: y + 30, height: bandHeight },
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
    ? placeText(amount, frame.cx + length / 2 + 7, 14, 'axis')
    : placeText(amount, frame.cx, 11, 'axis', 'middle')
  const heads = isNarrow
    ? []
    : [placeText(words.left, 0, 14, 'axis'), placeText(words.right, frame.width - FIGURES + 22, 14, 'axis')]
  return scale.isEmpty ? { bar: null, texts: heads } : { bar, texts: [measure, ...heads] }
}
