import type { RawRow, RowProblem } from '@sportpiramide/domain'

/** One sheet of an opened file. `rows` may be walked more than once: every walk reads the file anew and keeps memory flat. */
export interface OpenedSheet {
  /** The name of the tab; of a CSV the file name without ending (its rows carry `sheet: null`). */
  readonly name: string
  readonly rows: AsyncIterable<RawRow>
}

/** A spreadsheet of which encoding and sheets are known; blank rows are left out, row numbers are those a person sees. */
export interface OpenedFile {
  /** As the import report states it: "UTF-8", "UTF-8 met BOM", "UTF-16 LE", "Windows-1252" or "XLSX". */
  readonly encoding: string
  /** ";" "," "|" or a tab; null for a workbook. */
  readonly separator: string | null
  readonly sheets: readonly OpenedSheet[]
  /** Remarks on the file as a whole, such as a hidden tab that is skipped. */
  readonly warnings: readonly RowProblem[]
}
