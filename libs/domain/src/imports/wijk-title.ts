import type { DetectedColumn, RawRow } from './import-types.js'
import { normaliseName, withoutArticle } from './wijk-match.js'
import { OFFER_STEMS, OFFER_WORDS, ORDINARY_PLACE_WORDS } from './wijk-words.data.js'

/** Gathers the titles of a file, row by row, to learn which names between brackets are places. */
export interface PlaceCollector {
  add(row: RawRow): void
  /** Normalised names; complete once all rows were added. */
  places(): ReadonlySet<string>
}

const BRACKETS = /\(([^()]+)\)/g
const DASH = /\s+[-–]\s+/
/** A series is one organiser's same title with at least this many names: two may be "beginners" and "gevorderden" in other words. */
const NAMES_OF_A_SERIES = 3

/** Whether a word tells what is offered, to whom or when; such a word is no part of the name of a place. */
export const tellsOffer = (word: string): boolean =>
  OFFER_WORDS.has(word) || OFFER_STEMS.some(stem => word.startsWith(stem))

/** Could be a place: begins with a capital, no digits, at most five words, none of which tells what is offered. */
function readsAsPlace(name: string): boolean {
  if (!/^\p{Lu}/u.test(name) || /\d/.test(name)) return false
  const words = normaliseName(name).split(' ')
  if (words.length > 5) return false
  return !words.some(tellsOffer)
}

const bracketsOf = (title: string): string[] => [...title.matchAll(BRACKETS)].map(match => (match[1] ?? '').trim())

const columnOf = (columns: readonly DetectedColumn[], field: string): number =>
  columns.find(column => column.field === field)?.index ?? -1

/** Names in series of three or more, and names in a series of two that stand in another series as well. */
function namesOf(series: readonly ReadonlySet<string>[]): Set<string> {
  const large = series.filter(names => names.size >= NAMES_OF_A_SERIES).flatMap(names => [...names])
  const inSeries = new Map<string, number>()
  for (const name of series.flatMap(names => [...names])) inSeries.set(name, (inSeries.get(name) ?? 0) + 1)
  const pairs = series.filter(names => names.size > 1).flatMap(names => [...names])
  return new Set([...large, ...pairs.filter(name => (inSeries.get(name) ?? 0) > 1)])
}

const mainPart = (name: string): string => normaliseName(name.split(DASH)[0] ?? '')

/** "West - Kruiskamp" and "West - Schutskamp" make "West" a place of its own: the wijk of two buurten. */
function wijkenOfBuurten(names: ReadonlySet<string>): string[] {
  const buurten = new Map<string, number>()
  for (const name of names) if (DASH.test(name)) buurten.set(mainPart(name), (buurten.get(mainPart(name)) ?? 0) + 1)
  return [...buurten].filter(([, count]) => count > 1).map(([main]) => main)
}

/** Learns places from titles: the same series of one organiser with three or more names between brackets that read as no offer. */
export function placeCollector(columns: readonly DetectedColumn[]): PlaceCollector {
  const titleAt = columnOf(columns, 'titel')
  const organiserAt = columnOf(columns, 'aanbieder')
  const series = new Map<string, Set<string>>()
  return {
    add(row) {
      const title = row.cells[titleAt] ?? ''
      for (const name of title.includes('(') ? bracketsOf(title).filter(readsAsPlace) : []) {
        const key = `${normaliseName(title.replace(BRACKETS, ' '))}|${normaliseName(row.cells[organiserAt] ?? '')}`
        series.set(key, (series.get(key) ?? new Set<string>()).add(name))
      }
    },
    places() {
      const names = namesOf([...series.values()])
      return new Set([...[...names].map(normaliseName), ...wijkenOfBuurten(names)])
    },
  }
}

const knownNames = new WeakMap<readonly string[], ReadonlySet<string>>()

/** Names of wijken in one spelling, made once per array. */
export function normalisedNames(names: readonly string[]): ReadonlySet<string> {
  const made = knownNames.get(names) ?? new Set(names.map(normaliseName).filter(name => name !== ''))
  knownNames.set(names, made)
  return made
}

/** A known name, or a known wijk with its buurt behind a dash ("West - Kruiskamp"). */
const isKnown = (text: string, known: ReadonlySet<string>): boolean =>
  known.has(normaliseName(text)) || (DASH.test(text) && known.has(normaliseName(text.split(DASH)[0] ?? '')))

/** A place learned from the file itself; of "West - Kruiskamp" the wijk, when other titles show that West is one. */
function learnedPlace(names: readonly string[], places: ReadonlySet<string>): string | null {
  const place = names.find(name => readsAsPlace(name) && isKnown(name, places))
  if (place === undefined) return null
  return DASH.test(place) && places.has(mainPart(place)) ? (place.split(DASH)[0] ?? place) : place
}

const LONGEST_NAME = 4

/** A distinctive known name among the words of a title: "Nuland actief", not "Fit in west". */
function mentioned(title: string, known: ReadonlySet<string>): string | null {
  const words = title.split(/[^\p{L}\d'’-]+/u).filter(word => /\p{L}/u.test(word))
  const plain = words.map(normaliseName)
  for (let length = Math.min(LONGEST_NAME, words.length); length > 0; length--)
    for (let start = 0; start + length <= words.length; start++) {
      const name = withoutArticle(plain.slice(start, start + length).join(' '))
      const distinctive = name.length >= 5 && !ORDINARY_PLACE_WORDS.has(name) && /^\p{Lu}/u.test(words[start] ?? '')
      if (distinctive && known.has(name)) return words.slice(start, start + length).join(' ')
    }
  return null
}

/** The wijk a title names, as written there: "Yoga (Rosmalen Zuid)" gives "Rosmalen Zuid"; null for "(gratis proefles)". */
export function wijkFromTitle(
  title: string,
  knownWijken: readonly string[],
  titlePlaces: ReadonlySet<string> = new Set(),
): string | null {
  const known = normalisedNames(knownWijken)
  const inBrackets = bracketsOf(title).reverse()
  const place = inBrackets.find(name => isKnown(name, known)) ?? learnedPlace(inBrackets, titlePlaces)
  if (place) return place
  if (known.size === 0) return null
  const segments = title.replace(BRACKETS, ' ').split(DASH)
  const segment = segments.length > 1 ? segments.reverse().find(part => known.has(normaliseName(part))) : undefined
  return segment?.trim() ?? mentioned(title, known)
}
