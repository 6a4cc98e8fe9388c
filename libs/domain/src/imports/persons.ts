import type { DetectedColumn, RawRow } from './import-types.js'
import { isBsn, isPhone, MAIL, NINE_DIGITS, PHONE } from './person-traces.js'

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

/** What stands in the place of a trace of a person. */
export const MASK = '[weggelaten]'

const TRACES: readonly { kind: string; pattern: RegExp; counts: (match: string) => boolean }[] = [
  { kind: 'e-mailadres', pattern: MAIL, counts: () => true },
  { kind: 'telefoonnummer', pattern: PHONE, counts: isPhone },
  { kind: 'BSN', pattern: NINE_DIGITS, counts: isBsn },
]
const WORTH_A_LOOK = /@|\d[\s().-]*\d[\s().-]*\d[\s().-]*\d[\s().-]*\d[\s().-]*\d[\s().-]*\d[\s().-]*\d[\s().-]*\d/

/** Replaces mail addresses, phone numbers and valid BSN's in free text by "[weggelaten]". */
export function maskPersons(text: string): MaskedText {
  if (!WORTH_A_LOOK.test(text)) return { text, found: [] }
  const found = new Set<string>()
  const masked = TRACES.reduce(
    (rest, { kind, pattern, counts }) =>
      rest.replace(pattern, match => {
        if (!counts(match)) return match
        found.add(kind)
        return MASK
      }),
    text,
  )
  return { text: masked, found: [...found] }
}

/** Makes a row fit to be stored: call it before anything is written. */
export function stripPersons(row: RawRow, columns: readonly DetectedColumn[]): CleanRow {
  const found: { column: string; kinds: readonly string[] }[] = []
  const cells = row.cells.map((cell, index) => {
    const column = columns[index]
    if (column?.personal) return ''
    const masked = maskPersons(cell)
    if (masked.found.length > 0) found.push({ column: column?.header ?? `kolom ${index + 1}`, kinds: masked.found })
    return masked.text
  })
  return { row: { ...row, cells }, found }
}
