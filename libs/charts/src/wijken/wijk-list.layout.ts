import { fitText, textWidth, wrapText } from '../text/text-fit.js'
import type { ChartSize, PlacedText, Rect } from '../placed.js'
import {
  MARK_HEIGHT,
  wijkPencil,
  type DrawnAmount,
  type MarkedAmount,
  type WijkMarks,
  type WijkPencil,
} from './wijk-marks.layout.js'

/** A wijk with its amount; without one it has a word, such as "nog niet nagevraagd", in `missing`. */
export interface WijkRow extends MarkedAmount {
  readonly key: string
  readonly name: string
  readonly label: string
  readonly figure: string
  readonly missing: string
}

/** The wijken in the order they are drawn; all words come from outside. */
export interface WijkListInput {
  readonly rows: readonly WijkRow[]
  readonly marks: WijkMarks
  readonly words: {
    /** How a mark is read: what one square stands for, or what is dotted in an outline. */
    readonly mark: string
    /** Rows for which the sheet has no room. */
    readonly more: (n: number) => string
  }
}

/** A placed wijk: its marks, or a word. */
export interface PlacedWijk extends DrawnAmount {
  readonly key: string
  readonly label: string
  readonly row: Rect
  readonly texts: readonly PlacedText[]
}

/** The placed list; under it what a mark means, and how many rows are left out when the sheet is full. */
export interface WijkListLayout {
  readonly width: number
  readonly height: number
  readonly rows: readonly PlacedWijk[]
  readonly more: PlacedText | null
  readonly legend: (DrawnAmount & { readonly text: PlacedText }) | null
}

const ROW = 30
const LINE = 16
const FONT = 14
const LEGEND = { height: 26, text: 34 }
const NAME = { least: 60, share: 0.48, gap: 10 }
const FIGURE = { least: 30, gap: 8 }

interface Columns {
  readonly width: number
  /** px of the names, with the gap behind them. */
  readonly name: number
  /** px for the longest mark. */
  readonly room: number
}

const widest = (texts: readonly string[], least: number): number =>
  Math.max(least, ...texts.map(text => textWidth(text, FONT)))

const columnsOf = ({ rows }: WijkListInput, width: number): Columns => {
  const names = rows.map(row => row.name)
  const figures = rows.filter(row => row.amount !== null).map(row => row.figure)
  const name = Math.min(widest(names, NAME.least) + NAME.gap, width * NAME.share)
  return { width, name, room: Math.max(0, width - name - widest(figures, FIGURE.least) - FIGURE.gap) }
}

const linesOf = (row: WijkRow, columns: Columns): readonly string[] => wrapText(row.name, columns.name - NAME.gap, FONT)

const figureText = (row: WijkRow, y: number, { width, name }: Columns): PlacedText =>
  row.amount === null
    ? { text: fitText(row.missing, width - name, 13), x: name, y, anchor: 'start', kind: 'note' }
    : { text: row.figure, x: width, y, anchor: 'end', kind: 'row-figure' }

const textsOf = (row: WijkRow, y: number, columns: Columns): readonly PlacedText[] => [
  ...linesOf(row, columns).map((text, at): PlacedText => ({
    text,
    x: 0,
    y: y + at * LINE,
    anchor: 'start',
    kind: row.amount === null ? 'row-quiet' : 'row',
  })),
  figureText(row, y, columns),
]

/** Tops of the rows and, last, the bottom of the list. */
const tops = (heights: readonly number[]): readonly number[] =>
  heights.reduce<number[]>((all, height) => [...all, (all.at(-1) ?? 0) + height], [0])

/** How many rows fit, with room for the line that counts the rest; all without a limit. */
const fitting = (edges: readonly number[], maxHeight: number): number => {
  const all = edges.length - 1
  if ((edges[all] ?? 0) <= maxHeight) return all
  return Math.max(
    0,
    edges.findLastIndex(edge => edge + LINE <= maxHeight),
  )
}

const note = (text: string, x: number, y: number): PlacedText => ({ text, x, y, anchor: 'start', kind: 'note' })

/** Under the rows: how many there are more, and what a mark means. */
const underList = (
  { rows, words }: WijkListInput,
  shown: number,
  bottom: number,
  { sample }: WijkPencil,
): Pick<WijkListLayout, 'height' | 'more' | 'legend'> => {
  const rest = rows.length - shown
  const more = rest > 0 ? note(words.more(rest), 0, bottom + LINE - 4) : null
  const under = bottom + (more ? LINE : 0)
  if (!sample || shown === 0) return { height: under, more, legend: null }
  const legend = { ...sample(under + 8), text: note(words.mark, LEGEND.text, under + 18) }
  return { height: under + LEGEND.height, more, legend }
}

/** The list of wijken: a square per activity, or lengths from 0 when squares do not fit or places are shown. A long name takes more lines. */
export const wijkListLayout = (input: WijkListInput, size: ChartSize): WijkListLayout => {
  const { width, bandHeight = ROW, maxHeight = Infinity } = size
  const columns = columnsOf(input, width)
  const pencil = wijkPencil(input.marks, input.rows, { x: columns.name, room: columns.room })
  const edges = tops(input.rows.map(row => bandHeight + LINE * (linesOf(row, columns).length - 1)))
  const shown = fitting(edges, maxHeight)
  const rows = input.rows.slice(0, shown).map((row, at): PlacedWijk => {
    const y = edges[at] ?? 0
    return {
      key: row.key,
      label: row.label,
      row: { x: 0, y, width, height: (edges[at + 1] ?? y) - y },
      ...pencil.draw(row, y + (bandHeight - MARK_HEIGHT) / 2),
      texts: textsOf(row, y + bandHeight / 2 + 5, columns),
    }
  })
  const bottom = (edges[shown] ?? 0) + 1
  return { width, rows, ...underList(input, shown, bottom, pencil) }
}
