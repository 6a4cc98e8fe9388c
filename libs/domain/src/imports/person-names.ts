import { hasOrganisationWord } from './organisation-words.js'
import {
  ALSO_WORDS,
  FAMILY_NAMES,
  GIVEN_NAMES,
  NAME_PARTICLES,
  NO_FIRST_NAMES,
  PLACE_ENDINGS,
} from './name-words.data.js'
import { tellsOffer } from './wijk-title.js'

/** How much a text reads as one person's name: not, by its shape alone ("Xanthe Quist"), or by words that are names. */
export type NameLikeness = 'NONE' | 'SHAPE' | 'SURE'

const TITLE = /^(?:dhr|mw|mevr|mevrouw|meneer|de heer|drs?|ir|ing|prof|juf|juffrouw|meester|zuster|broeder)\.?\s+/i
const CAPITALISED = /^(?:IJ|\p{Lu})[\p{L}'’-]*\.?$/u
const INITIALS = /^(?:\p{Lu}\.){1,5}$/u
const CLUB_INITIALS = /^(?:\p{Lu}\.)*[VC]\.(?:\p{Lu}\.)*$/u

/** A word as the lists of names spell it. */
export const plainWord = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[^\p{L}-]/gu, '')
    .replace(/ı/g, 'i')
    .toLowerCase()

/** Whether a word is a particle of a family name: "van", "el". */
export const isParticle = (word: string): boolean => NAME_PARTICLES.has(word.toLowerCase().replace(/[^a-z]/g, ''))

/** Whether a word is a given name we know; half of a double one is enough. */
export const isGivenName = (word: string): boolean => {
  const plain = plainWord(word)
  return GIVEN_NAMES.has(plain) || (plain.includes('-') && GIVEN_NAMES.has(plain.split('-')[0] ?? ''))
}

/** A given name that is no ordinary word: alone it names somebody. */
export const isGivenNameAlone = (word: string): boolean => isGivenName(word) && !ALSO_WORDS.has(plainWord(word))

/** A family name that is no ordinary word. */
export const isFamilyName = (word: string): boolean => FAMILY_NAMES.has(plainWord(word).split('-')[0] ?? '')

/** "J." or "A.M.", but not "S.V." or "T.C.", with which clubs begin. */
export const isInitials = (word: string): boolean =>
  INITIALS.test(word) && (word.length === 2 || !CLUB_INITIALS.test(word))

/** Whether a word stands for a place, a building or a prize: "Kerkstraat", "Cruijff-Court". */
export const isPlaceWord = (word: string): boolean => {
  const plain = plainWord(word)
  return PLACE_ENDINGS.some(ending => plain === ending || (plain.endsWith(ending) && plain.length > ending.length + 1))
}

const isCapitalised = (word: string): boolean => CAPITALISED.test(word)

/** Two to five short words without figures or signs: all that is worth a closer look. */
const WORTH_A_LOOK = /^\p{L}[\p{L}.,'’ -]{1,49}$/u
const cannotBeAName = (text: string): boolean => !WORTH_A_LOOK.test(text) || hasOrganisationWord(text.toLowerCase())

const isOrdinary = (word: string, at: number): boolean =>
  tellsOffer(plainWord(word)) || (at === 0 && NO_FIRST_NAMES.has(plainWord(word)))

function isShaped(words: readonly string[]): boolean {
  if (words.length > 5 || !words.every(word => isParticle(word) || isCapitalised(word))) return false
  // After a particle anything may be a family name: "de Jong", "van der Winter".
  const bare = words.filter((word, at) => !isParticle(word) && !isParticle(words[at - 1] ?? ''))
  return bare.length > 0 && !bare.some((word, at) => isOrdinary(word, at)) && !words.some(isPlaceWord)
}

const likenessOfOne = (word: string): NameLikeness => (isGivenName(word) ? 'SURE' : 'NONE')

const wordsOf = (text: string): string[] => text.split(/[\s,]+/).filter(word => word !== '')

/** Two or more words with the shape of a name: sure when one of them is known as a name or stands for one. */
function likenessOfSeveral(words: readonly string[]): NameLikeness {
  const [first = ''] = words
  const initials = words.some(isInitials)
  if (isParticle(first) && !initials) return 'NONE'
  return initials || isGivenName(first) || isFamilyName(words.at(-1) ?? '') ? 'SURE' : 'SHAPE'
}

/** How much one text reads as the name of one person. */
export function nameLikeness(text: string): NameLikeness {
  const trimmed = text.trim()
  if (cannotBeAName(trimmed)) return 'NONE'
  const words = wordsOf(trimmed.replace(TITLE, ''))
  if (!isShaped(words)) return 'NONE'
  if (TITLE.test(trimmed)) return 'SURE'
  return words.length === 1 ? likenessOfOne(words.join('')) : likenessOfSeveral(words)
}
