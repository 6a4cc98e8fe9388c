import { GIVEN_NAMES, NAME_PARTICLES, ORGANISATION_WORDS } from './personal-words.data.js'

/** A mail address anywhere in a text. */
export const MAIL = /[\p{L}\d._%+'-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,6}\.\p{L}{2,24}/gu

/** A Dutch phone number, national or international, with the usual spaces, dashes and brackets. */
export const PHONE = /(?<![\w/.-])(?:\+\d{2}|00\d{2}|\(?0)(?:[\s().-]*\d){8,10}(?!\d)/g

/** Nine digits, also in groups, that may be a BSN. */
export const NINE_DIGITS = /(?<![\w/.,-])\d{3}[ .]?\d{3}[ .]?\d{3}(?![\w/-]|[.,]\d)/g

/** The elfproef of a BSN: nine digits, weights 9..2 and -1, sum divisible by eleven; nine zeros are no number. */
export function isBsn(text: string): boolean {
  const digits = text.replace(/\D/g, '')
  if (digits.length !== 9 || /^0+$/.test(digits)) return false
  const sum = Array.from(digits).reduce(
    (total, digit, place) => total + Number(digit) * (place === 8 ? -1 : 9 - place),
    0,
  )
  return sum % 11 === 0
}

/** Whether a phone candidate has the length of a phone number and is no date or amount. */
export const isPhone = (text: string): boolean => {
  const digits = text.replace(/\D/g, '')
  return digits.startsWith('00') || text.startsWith('+')
    ? digits.length >= 10 && digits.length <= 14
    : digits.length === 10
}

/** Whether a text in small letters holds a word of organisations, such as "stichting" or "club". */
export const hasOrganisationWord = (lower: string): boolean =>
  lower
    .split(/[^\p{L}]+/u)
    .some(word => ORGANISATION_WORDS.some(known => (known.length > 3 ? word.includes(known) : word === known)))

const TITLE = /^(?:dhr|mw|mevr|mevrouw|meneer|de heer|drs?|ir)\.?\s+/i
const CAPITALISED = /^\p{Lu}[\p{L}'’.-]*$/u

const isNamePart = (word: string): boolean =>
  NAME_PARTICLES.has(word.toLowerCase().replace(/[^a-z]/g, '')) || CAPITALISED.test(word)
const isGivenName = (word: string): boolean =>
  GIVEN_NAMES.has(
    word
      .normalize('NFD')
      .replace(/[^\p{L}]/gu, '')
      .toLowerCase(),
  )

const hasInitials = (words: readonly string[]): boolean => words.some(word => /^(?:\p{Lu}\.)+$/u.test(word))

const cannotBeAName = (text: string): boolean =>
  text.length > 50 || /\d|[@:/]/.test(text) || hasOrganisationWord(text.toLowerCase())

/** Whether a text is one person's name: "Fatima el Idrissi", "mw. J. de Vries", "Jansen, P."; a single word only when it is a known given name. */
export function isPersonName(text: string): boolean {
  const trimmed = text.trim()
  if (cannotBeAName(trimmed)) return false
  const [first = '', ...others] = trimmed
    .replace(TITLE, '')
    .split(/[\s,]+/)
    .filter(word => word !== '')
  if (others.length > 4 || ![first, ...others].every(isNamePart)) return false
  if (others.length === 0) return isGivenName(first)
  return TITLE.test(trimmed) || isGivenName(first) || hasInitials([first, ...others])
}

/** Whether a text is a list of two or more names of persons. */
export function isNameList(text: string): boolean {
  const parts = text
    .split(/[;\n,&/]|\ben\b/)
    .map(part => part.trim())
    .filter(part => part !== '')
  return parts.length >= 2 && parts.filter(isPersonName).length >= Math.max(2, parts.length * 0.6)
}

const LIST_SIGNS = /[;\n,]/
const partsOf = (text: string): string[] =>
  text
    .split(LIST_SIGNS)
    .map(part => part.trim())
    .filter(part => part !== '')

const isNameLike = (part: string): boolean => {
  const words = part.split(/\s+/)
  return !cannotBeAName(part) && words.length <= 5 && words.every(isNamePart)
}

/** Whether a text lists three or more parts that read as names; a list of single words ("Ouderen, Jongeren, Kinderen") needs given names among them. */
export function isParticipantList(text: string): boolean {
  const parts = partsOf(text)
  const nameLike = parts.filter(isNameLike)
  if (nameLike.length < 3 || nameLike.length < parts.length * 0.6) return false
  const sure = nameLike.filter(
    part => isPersonName(part) || (part.includes(' ') && CAPITALISED.test(part.split(/\s+/)[1] ?? '')),
  )
  return sure.length >= nameLike.length / 2
}

/** Whether a whole cell is a person or a list of persons. */
export const looksLikePersons = (cell: string): boolean =>
  isPersonName(cell) || isNameList(cell) || isParticipantList(cell)
