import type { Scale } from '../activity.js'
import type { ParsedActivity, RowContext } from './import-types.js'
import type { RowReading } from './row-reading.js'
import { nameOfTab } from './tab-meaning.js'
import { normaliseName, scaleOfName, wholePlace } from './wijk-match.js'
import { normalisedNames, wijkFromTitle } from './wijk-title.js'
import { NO_PLACE_WORDS } from './wijk-words.data.js'

/** Where an activity is, as far as its own row and tab tell. */
export interface Place {
  readonly wijk: ParsedActivity['wijk']
  readonly scale: Scale
}

const NOWHERE: Place = { wijk: null, scale: 'UNKNOWN' }
const NO_GEMEENTEN: readonly string[] = []

/** "Heel Rosmalen" is Rosmalen when that is a wijk. */
const meantName = (said: string, known: ReadonlySet<string>): string => {
  const part = wholePlace(said)
  return part !== null && known.has(normaliseName(part)) ? part : said
}

/** A name that leads to a wijk, or says that the whole gemeente or region is meant, or says nothing. */
function placeOf(said: string, source: 'COLUMN' | 'TAB' | 'TITLE', context: RowContext): Place | null {
  const known = normalisedNames(context.knownWijken)
  const name = meantName(said, known)
  const plain = normaliseName(name)
  if (plain === '' || NO_PLACE_WORDS.has(plain)) return null
  const gemeenten = normalisedNames(context.gemeenteNamen ?? NO_GEMEENTEN)
  // A wijk may bear the name of its gemeente; then the wijk is meant.
  const isGemeente = gemeenten.has(plain) && !known.has(plain)
  const scale = isGemeente ? 'GEMEENTE' : scaleOfName(name)
  return scale ? { wijk: null, scale } : { wijk: { name, source }, scale: 'WIJK' }
}

const placeByTitle = (title: string, context: RowContext): Place | null => {
  const named = wijkFromTitle(title, context.knownWijken, context.titlePlaces)
  return named ? placeOf(named, 'TITLE', context) : null
}

/** What the tab says, or what stands above its table. */
const nameOfSheet = (sheet: string | null, { tabMeans, says }: RowContext): string =>
  (tabMeans === 'WIJK' ? nameOfTab(sheet, 'WIJK') : null) ?? says?.wijk ?? ''

/** The wijk of a row: its own column first, then its sheet, then the title; unknown when none of them says. */
export const placeOfRow = (reading: RowReading, sheet: string | null, title: string, context: RowContext): Place =>
  placeOf(reading.text('wijk') ?? '', 'COLUMN', context) ??
  placeOf(nameOfSheet(sheet, context), 'TAB', context) ??
  placeByTitle(title, context) ??
  NOWHERE
