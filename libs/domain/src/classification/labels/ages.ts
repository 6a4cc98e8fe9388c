import type { AgeRange } from '../../activity.js'
import type { DoelgroepCode } from '../../placement.js'
import type { Token } from '../text/tokens.js'

const OLDEST = 110
const openWords = new Set(['vanaf', 'ouder', 'plus', 'boven'])
const closedWords = new Set(['tot', 'max', 'maximaal'])
const schoolWords = new Set(['groep', 'groepen'])
/** A child is three years old in the year before groep 1, so groep 3 is about six. */
const SCHOOL_START = 3

const agePattern = /^(\d{1,3})(\+|plus|plussers?)?$/

function agesIn(words: readonly Token[]): number[] {
  return words.flatMap(word => {
    const age = Number(agePattern.exec(word.text)?.[1] ?? NaN)
    return age <= OLDEST ? age : []
  })
}

const someWord = (words: readonly Token[], list: ReadonlySet<string>): boolean =>
  words.some(word => list.has(word.text))

const isOpen = (words: readonly Token[]): boolean =>
  someWord(words, openWords) || words.some(word => word.text.endsWith('+') || word.text.endsWith('plus'))

/** Reads "12 t/m 17 jaar", "60+", "vanaf 8 jaar", "groep 3 t/m 8" (school years become ages); null when no age is given. */
export function readAges(words: readonly Token[]): AgeRange | null {
  const ages = agesIn(words)
  const [lowest, highest] = [Math.min(...ages), Math.max(...ages)]
  if (ages.length === 0) return null
  if (someWord(words, schoolWords)) return { min: lowest + SCHOOL_START, max: highest + SCHOOL_START + 1 }
  if (isOpen(words)) return { min: lowest, max: null }
  if (ages.length === 1 && someWord(words, closedWords)) return { min: 0, max: highest }
  return { min: lowest, max: ages.length > 1 ? highest : null }
}

const CHILD_END = 12
const YOUTH_END = 27
const SENIOR_START = 55
const ADULT_START = 30
const ADULT_END = 67
/** "30+" still means adults, "46 en ouder" is a search filter of a platform. */
const OPEN_SPAN = 22

/** Children and youth: both when the range has three years or more on each side of twelve, else the larger side. */
function young(min: number, max: number): DoelgroepCode[] {
  const [below, above] = [CHILD_END - min, max - CHILD_END]
  if (below >= 3 && above >= 3) return ['kinderen', 'jongeren']
  return below >= above ? ['kinderen'] : ['jongeren']
}

const isAdultRange = (from: number, to: number): boolean => from >= ADULT_START && to <= ADULT_END

/** The doelgroepen of an age range by the labelling rules (section 5a, Ages); empty when the range is no group ("18+"). */
export function agesToDoelgroepen({ min, max }: AgeRange): DoelgroepCode[] {
  const from = min ?? 0
  if (from >= SENIOR_START) return ['ouderen']
  if (max === null) return isAdultRange(from, from + OPEN_SPAN) ? ['volwassenen'] : []
  if (max <= YOUTH_END) return max <= CHILD_END ? ['kinderen'] : young(from, max)
  return isAdultRange(from, max) ? ['volwassenen'] : []
}
