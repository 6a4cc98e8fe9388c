import { OTHER_HEADER_WORDS } from './column-words.data.js'
import { fieldsOfHeader, isPersonalHeader, plainHeader } from './header-words.js'
import type { RawRow, SheetKind } from './import-types.js'

/** The row number (as in the spreadsheet) whose cells name the columns, with the share of its cells we know as a header. */
export interface HeaderRow {
  readonly headerRow: number
  readonly score: number
}

/** Title rows, logos and remarks above a table seldom take more. */
const ROWS_LOOKED_AT = 40
const LONGEST_HEADER = 60

interface Judged {
  readonly row: number
  readonly known: number
  readonly share: number
  readonly hasMain: boolean
  /** The title header is the only one we know, and every other cell may be a header too. */
  readonly othersAreLabels: boolean
}

type Mark = 0 | 1 | 2

function markActivityHeader(cell: string): Mark {
  const best = fieldsOfHeader(cell)[0]
  if (best?.field === 'titel' && best.score > 0.9) return 2
  return (best?.score ?? 0) > 0.6 || isPersonalHeader(cell) ? 1 : 0
}

/** 1 for a header we know, 2 for one that by itself makes a table of this kind, 0 otherwise. */
function markOf(cell: string, kind: SheetKind): Mark {
  if (cell.length > LONGEST_HEADER) return 0
  if (kind === 'ACTIVITIES') return markActivityHeader(cell)
  return OTHER_HEADER_WORDS[kind].includes(plainHeader(cell)) ? 1 : 0
}

/** What each cell is worth as a header: 0 for none, 1 for one we know, 2 for one that makes a table of this kind. */
export const headerMarks = (cells: readonly string[], kind: SheetKind): readonly Mark[] =>
  cells.map(cell => markOf(cell.trim(), kind))

/** A short text that begins with a letter, without a sentence, a sum, a date or an address in it. */
const LABEL = /^\p{L}[\p{L}\d _/()&?*'-]{0,39}$/u
const isLabel = (cell: string): boolean => LABEL.test(cell) && cell.split(/\s+/).length <= 4

function judge(row: RawRow, kind: SheetKind): Judged {
  // A title merged over the whole width stands in every cell: the same text twice is no header twice.
  const cells = [...new Set(row.cells.map(cell => cell.trim()).filter(cell => cell !== ''))]
  const marks = headerMarks(cells, kind)
  const known = marks.filter(mark => mark > 0).length
  const othersAreLabels = marks[0] === 2 && cells.length > 1 && cells.every(isLabel)
  const share = cells.length === 0 ? 0 : known / cells.length
  return { row: row.row, known, share, hasMain: marks.includes(2), othersAreLabels }
}

const isHeader = ({ known, share, hasMain, othersAreLabels }: Judged): boolean =>
  (known >= 2 && share >= 0.3) || (hasMain && known === 1 && (share >= 0.5 || othersAreLabels))

/** Finds the row that names the columns among the first rows of a sheet; null when no row does. */
export function findHeaderRow(rows: readonly RawRow[], kind: SheetKind): HeaderRow | null {
  const judged = rows
    .slice(0, ROWS_LOOKED_AT)
    .map(row => judge(row, kind))
    .filter(isHeader)
  const [first, ...others] = judged
  if (!first) return null
  // A repeated header lower down weighs the same: the first one counts.
  const best = others.reduce((top, one) => (one.known * one.share > top.known * top.share ? one : top), first)
  return { headerRow: best.row, score: best.share }
}
