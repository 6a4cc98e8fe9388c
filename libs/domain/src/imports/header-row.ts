import type { RawRow, SheetKind } from './import-types.js'

/** The row number (as in the spreadsheet) whose cells name the columns, with how sure that is. */
export interface HeaderRow {
  readonly headerRow: number
  readonly score: number
}

/** Finds the row that names the columns among the first rows of a sheet; null when no row does. */
export function findHeaderRow(_rows: readonly RawRow[], _kind: SheetKind): HeaderRow | null {
  return null
}
