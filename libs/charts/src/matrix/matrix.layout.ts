import { fitText, textWidth } from '../text/text-fit.js'
import type { ChartSize, ChartValue, PlacedText, Rect } from '../placed.js'

/** A row or column with its name, a `short` one for narrow columns; `note` stands small under a column's name. */
export interface MatrixTerm {
  readonly key: string
  readonly name: string
  readonly short: string
  readonly note: string
}

/** A cell; `text` is its printed figure. With an absent value it is the word for that, or empty for the word of the whole matrix. */
export interface MatrixCell {
  readonly row: string
  readonly column: string
  readonly label: string
  readonly value: ChartValue
  readonly text: string
  /** "+ 8": what stands apart from the figure, quietly beside it; empty when nothing does. */
  readonly beside: string
}

/** Rows and columns in order. A pair without a cell is drawn as absent: an empty cell is never left out. */
export interface MatrixInput {
  readonly rows: readonly MatrixTerm[]
  readonly columns: readonly MatrixTerm[]
  readonly cells: readonly MatrixCell[]
  /** The word of an absent value, in one line and in two. */
  readonly missing: { readonly line: string; readonly lines: readonly [string, string] }
}

/** NUMBER: outline and figure; WORD: outline and word, for what stands outside the unit; HATCH: not asked; DOTS: too small to show. */
export type CellLook = 'NUMBER' | 'WORD' | 'HATCH' | 'DOTS'

/** A placed cell; its key is "row|column". */
export interface PlacedCell {
  readonly key: string
  readonly label: string
  readonly look: CellLook
  readonly box: Rect
  readonly texts: readonly PlacedText[]
}

/** A placed row with its heading and its cells. */
export interface PlacedRow {
  readonly key: string
  readonly heading: PlacedText
  readonly cells: readonly PlacedCell[]
}

/** The placed matrix. */
export interface MatrixLayout {
  readonly width: number
  readonly height: number
  readonly columns: readonly { readonly key: string; readonly bar: Rect; readonly texts: readonly PlacedText[] }[]
  readonly rows: readonly PlacedRow[]
}

const NARROW = 560
const HEAD = { plain: 32, noted: 46 }
const GAP = 3
const HEADING = 192
const TWO_LINES = 30

interface Frame {
  readonly left: number
  readonly column: number
  readonly pitch: number
  /** Height of the row's name above its cells; 0 when it stands to the left. */
  readonly above: number
  readonly cell: number
  /** Height of the column heads: higher when one has a note. */
  readonly head: number
}

const frameOf = ({ columns }: MatrixInput, { width, bandHeight = 30 }: ChartSize): Frame => {
  const isNarrow = width < NARROW
  const left = isNarrow ? 0 : HEADING
  const above = isNarrow ? 22 : 0
  const cell = isNarrow ? 44 : bandHeight
  const column = Math.max(0, width - left) / Math.max(columns.length, 1)
  const head = columns.some(one => one.note !== '') ? HEAD.noted : HEAD.plain
  return { left, column, above, cell, head, pitch: above + cell + (isNarrow ? 8 : GAP) }
}

const WITHOUT_NUMBER = { MISSING: 'HATCH', SUPPRESSED: 'DOTS', APART: 'WORD' } as const

const lookOf = (value: ChartValue): CellLook => ('value' in value ? 'NUMBER' : WITHOUT_NUMBER[value.mark])

/** The word of an absent value in the room of a cell: one line, two lines, or none when it does not fit. */
const absent = (missing: MatrixInput['missing'], box: Rect): readonly string[] => {
  if (textWidth(missing.line, 12.5) <= box.width - 8) return [missing.line]
  const fits = box.height >= TWO_LINES && missing.lines.every(line => textWidth(line, 12.5) <= box.width - 4)
  return fits ? missing.lines : []
}

const ownWord = (line: string): MatrixInput['missing'] => {
  const [first = '', ...rest] = line.split(' ')
  return { line, lines: [first, rest.join(' ')] }
}

