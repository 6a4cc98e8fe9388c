import { ALSO_IN_NAMES, ORGANISATION_WORDS } from './personal-words.data.js'

const AFTER = new Set(['van', 'der', 'den', 'ter', 'ten', 'vd'])
const REST_OF_A_LONGER_WORD = 4

function isOrganisationWord(word: string, known: string, before: string): boolean {
  if (known.length <= 3) return word === known
  if (!ALSO_IN_NAMES.has(known)) return word.includes(known)
  if (word === known) return !AFTER.has(before)
  return word.startsWith(known) && word.length >= known.length + REST_OF_A_LONGER_WORD
}

/** Whether a text in small letters holds a word of organisations, such as "stichting" or "club"; "van Wijk" and "Huisman" are names. */
export function hasOrganisationWord(lower: string): boolean {
  const words = lower.split(/[^\p{L}]+/u)
  return words.some((word, at) =>
    ORGANISATION_WORDS.some(known => isOrganisationWord(word, known, words[at - 1] ?? '')),
  )
}
