import { MASK, PERSON_FACTS } from './around-persons.js'
import { saysNothing } from './empty-value.js'
import type { ActivityField, DetectedColumn, RawRow } from './import-types.js'
import { isParticipantHeader } from './header-words.js'
import { isParticipantList, isPersonName, looksLikePersons } from './name-lists.js'
import { namesInText, type NameSearch } from './names-in-text.js'
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

export { MASK }

const NAME = 'naam'
const ALL_NAMES: MaskedText = { text: MASK, found: ['namen van personen'] }

const MOST_HARMLESS = 1000
const LONGEST_HARMLESS = 80
/** Texts that held no trace, so that a price or an age that comes back is looked at once; nothing of a person is kept here. */
const harmless: Readonly<Record<NameSearch, Set<string>>> = { TEXT: new Set(), LABEL: new Set() }

function keepHarmless(text: string, search: NameSearch): void {
  if (text.length > LONGEST_HARMLESS) return
  if (harmless[search].size >= MOST_HARMLESS) harmless[search].clear()
  harmless[search].add(text)
}

function maskTraces(text: string): MaskedText {
  if (!WORTH_A_LOOK.test(text)) return { text, found: [] }
  const found = new Set<string>()
  const masked = TRACES.reduce(
    (rest, { kind, pattern, counts, sign }) =>
      sign !== undefined && !rest.includes(sign)
        ? rest
        : rest.replace(pattern, match => {
            if (!counts(match)) return match
            found.add(kind)
            return MASK
          }),
    text,
  )
  return { text: masked, found: [...found] }
}

function maskNames(text: string, search: NameSearch): MaskedText {
  const names = namesInText(text, search)
  if (names.length === 0) return { text, found: [] }
  const kept = names.map(({ start }, at) => text.slice(names[at - 1]?.end ?? 0, start))
  return { text: [...kept, text.slice(names.at(-1)?.end)].join(MASK), found: [NAME] }
}

/** A home and a condition of somebody whose name was taken out. */
function maskFacts(text: string): MaskedText {
  if (!text.includes(MASK)) return { text, found: [] }
  return PERSON_FACTS.reduce<MaskedText>(
    (so, { kind, pattern }) => {
      const rest = so.text.replace(pattern, MASK)
      return rest === so.text ? so : { text: rest, found: [...so.found, kind] }
    },
    { text, found: [] },
  )
}

/**
 * Replaces mail addresses, phone and account numbers, BSN's, birthdays and names of persons, with their home and health, by "[weggelaten]". A LABEL (title, place,
 * organisation) keeps a name unless a word points at a person: "sporthal Jan Massink" stays, "o.l.v. Fatima Amrani" goes.
 */
export function maskPersons(text: string, search: NameSearch = 'TEXT'): MaskedText {
  if (harmless[search].has(text)) return { text, found: [] }
  const traces = maskTraces(text)
  const names = maskNames(traces.text, search)
  const facts = maskFacts(names.text)
  const found = [...new Set([...traces.found, ...names.found, ...facts.found])]
  if (found.length === 0) keepHarmless(text, search)
  return { text: facts.text, found }
}

/** A cell as a remark may quote it: a cell that is a person or a list of persons is not quoted at all. */
export const quotable = (cell: string): string => (looksLikePersons(cell) ? MASK : maskPersons(cell).text)

/** Fields that name something; a place or a club may bear the name of a person. */
const LABELS: ReadonlySet<string> = new Set<ActivityField | 'naam'>(['titel', 'aanbieder', 'wijk', 'locatie', 'naam'])
/** Of these a whole cell that is a person's name is a person: nobody calls an activity or a club so. */
const NO_PERSONS: ReadonlySet<string> = new Set<ActivityField | 'naam'>(['titel', 'aanbieder', 'naam'])

/** A column as cells are held against it; the fields differ per kind of file. */
type Column = Pick<DetectedColumn, 'header' | 'personal'> & { readonly field: string | null }

function isPersons(cell: string, { header, field }: Column): boolean {
  if (isParticipantHeader(header) && isParticipantList(cell)) return true
  const several = cell.trim().includes(' ')
  return field !== null && NO_PERSONS.has(field) && several && isPersonName(cell)
}

/** One cell as it may be kept under its column. */
export function maskCell(cell: string, column: Column): MaskedText {
  if (isPersons(cell, column)) return ALL_NAMES
  return maskPersons(cell, column.field !== null && LABELS.has(column.field) ? 'LABEL' : 'TEXT')
}

/** Whether the cells of a column are kept: only of those that are used, and never of persons. */
export const isKept = ({ field, personal }: Pick<Column, 'field' | 'personal'>): boolean => field !== null && !personal

const EXAMPLES = 3

/** A few cells of a column that is kept, as they may be shown; none of any other. */
export function examplesOf(cells: readonly string[], column: Column): string[] {
  if (!isKept(column)) return []
  const told = cells.map(cell => cell.trim()).filter(cell => cell !== '' && !saysNothing(cell))
  return [...new Set(told.map(cell => maskCell(cell, column).text))].slice(0, EXAMPLES)
}

/** Makes a row fit to be stored: call it before anything is written. Cells of columns that are not used are emptied. */
export function stripPersons(row: RawRow, columns: readonly Column[]): CleanRow {
  const found: { column: string; kinds: readonly string[] }[] = []
  const cells = row.cells.map((cell, index) => {
    const column = columns[index]
    if (!column || cell === '' || !isKept(column)) return ''
    const masked = maskCell(cell, column)
    if (masked.found.length > 0) found.push({ column: column.header, kinds: masked.found })
    return masked.text
  })
  return { row: { ...row, cells }, found }
}
