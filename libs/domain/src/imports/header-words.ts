import { remembered } from '../remembered.js'
import { HEADER_WORDS } from './column-words.data.js'
import type { ActivityField } from './import-types.js'
import { PERSONAL_HEADERS, PERSONAL_PARTS } from './personal-words.data.js'

/** How strongly a header names a field: 1 for the word itself, less for a header that holds it among other words. */
export interface FieldScore {
  readonly field: ActivityField
  readonly score: number
}

const FIELDS = Object.keys(HEADER_WORDS) as ActivityField[]

/** A header without capitals, accents, signs and what stands between brackets: "Prijs (in €)*" is "prijs". */
export function plainHeader(header: string): string {
  const bare = header
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/([a-z])'s\b/g, '$1s')
  const words = (text: string): string => text.replace(/[^a-z0-9]+/g, ' ').trim()
  return words(bare.replace(/\([^)]*\)/g, ' ')) || words(bare)
}

const contains = (text: string, part: string): boolean => ` ${text} `.includes(` ${part} `)

/** A header that holds the word among others counts the more, the less there is beside it. */
function wordScore(plain: string, word: string): number {
  if (plain === word) return 1
  if (word.length < 4 || !contains(plain, word)) return 0
  return 0.45 + 0.3 * (word.length / plain.length)
}

const scoreOf = (plain: string, field: ActivityField): number =>
  Math.max(...HEADER_WORDS[field].map((word, rank) => wordScore(plain, word) - Math.min(rank, 20) * 0.002))

/** The fields a header may stand for, best first; empty for a header we do not know. */
export function fieldsOfHeader(header: string): FieldScore[] {
  const plain = plainHeader(header)
  if (plain === '') return []
  const scores = FIELDS.map(field => ({ field, score: scoreOf(plain, field) }))
  return scores.filter(one => one.score >= 0.5).sort((a, b) => b.score - a.score)
}

const PARTICIPANTS = /^(?:deelnemers?|deelneemsters?|aanwezig|aanwezigen|cursisten|groepsleden|spelers|leden|wie)$/
const ONE_OF_A_ROW = /^(?:naam )?(?:deelnemer|client|cursist|leerling|lid|kind|ouder|speler|vrijwilliger) ?\d{1,2}$/

/** Whether names of persons may stand under a header that is not itself personal: "Deelnemers" holds a number or a list of names. */
export const isParticipantHeader = remembered(header => PARTICIPANTS.test(plainHeader(header)))

/** Whether a header names persons. "Aantal deelnemers" counts people and names none; "naam organisatie" and "contact" are no persons. */
export function isPersonalHeader(header: string): boolean {
  const plain = plainHeader(header)
  if (contains(plain, 'aantal') || contains(plain, 'aantallen')) return false
  return (
    ONE_OF_A_ROW.test(plain) ||
    PERSONAL_HEADERS.has(plain) ||
    PERSONAL_PARTS.some(part => ` ${plain}`.includes(` ${part}`))
  )
}