const cellTexts = (lines: readonly string[], kind: PlacedText['kind'], box: Rect): readonly PlacedText[] =>
  lines.map((text, at) => ({
    text,
    x: box.x + box.width / 2,
    y: box.y + box.height / 2 + 5 + (at - (lines.length - 1) / 2) * 13,
    anchor: 'middle',
    kind,
  }))

const isBeside = (text: string, beside: string, box: Rect): boolean =>
  box.height < TWO_LINES + 10 || textWidth(text, 15) + textWidth(beside, 12.5) + 13 <= box.width

/** The figure in the middle; what stands apart comes quietly after it, or under it where the cell is narrow and high. */
const figureTexts = ({ text, beside }: MatrixCell, box: Rect): readonly PlacedText[] => {
  const [figure] = cellTexts([text], 'cell', box)
  if (!figure || beside === '') return figure ? [figure] : []
  if (!isBeside(text, beside, box)) {
    return [
      { ...figure, y: figure.y - 8 },
      { ...figure, text: beside, y: figure.y + 9, kind: 'cell-quiet' },
    ]
  }
  const x = figure.x - textWidth(beside, 12.5) / 2 - 3
  const after = x + textWidth(text, 15) / 2 + 7
  return [
    { ...figure, x },
    { ...figure, text: beside, x: after, anchor: 'start', kind: 'cell-quiet' },
  ]
}

const placeCell = (input: MatrixInput, row: string, column: string, box: Rect): PlacedCell => {
  const cell = input.cells.find(one => one.row === row && one.column === column)
  const look = cell ? lookOf(cell.value) : 'HATCH'
  const texts =
    look === 'NUMBER' && cell
      ? figureTexts(cell, box)
      : cellTexts(absent(cell?.text ? ownWord(cell.text) : input.missing, box), 'cell-quiet', box)
  return { key: `${row}|${column}`, label: cell?.label ?? input.missing.line, look, box, texts }
}

const nameThatFits = ({ name, short }: MatrixTerm, room: number): string =>
  textWidth(name, 14) <= room ? name : fitText(short, room, 14)

const placeColumn = (column: MatrixTerm, at: number, { left, column: width }: Frame) => {
  const x = left + at * width
  const room = Math.max(0, width - GAP)
  return {
    key: column.key,
    bar: { x, y: 0, width: room, height: 4 },
    texts: [
      { text: nameThatFits(column, room), x, y: 22, anchor: 'start', kind: 'column' },
      { text: fitText(column.note, room, 12), x, y: 38, anchor: 'start', kind: 'axis' },
    ] satisfies readonly PlacedText[],
  }
}

const placeRow = (input: MatrixInput, row: MatrixTerm, at: number, frame: Frame): PlacedRow => {
  const y = frame.head + at * frame.pitch
  const room = frame.above > 0 ? frame.column * input.columns.length : frame.left - 10
  const baseline = frame.above > 0 ? y + 16 : y + frame.cell / 2 + 5
  const box = (column: number): Rect => ({
    x: frame.left + column * frame.column,
    y: y + frame.above,
    width: Math.max(0, frame.column - GAP),
    height: frame.cell,
  })
  return {
    key: row.key,
    heading: { text: fitText(row.name, room, 14), x: 0, y: baseline, anchor: 'start', kind: 'row' },
    cells: input.columns.map((column, index) => placeCell(input, row.key, column.key, box(index))),
  }
}

/** The matrix of rows x columns: figure in an outline, or a texture with its word. On a phone the name stands above its cells. */
export const matrixLayout = (input: MatrixInput, size: ChartSize): MatrixLayout => {
  const frame = frameOf(input, size)
  return {
    width: size.width,
    height: frame.head + input.rows.length * frame.pitch,
    columns: input.columns.map((column, at) => placeColumn(column, at, frame)),
    rows: input.rows.map((row, at) => placeRow(input, row, at, frame)),
  }
}
