import type { ColumnContent } from './column-content.js'
import { FIELD_NAMES } from './column-words.data.js'
import { fieldsOfHeader } from './header-words.js'
import type { ActivityField, DetectedColumn, RawRow } from './import-types.js'
import { besideInhabitants } from './personal-column.js'
import { examplesOf } from './persons.js'
import { sourceColumn, type SourceColumn } from './source-column.js'
import { unusedReason } from './unused-column.js'

interface Candidate {
  readonly index: number
  readonly field: ActivityField
  readonly score: number
  readonly reason: string
}

/** Fields that a column must look like: numbers, dates, codes. A header alone is not enough when its cells say otherwise. */
const MUST_LOOK_LIKE: Readonly<Partial<Record<ActivityField, number>>> = { kenmerk: 0.9, soort: 0.5, bevestigd: 0.3 }
/** Fields that content alone can show, with the share of cells needed. */
const SHOWN_BY_CONTENT: readonly { field: ActivityField; least: number }[] = [
  { field: 'leeftijd', least: 0.6 },
  { field: 'kosten', least: 0.6 },
  { field: 'wanneer', least: 0.8 },
]
/** Participants counted over a year, or once each, are not participants per meeting. */
const COUNTED_OVER_A_YEAR = /\b20\d\d\b|per jaar|totaal|uniek|bereik/i
const DISTINCT_ENOUGH = 0.98

/** Whether the cells contradict the header; an empty column contradicts nothing. */
function contradicts({ content, header }: SourceColumn, field: ActivityField): boolean {
  if (field === 'deelnemers' && COUNTED_OVER_A_YEAR.test(header)) return true
  if (content.filled === 0) return false
  if (field === 'kenmerk' && content.distinct < DISTINCT_ENOUGH) return true
  return content.share(field) < (MUST_LOOK_LIKE[field] ?? 0)
}

function byHeader(column: SourceColumn): Candidate[] {
  if (!column.named) return []
  const candidates = fieldsOfHeader(column.header).filter(({ field }) => !contradicts(column, field))
  return candidates.map(({ field, score }) => ({
    index: column.index,
    field,
    // Of two columns for one field the fuller one: a few remarks are no description.
    score: 1 + score + column.fill + column.content.share(field) * 0.3,
    reason: `De kop "${column.header}" past bij ${FIELD_NAMES[field]}.`,
  }))
}

/** A header of a doelgroep over cells with ages, a header "type" over names of sports: the cells know better. */
const CELLS_KNOW_BETTER: readonly {
  readonly header: ActivityField
  readonly field: ActivityField
  readonly score: number
  readonly when: (content: ColumnContent) => boolean
}[] = [
  { header: 'doelgroep', field: 'leeftijd', score: 3.2, when: content => content.share('leeftijd') >= 0.6 },
  { header: 'soort', field: 'omschrijving', score: 2.2, when: content => content.share('soort') < 0.5 },
]

function corrected({ index, header, content }: SourceColumn): Candidate[] {
  const best = fieldsOfHeader(header)[0]?.field
  const known = CELLS_KNOW_BETTER.filter(one => one.header === best && one.when(content))
  return known.map(({ field, score }) => ({
    index,
    field,
    score,
    reason: `De cellen onder "${header}" passen bij ${FIELD_NAMES[field]}.`,
  }))
}

const titleLikeness = ({ content }: SourceColumn): number =>
  content.share('titel') < 0.8 || content.filled < 1 || content.distinct < 0.5
    ? 0
    : content.share('titel') * content.distinct * (1 - content.share('omschrijving'))

function byContent(column: SourceColumn): Candidate[] {
  const { index, content, header } = column
  const shown = SHOWN_BY_CONTENT.filter(({ field, least }) => content.share(field) >= least)
  const candidates = shown.map(({ field }) => ({
    index,
    field,
    score: 1 + content.share(field) * 0.3,
    reason: `De cellen van "${header}" lijken op ${FIELD_NAMES[field]}.`,
  }))
  // The first column that looks like titles wins from later ones: that is where people put them.
  const likeness = titleLikeness(column)
  const title = {
    index,
    field: 'titel' as const,
    score: likeness - index * 0.05,
    reason: `${capital(header)} lijkt de titel.`,
  }
  return likeness > 0.3 ? [...candidates, title] : candidates
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Best pairs first; each field and each column once. */
function assign(candidates: readonly Candidate[]): Map<number, Candidate> {
  const taken = new Map<number, Candidate>()
  const fields = new Set<ActivityField>()
  for (const candidate of [...candidates].sort((a, b) => b.score - a.score)) {
    if (taken.has(candidate.index) || fields.has(candidate.field)) continue
    taken.set(candidate.index, candidate)
    fields.add(candidate.field)
  }
  return taken
}

function detected(source: SourceColumn, taken: Candidate | undefined, unused: () => string): DetectedColumn {
  const column = {
    index: source.index,
    header: source.header,
    field: taken?.field ?? null,
    personal: source.personal !== null,
    reason: source.personal ?? taken?.reason ?? unused(),
  }
  return { ...column, examples: examplesOf(source.cells, column) }
}

/**
 * Takes every column for at most one field and every field for at most one column, by header and by content.
 * `header` is empty for a sheet without header row; the columns are then named "kolom 1", "kolom 2", ...
 */
export function detectColumns(header: readonly string[], sample: readonly RawRow[]): DetectedColumn[] {
  const width = Math.max(header.length, 0, ...sample.map(row => row.cells.length))
  const columns = besideInhabitants(Array.from({ length: width }, (_, index) => sourceColumn(header, sample, index)))
  const open = columns.filter(column => column.personal === null)
  const taken = assign(open.flatMap(column => [...byHeader(column), ...corrected(column), ...byContent(column)]))
  const headerOf = new Map([...taken.values()].map(({ field, index }) => [field, columns[index]?.header ?? '']))
  return columns.map(column => detected(column, taken.get(column.index), () => unusedReason(column, headerOf)))
}
