import { dateOfCell, isImpossibleDate, parseDutchDate } from './dutch-date.js'
import { parseDutchNumber } from './dutch-number.js'
import { saysNothing } from './empty-value.js'
import type { ActivityField } from './import-types.js'
import { parseAges } from './parse-ages.js'
import { parsePlaces } from './parse-places.js'
import { parseRhythm } from './parse-rhythm.js'
import { splitPrice } from './split-cell.js'
import { kindOf, statusOf } from './state-words.js'

/** What the cells of one column look like: shares of the filled cells, 0..1. */
export interface ColumnContent {
  readonly filled: number
  readonly share: (field: ActivityField) => number
  /** Share of different values among the filled cells. */
  readonly distinct: number
}

const URL = /^(?:https?:\/\/|www\.)\S+$/i
const PRICE = /€|\beuro\b|\beur\b|\bgratis\b|\bkosteloos\b|\bfree\b|\d,-/i
const AGE = /\d+\s*(?:\+|jaar|t\/?m)|alle leeftijden|\bplus\b/i
const LETTERS = /\p{L}{3}/u
const PRICE_IN_CELL = /\n\s*kosten\s*:/i

const looksLikeNumber = (cell: string): boolean => parseDutchNumber(cell) !== null
const looksLikeDate = (cell: string): boolean => parseDutchDate(cell) !== null

/** A short text with letters that is no address on the web, no number, no date and no price. */
function looksLikeTitle(cell: string): boolean {
  if (cell.length < 3 || cell.length > 120 || !LETTERS.test(cell)) return false
  return !URL.test(cell) && !cell.includes('@') && !looksLikeNumber(cell) && !looksLikeDate(cell) && !/^€/.test(cell)
}

const TIME = /\b\d{1,2}[:.]\d{2}\b|\b\d{1,2} ?(?:uur|u)\b/i
const AGE_WORDS =
  /\b(?:jaar|jarigen|t\/?m|tm|tot|en|met|of|vanaf|plus(?:sers?)?|ouder|jonger|alle leeftijden|leeftijd)\b/g

/** A cell of ages and nothing else, a price under its own label aside: "Ouderen, 65+" names a group of people first. */
function looksLikeAge(cell: string): boolean {
  const ages = splitPrice(cell).text.toLowerCase()
  return AGE.test(ages) && parseAges(ages).understood && !/\p{L}{2}/u.test(ages.replace(AGE_WORDS, ' '))
}

const LOOKS: Readonly<Partial<Record<ActivityField, (cell: string) => boolean>>> = {
  titel: looksLikeTitle,
  kosten: cell => PRICE.test(cell) && !PRICE_IN_CELL.test(cell),
  leeftijd: looksLikeAge,
  // A column of bare dates may as well be a start, an end or a birthday.
  wanneer: cell => parseRhythm(cell) !== null && !looksLikeDate(cell),
  plaatsen: cell => parsePlaces(cell).ok,
  groepsgrootte: cell => parsePlaces(cell).ok,
  deelnemers: looksLikeNumber,
  bevestigd: cell => dateOfCell(cell) !== null || isImpossibleDate(cell),
  tijd: cell => TIME.test(cell),
  kenmerk: cell => URL.test(cell) || /^\S+$/.test(cell),
  soort: cell => kindOf(cell) !== null,
  status: cell => statusOf(cell) !== null,
  omschrijving: cell => cell.length > 60,
}

/** Whether a cell is a web address. */
export const isUrl = (cell: string): boolean => URL.test(cell.trim())

/** Looks at the cells of one column; cells that say nothing ("-", "NA") do not count. Shares are worked out when asked. */
export function columnContent(cells: readonly string[]): ColumnContent {
  const filled = cells.map(cell => cell.trim()).filter(cell => cell !== '' && !saysNothing(cell))
  const known = new Map<ActivityField, number>()
  const share = (field: ActivityField): number => {
    const looks = LOOKS[field]
    if (!looks || filled.length === 0) return 0
    const measured = known.get(field) ?? filled.filter(looks).length / filled.length
    known.set(field, measured)
    return measured
  }
  return { filled: filled.length, share, distinct: filled.length === 0 ? 0 : new Set(filled).size / filled.length }
}
