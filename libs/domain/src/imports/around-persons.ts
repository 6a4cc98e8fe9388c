import { ALSO_WORDS, CONDITIONS } from './name-words.data.js'
import { isGivenName, plainWord } from './person-names.js'

/** What stands in the place of a trace of a person. */
export const MASK = '[weggelaten]'

/** A fact about somebody whose name was just taken out. */
export interface PersonFact {
  /** Dutch, as the remark names it. */
  readonly kind: string
  readonly pattern: RegExp
}

const SOMEBODY = String.raw`\[weggelaten\]`
const ADDRESS = String.raw`\p{L}[\p{L}'’-]{0,30}(?:straat|laan|weg|plein|dreef|singel|gracht|kade|hof|pad|steeg|dijk|park) \d{1,4} ?[a-z]?(?![\p{L}\d])(?:,? \d{4} ?[A-Z]{2}(?!\p{L}))?`
const SMALL_WORDS =
  '(?:een|last|van|aan|erg|heel|zeer|licht|lichte|zware|ernstige|beginnende|al|jaren|ook|bijna|deels|chronische|helaas|nu)'
const CONDITION = `(?:${CONDITIONS.join('|')})`

/** An address is a home where it says so, a condition is somebody's where the sentence says who has it; in this order. */
export const PERSON_FACTS: readonly PersonFact[] = [
  {
    kind: 'leeftijd',
    pattern: new RegExp(String.raw`${SOMEBODY}(?: ?\(\d{2,3}(?: ?jaar| ?jr\.?)?\)|, ?\d{2,3} ?jaar(?!\p{L}))`, 'gu'),
  },
  {
    kind: 'woonadres',
    pattern: new RegExp(`${ADDRESS}(?=[ ,(]{1,3}(?:thuis )?bij ${SOMEBODY} (?:thuis|aan huis|in huis))`, 'giu'),
  },
  { kind: 'woonadres', pattern: new RegExp(`${ADDRESS}(?=[ ,(]{1,3}thuis bij ${SOMEBODY})`, 'giu') },
  {
    kind: 'woonadres',
    pattern: new RegExp(
      `(?<=(?:bij ${SOMEBODY} (?:thuis|aan huis|in huis)|thuis bij ${SOMEBODY})[ ,(:]{1,3}(?:(?:op|aan|in) )?(?:de |het )?)${ADDRESS}`,
      'giu',
    ),
  },
  {
    kind: 'woonadres',
    pattern: new RegExp(`(?<=${SOMEBODY},? (?:(?:die )?woont )?(?:uit|op|aan|in) (?:de |het )?)${ADDRESS}`, 'giu'),
  },
  {
    kind: 'gezondheid',
    pattern: new RegExp(
      `${SOMEBODY},?(?: (?:uit|van|op|aan|in|de|het|die|zelf|woont|en|${SOMEBODY})){0,6},?` +
        ` (?:heeft|had|is|was|lijdt|kreeg|krijgt|werd|wordt|herstelt|met)(?: ${SMALL_WORDS}){0,4} ${CONDITION}(?![\\p{L}-])`,
      'giu',
    ),
  },
]

/** "Wil (78)" or "Truus Willems, 82 jaar": a name with an age. */
export const NAME_WITH_AGE =
  /(?<![\p{L}-])\p{Lu}[\p{L}'’-]{1,30}(?: (?:(?:van|de|der|den|ter|ten|el|al) ){0,3}\p{Lu}[\p{L}'’-]{1,30})? ?(?:\(\d{1,3}(?: ?jaar| ?jr\.?)?\)|, ?\d{2,3} ?jaar(?!\p{L}))/gu

const OLDER_THAN_A_DATE = 32
const OLDEST = 110

/** Whether it is a person of that age: "Max (12)" and "Jan (3)" are a number of people and a month. */
export function isNameWithAge(match: string): boolean {
  const name = /^[\p{L}'’-]+/u.exec(match)?.[0] ?? ''
  const age = Number(/\d+/.exec(match)?.[0])
  if (!isGivenName(name) || age > OLDEST) return false
  return !ALSO_WORDS.has(plainWord(name)) || (age >= OLDER_THAN_A_DATE && plainWord(name) !== 'max')
}
