import type { Capacity } from '../activity.js'
import { parseDutchNumber } from './dutch-number.js'

const UNLIMITED = /\b(onbeperkt|geen (?:maximum|max|limiet)|unlimited|vrije? inloop)\b/
const OPEN_ENDED = /\b(in overleg|wisselend|wisselt|verschilt|variabel|divers|afhankelijk|nader te bepalen)\b/
const RANGE = /(\d+)\s*(?:-|–|à|a|tot|t\/?m|tot en met)\s*(\d+)/
const ABOUT = /(?:\bca\b\.?|circa|ongeveer|±|\+\/-|gemiddeld|~)\s*(\d+)/
const MOST = /(?:max(?:imaal|imum)?\.?|hoogstens|niet meer dan)\D{0,12}(\d+)/
const LEAST = /(?:min(?:imaal|imum)?\.?|vanaf|minstens)\D{0,12}(\d+)/
/** A share of something, and no number of people. */
export const SHARE = /^(?:ca\.?|circa|ongeveer|gemiddeld)?\s*\d+(?:[.,]\d+)?\s*(?:%|procent|pct)/i
const ANY_NUMBER = /\d+(?:[.,]\d+)?/g

/** Places as a cell gives them. NO_NUMBER: text that holds none; NOT_WHOLE: no whole number of people; OPEN: says that it varies; SHARE: a percentage. */
export type ReadPlaces =
  | { readonly ok: true; readonly capacity: Capacity }
  | { readonly ok: false; readonly why: 'NO_NUMBER' | 'NOT_WHOLE' | 'OPEN' | 'SHARE' }

const given = (places: number): ReadPlaces =>
  Number.isInteger(places) && places >= 0
    ? { ok: true, capacity: { kind: 'GIVEN', places } }
    : { ok: false, why: 'NOT_WHOLE' }

const between = (low: number, high: number): ReadPlaces => ({
  ok: true,
  capacity: { kind: 'ESTIMATED', low, middle: (low + high) / 2, high },
})

function readRange(text: string): ReadPlaces | null {
  const [, first, second] = RANGE.exec(text) ?? []
  const ends = [Number(first), Number(second)]
  return first && second ? between(Math.min(...ends), Math.max(...ends)) : null
}

/** A text with one number means that number; "2 groepen van 12" holds two, and which one counts is for a person to say. */
function readOnlyNumber(text: string): ReadPlaces {
  const numbers = text.match(ANY_NUMBER) ?? []
  if (numbers.length === 0) return { ok: false, why: 'NO_NUMBER' }
  return numbers.length === 1 ? given(parseDutchNumber(numbers.join()) ?? Number.NaN) : { ok: false, why: 'OPEN' }
}

function readWords(text: string): ReadPlaces {
  const most = MOST.exec(text)
  if (most) return given(Number(most[1]))
  const range = readRange(text)
  if (range) return range
  const about = ABOUT.exec(text)
  if (about) return between(Number(about[1]), Number(about[1]))
  return LEAST.test(text) ? { ok: false, why: 'OPEN' } : readOnlyNumber(text)
}

/**
 * Places of one meeting: "12", "12 plaatsen" and "max 12" are given; "8-10" and "circa 15" are estimates, since the file
 * itself gives no one figure; "onbeperkt" and "wisselend" are open.
 */
export function parsePlaces(text: string): ReadPlaces {
  const lower = text.trim().toLowerCase()
  const plain = parseDutchNumber(lower)
  if (plain !== null) return given(plain)
  if (SHARE.test(lower)) return { ok: false, why: 'SHARE' }
  if (UNLIMITED.test(lower) || OPEN_ENDED.test(lower)) return { ok: false, why: 'OPEN' }
  return readWords(lower)
}
