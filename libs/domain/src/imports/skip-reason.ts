import type { DetectedColumn, RawRow, RowContext } from './import-types.js'
import { columnsByField } from './row-reading.js'
import { isTotal } from './total-row.js'
import { normaliseName } from './wijk-match.js'
import { normalisedNames } from './wijk-title.js'

const EXAMPLE = /^voorbeeld\s*[:–-]/i
const BAND = /^(?:wijk|stadsdeel|gebied|kern|buurt)\s+\S/i

/** Whether a row says the same as the header above it, as lists do that were pasted together. */
function repeatsHeader(row: RawRow, columns: readonly DetectedColumn[]): boolean {
  const named = columns.filter(column => column.field !== null && !column.personal)
  const same = named.filter(
    column => (row.cells[column.index] ?? '').trim().toLowerCase() === column.header.trim().toLowerCase(),
  )
  return same.length >= Math.max(1, named.length * 0.7)
}

/** A line of its own with the name of a wijk, between the rows of a table: no activity. */
function isBand(filled: readonly string[], columns: readonly DetectedColumn[], context: RowContext): boolean {
  const [only, second] = filled
  if (!only || second !== undefined || columns.length < 3) return false
  return BAND.test(only) || normalisedNames(context.knownWijken).has(normaliseName(only))
}

const titleOf = (row: RawRow, columns: readonly DetectedColumn[]): string =>
  (row.cells[columnsByField(columns).get('titel')?.index ?? 0] ?? '').trim()

/** A total is told by its title, or by its first word when there is nothing but a number for a title. */
const isTotalRow = (title: string, first: string): boolean =>
  isTotal(title) || (/^[\d\s.,%€-]*$/.test(title) && isTotal(first))

/** Why a row holds no activity at all, in Dutch: blank, total, repeated header, band or the example of the form; else null. */
export function skipReason(row: RawRow, columns: readonly DetectedColumn[], context: RowContext): string | null {
  const filled = row.cells.map(cell => cell.trim()).filter(cell => cell !== '')
  const [first] = filled
  if (first === undefined) return 'Lege regel.'
  const title = titleOf(row, columns)
  if (EXAMPLE.test(title)) return 'Voorbeeldregel van het invulformulier.'
  if (isTotalRow(title, first)) return 'Regel met een totaal.'
  if (repeatsHeader(row, columns)) return 'Herhaling van de kop.'
  return isBand(filled, columns, context) ? 'Tussenkop zonder activiteit.' : null
}
