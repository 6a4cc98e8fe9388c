import type { ClassificationRecord } from '../../placement.js'
import { phraseMatcher, scopeMatcher } from '../lexicon/lexicon.js'
import type { Entry } from '../lexicon/lexicon-types.js'
import type { Match } from '../lexicon/matcher.js'
import { remembered } from '../../remembered.js'
import { DENIED, LATER, OPEN_GROUP, scopesOf } from '../text/scope.js'
import { tokenize, type Token } from '../text/tokens.js'

/** The fields of a record that are read, in reading order. */
export const fields = [
  'titel',
  'omschrijving',
  'toeleiding',
  'organisatie',
  'kosten',
  'leeftijd',
  'groepsgrootte',
  'locatie',
] as const

/** A field of a record. */
export type Field = (typeof fields)[number]

/** How a finding counts in the decision. */
export type FindingState = 'geteld' | 'ontkend' | 'later' | 'open'

/** A phrase of the lexicon in a field of the record; `start`/`end` are UTF-16 offsets in that field. */
export interface Finding {
  readonly entry: Entry
  readonly field: Field
  readonly start: number
  readonly end: number
  readonly sentence: number
  readonly state: FindingState
}

/** What was read: the words per field and the phrases found in them. */
export interface Reading {
  readonly record: ClassificationRecord
  readonly words: Readonly<Record<Field, readonly Token[]>>
  readonly findings: readonly Finding[]
}

const MOST_PER_SIGN = 12

function stateOf(mark: number, entry: Entry): FindingState {
  if (mark & DENIED && !entry.deniesItself) return 'ontkend'
  if (mark & LATER) return 'later'
  return mark & OPEN_GROUP ? 'open' : 'geteld'
}

const inside = (match: Match, cover: Match): boolean => match.first >= cover.first && match.last <= cover.last

const NEIGHBOURS = 24

const isLongerOf = (other: Match, match: Match): boolean =>
  other.entry.sign === match.entry.sign && inside(match, other) && other.last - other.first > match.last - match.first

/** Of two phrases of one sign the longer says it all: "verstandelijke beperking", not also "beperking". */
const longestPerSign = (matches: readonly Match[]): Match[] =>
  matches.filter(
    (match, at) =>
      !matches.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS).some(other => isLongerOf(other, match)),
  )

/** Leaves out what lies inside a phrase that says nothing ("zwembad" in "sportpark bij het zwembad"). */
function withoutNeutral(matches: readonly Match[]): Match[] {
  const covers = new Map<number, Match>()
  for (const match of matches)
    if (match.entry.sign === 'neutraal') for (let at = match.first; at <= match.last; at++) covers.set(at, match)
  if (covers.size === 0) return [...matches]
  return matches.filter(match => {
    const cover = covers.get(match.first)
    return match.entry.sign !== 'neutraal' && !(cover && inside(match, cover))
  })
}

/** In the name of an organiser "zwembad" or "dansschool" does say something, in a text it is a place. */
const meaningful = (field: Field, matches: readonly Match[]): Match[] =>
  field === 'organisatie'
    ? matches.filter(match => match.entry.sign !== 'neutraal')
    : withoutNeutral(matches).filter(match => match.entry.sign !== 'sportaanbieder')

const limits = new Set(['met', 'zonder', 'die', 'waar', 'wie'])
const noLimits = new Set(['of', 'wil', 'zin', 'mee', 'kan', 'graag', 'het', 'van', 'elkaar'])

/** "Wijkbewoners met schulden" is not everybody: what follows limits the group. */
function isLimited(match: Match, tokens: readonly Token[]): boolean {
  const [next, after] = [tokens[match.last + 1], tokens[match.last + 2]]
  if (match.entry.sign !== 'iedereen' || !next || !after) return false
  return next.clause === tokens[match.last]?.clause && limits.has(next.text) && !noLimits.has(after.text)
}

function findingsIn(field: Field, tokens: readonly Token[]): Finding[] {
  const marks = scopesOf(tokens, scopeMatcher)
  const seen = new Map<string, number>()
  const findings: Finding[] = []
  for (const match of longestPerSign(meaningful(field, phraseMatcher.match(tokens)))) {
    const state = stateOf(marks[match.first] ?? 0, match.entry)
    const key = `${match.entry.sign} ${state}`
    const count = (seen.get(key) ?? 0) + 1
    const [first, last] = [tokens[match.first], tokens[match.last]]
    if (count > MOST_PER_SIGN || !first || !last || isLimited(match, tokens)) continue
    seen.set(key, count)
    findings.push({ entry: match.entry, field, start: first.start, end: last.end, sentence: first.sentence, state })
  }
  return findings
}

/** What one field says. */
interface FieldReading {
  readonly tokens: readonly Token[]
  readonly findings: readonly Finding[]
}

function reader(field: Field): (text: string) => FieldReading {
  const read = (text: string): FieldReading => {
    const tokens = tokenize(text)
    return { tokens, findings: tokens.length > 0 ? findingsIn(field, tokens) : [] }
  }
  // Rows of one list differ in their titles; organiser, price, ages and often the description come back.
  return field === 'titel' ? read : remembered(read)
}

const readers = fields.map(field => [field, reader(field)] as const)

/** Reads all fields of a record once: words, and phrases with how they count. */
export function readRecord(record: ClassificationRecord): Reading {
  const words: Partial<Record<Field, readonly Token[]>> = {}
  const findings: Finding[] = []
  for (const [field, read] of readers) {
    const value: unknown = record[field]
    const said = read(typeof value === 'string' ? value : '')
    words[field] = said.tokens
    findings.push(...said.findings)
  }
  return { record, words: words as Record<Field, readonly Token[]>, findings }
}
