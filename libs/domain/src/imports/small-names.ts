import { ALSO_WORDS, ORDINARY_IN_SMALL } from './name-words.data.js'
import { hasOrganisationWord } from './organisation-words.js'
import { isFamilyName, isGivenName, isParticle, isPlaceWord } from './person-names.js'
import type { Cue, TextWords, Word } from './text-words.js'
import { tellsOffer } from './wijk-title.js'

const MOST_PARTICLES = 3
const OF_FAMILIES = new Set(['el', 'ben', 'ter', 'vd'])

/** Whether a word is a known given name without its capital. */
export const isSmallGivenName = ({ text }: Word): boolean => /^\p{Ll}{2}/u.test(text) && isGivenName(text)

const isOrdinary = ({ plain }: Word): boolean => ORDINARY_IN_SMALL.has(plain)
const tellsSomethingElse = ({ plain, text }: Word): boolean =>
  tellsOffer(plain) || isPlaceWord(text) || hasOrganisationWord(text.toLowerCase())

/** Where the family name behind a given name stands; the same place when there is none. */
function familyPlace(words: TextWords, place: number): number {
  let next = place + 1
  while (next - place <= MOST_PARTICLES && isParticle(words.at(next).text)) next += 1
  const { text, start } = words.at(next)
  return /^\p{L}{3}/u.test(text) && start - words.at(next - 1).end === 1 && !isParticle(text) ? next : place
}

/** "fatima el": what stands between the names is part of a family name and of nothing else. */
const isBoundToFamily = (words: TextWords, place: number, family: number): boolean =>
  !ALSO_WORDS.has(words.at(place).plain) && words.between(place + 1, family).some(({ plain }) => OF_FAMILIES.has(plain))

/** Whether given name and family name are somebody: the family name is known, or a word before or between them says so. */
function isSomebody(words: TextWords, place: number, family: number, cue: Cue): boolean {
  const ordinary = isOrdinary(words.at(place))
  const touches = family === place + 1
  const pointedAt = cue !== 'NONE'
  if (isFamilyName(words.at(family).text)) return !ordinary || !touches || pointedAt
  if (touches || ordinary || tellsSomethingElse(words.at(family))) return false
  return pointedAt || isBoundToFamily(words, place, family)
}

const isCalled = (words: TextWords, place: number, cue: Cue): boolean => {
  const word = words.at(place)
  return cue !== 'NONE' && !ALSO_WORDS.has(word.plain) && !isOrdinary(word) && !tellsSomethingElse(words.at(place + 1))
}

/** Number of words, from here on, that are a name written without capitals: "jan de vries", "fatima el amrani"; 0 for none. */
export function smallNameAt(words: TextWords, place: number, cue: Cue): number {
  if (!isSmallGivenName(words.at(place))) return 0
  const family = familyPlace(words, place)
  if (family > place && isSomebody(words, place, family, cue)) return family - place + 1
  return isCalled(words, place, cue) ? 1 : 0
}
