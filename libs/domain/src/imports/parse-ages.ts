import type { AgeRange } from '../activity.js'

/** Ages read from free text. `understood` is false when neither ages nor a known group of people is named. */
export interface ReadAges {
  readonly range: AgeRange
  readonly understood: boolean
}

const OPEN: AgeRange = { min: null, max: null }
const EVERYONE = /\b(alle leeftijden|iedereen|voor iedereen|alle inwoners|all ages|jong en oud|gemengd)\b/
const GROUP_OF_PEOPLE =
  /(senior|ouderen|oudere|jeugd|jongere|kinder|kind\b|volwassen|peuter|kleuter|baby|tiener|student|ouders?|gezin|dames|heren|vrouw|mannen|meiden|jongens|scholier|leerling|adult|youth|older)/
const TO = '(?:t/?m\\.?|tot en met|tm|-|–|en|tot|/)'
const RANGE = new RegExp(`(\\d{1,3})\\s*(?:jaar)?\\s*${TO}\\s*(\\d{1,3})(?!\\s*(?:x|keer|euro))`, 'g')
const FROM =
  /(?:(\d{1,3})\s*(?:jaar)?\s*(?:\+|-?plus(?:sers?)?\b|en ouder|of ouder|and over)|(?:vanaf|boven(?: de)?|>=?)\s*(\d{1,3}))/g
const UNTIL = /(?:t\/?m|tot en met|tot|onder(?: de)?|<=?|max\.?)\s*(\d{1,3})/g
const SCHOOL_GROUPS = /groep(?:en)?\s*(\d)\s*(?:(?:t\/?m|tot en met|-|–|en)\s*(\d))?/g
const SINGLE = /(\d{1,3})\s*jaar/g

interface Found {
  text: string
  mins: number[]
  maxes: number[]
  open: boolean
}

/** Takes every match out of the text, so that "46 t/m 85" is not read once more as "t/m 85". */
function take(found: Found, pattern: RegExp, read: (first: number, second: number | null) => void): void {
  found.text = found.text.replace(pattern, (_match, first?: string, second?: string) => {
    read(Number(first ?? second), first && second ? Number(second) : null)
    return ' | '
  })
}

const addRange = (found: Found) => (min: number, max: number | null) => {
  found.mins.push(min)
  found.maxes.push(max ?? min)
}

function readGroupsAndRanges(found: Found): void {
  take(found, SCHOOL_GROUPS, (first, last) => {
    addRange(found)(first + 3, (last ?? first) + 4)
  })
  take(found, RANGE, addRange(found))
}

function readOpenEnds(found: Found): void {
  take(found, FROM, min => {
    found.mins.push(min)
    found.open = true
  })
  take(found, UNTIL, max => found.maxes.push(max))
  take(found, SINGLE, addRange(found))
}

const lowest = (found: Found): number | null => (found.mins.length > 0 ? Math.min(...found.mins) : null)
const highest = (found: Found): number | null =>
  found.open || found.maxes.length === 0 ? null : Math.max(...found.maxes)

const isSensible = ({ min, max }: AgeRange): boolean => (max ?? 120) <= 120 && (min ?? 0) <= (max ?? 120)

function readRange(lower: string): AgeRange {
  const found: Found = { text: lower, mins: [], maxes: [], open: false }
  readGroupsAndRanges(found)
  readOpenEnds(found)
  return { min: lowest(found), max: highest(found) }
}

/**
 * Ages from free text, as one range around all that is named: "46 t/m 85 jaar en 86+" is 46 and older, "0 t/m 12 jaar en
 * 26 t/m 55 jaar" is 0 to 55. "Alle leeftijden" and "senioren" are understood but give no bounds.
 */
export function parseAges(text: string): ReadAges {
  const lower = text.toLowerCase()
  if (EVERYONE.test(lower)) return { range: OPEN, understood: true }
  const range = readRange(lower)
  if (!isSensible(range)) return { range: OPEN, understood: false }
  return { range, understood: range.min !== null || range.max !== null || GROUP_OF_PEOPLE.test(lower) }
}
