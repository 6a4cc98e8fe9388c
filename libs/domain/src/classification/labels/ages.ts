import type { AgeRange } from '../../activity.js'
import type { DoelgroepCode } from '../../placement.js'
import type { Token } from '../text/tokens.js'

const through = new Set(['t', 'tm', 'tot', 'en'])
const OLDEST = 110
const openEnds = new Set(['vanaf', 'ouder', 'plus'])

const ageOf = (token: Token | undefined): number | null => {
  const match = /^(\d{1,3})(\+|plus|plussers?)?$/.exec(token?.text ?? '')
  const age = match ? Number(match[1]) : NaN
  return age <= OLDEST ? age : null
}

/** Reads "12 t/m 17 jaar", "60+", "vanaf 8 jaar", "groep 3 t/m 8" (school years become ages); null when no age is given. */
export function readAges(words: readonly Token[]): AgeRange | null {
  const ages = words.flatMap(word => ageOf(word) ?? [])
  if (ages.length === 0) return null
  const school = words.some(word => word.text === 'groep' || word.text === 'groepen') ? 3 : 0
  const open = words.some(word => openEnds.has(word.text) || word.text.endsWith('+') || word.text.endsWith('plus'))
  const [min, max] = [Math.min(...ages) + school, Math.max(...ages) + (school > 0 ? school + 1 : 0)]
  if (ages.length > 1 || school > 0) return { min, max: open ? null : max }
  if (words.some(word => word.text === 'tot' || word.text === 'max')) return { min: 0, max: min }
  return { min, max: open || !words.some(word => through.has(word.text)) ? null : max }
}

const CHILD_END = 12
const YOUTH_END = 23
const SENIOR_START = 55

/** The doelgroepen of an age range by the labelling rules (5a, Ages); empty when the range is no group ("18+"). */
export function agesToDoelgroepen(range: AgeRange): DoelgroepCode[] {
  const { min, max } = range
  if (min === null) return max !== null && max <= CHILD_END + 1 ? ['kinderen'] : []
  if (min >= SENIOR_START) return ['ouderen']
  if (max === null) return min >= 30 && min < 50 ? ['volwassenen'] : []
  if (max <= CHILD_END) return ['kinderen']
  if (max > YOUTH_END + 4) return min >= 30 && max <= 67 ? ['volwassenen'] : []
  if (min >= CHILD_END - 1) return ['jongeren']
  const [below, above] = [CHILD_END - min, max - CHILD_END]
  if (below >= 3 && above >= 3) return ['kinderen', 'jongeren']
  return below >= above ? ['kinderen'] : ['jongeren']
}
