import {
  detectAreaColumns,
  detectColumns,
  detectPartnerColumns,
  findAreaHeader,
  findHeaderRow,
  maskPersons,
  mendLetters,
  type RawRow,
} from '@sportpiramide/domain'
import type { ImportKind, SourceColumn } from '../import-job'
import type { OpenedSheet } from '../readers/opened-file'

/** Where a sheet names its columns and what they are taken for; `headerRow` 0 when no row names them. */
export interface SheetLayout {
  readonly headerRow: number
  readonly header: readonly string[]
  readonly columns: readonly SourceColumn[]
  /** The first rows of the sheet, title rows among them. */
  readonly sample: readonly RawRow[]
}

const SAMPLE = 200
/** A header stands near the top; below this, a row that looks like one is content. */
const HEADER_WITHIN = 40

const mended = (row: RawRow): RawRow => ({ ...row, cells: row.cells.map(cell => mendLetters(cell)?.text ?? cell) })

/** The first rows of a sheet. */
async function sampleOf(rows: AsyncIterable<RawRow>): Promise<RawRow[]> {
  const sample: RawRow[] = []
  for await (const row of rows) {
    sample.push(mended(row))
    if (sample.length >= SAMPLE) break
  }
  return sample
}

const headerOf = (kind: ImportKind, rows: readonly RawRow[]): number => {
  const top = rows.slice(0, HEADER_WITHIN)
  if (kind === 'AREAS' || kind === 'INDICATORS') return findAreaHeader(top) ?? 0
  return findHeaderRow(top, kind)?.headerRow ?? 0
}

/** Columns of a map or a table of figures: what has no meaning for us is still held against what looks like persons. */
const areaColumns = (header: readonly string[], body: readonly RawRow[]): SourceColumn[] => {
  const persons = detectColumns(header, body)
  return detectAreaColumns(
    header,
    body.map(row => row.cells),
  ).map(column => {
    const person =
      column.field === null ? persons.find(({ index, personal }) => personal && index === column.index) : null
    return person ? { ...column, personal: true, reason: person.reason, examples: [] } : column
  })
}

/** What the columns under a header are taken for. */
const columnsOf = (kind: ImportKind, header: readonly string[], body: readonly RawRow[]): SourceColumn[] => {
  if (kind === 'AREAS' || kind === 'INDICATORS') return areaColumns(header, body)
  const columns = detectColumns(header, body)
  return kind === 'PARTNERS' ? detectPartnerColumns(columns) : columns
}

/** Layout of rows under a given header row; 0 means that there is none and all rows are content. */
export const layoutUnder = (kind: ImportKind, headerRow: number, sample: readonly RawRow[]): SheetLayout => {
  // A header goes into the register as the name of its column, so it is masked before anything reads it.
  const header = (sample.find(row => row.row === headerRow)?.cells ?? []).map(cell => maskPersons(cell, 'LABEL').text)
  const body = sample.filter(row => row.row > headerRow)
  return { headerRow, header, columns: columnsOf(kind, header, body), sample }
}

/** Finds header and columns of a sheet by its first rows. */
export async function layOut(kind: ImportKind, sheet: OpenedSheet): Promise<SheetLayout> {
  const sample = await sampleOf(sheet.rows)
  return layoutUnder(kind, headerOf(kind, sample), sample)
}
