import type { DetectedColumn, RawRow } from './import-types.js'
import { isParticipantHeader } from './header-words.js'
import { isParticipantList, looksLikePersons } from './person-traces.js'
import { TRACES, WORTH_A_LOOK } from './trace-patterns.js'

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

const MOST_HARMLESS = 1000
const LONGEST_HARMLESS = 80
/** Texts that held no trace, so that a price or an age that comes back is looked at once; nothing of a person is kept here. */
const harmless = new Set<string>()

function keepHarmless(text: string): void {
  if (text.length > LONGEST_HARMLESS) return
  if (harmless.size >= MOST_HARMLESS) harmless.clear()
  harmless.add(text)
}

/** Replaces mail addresses, phone and account numbers, BSN's, birthdays and names with a title in free text by "[weggelaten]". */
export function maskPersons(text: string): MaskedText {
  if (!WORTH_A_LOOK.test(text) || harmless.has(text)) return { text, found: [] }
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
  if (found.size === 0) keepHarmless(text)
  return { text: masked, found: [...found] }
}

/** A cell as a remark may quote it: a cell that is a person or a list of persons is not quoted at all. */
export const quotable = (cell: string): string => (looksLikePersons(cell) ? MASK : maskPersons(cell).text)

const maskCell = (cell: string, header: string): MaskedText =>
  isParticipantHeader(header) && isParticipantList(cell)
    ? { text: MASK, found: ['namen van personen'] }
    : maskPersons(cell)

/** Makes a row fit to be stored: call it before anything is written. */
export function stripPersons(row: RawRow, columns: readonly DetectedColumn[]): CleanRow {
  const found: { column: string; kinds: readonly string[] }[] = []
  const cells = row.cells.map((cell, index) => {
    const column = columns[index]
    if (column?.personal) return ''
    const masked = maskCell(cell, column?.header ?? '')
    if (masked.found.length > 0) found.push({ column: column?.header ?? `kolom ${index + 1}`, kinds: masked.found })
    return masked.text
  })
  return { row: { ...row, cells }, found }
}
