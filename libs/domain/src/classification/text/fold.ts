const FOLDED_SIZE = 0x250
const SEPARATOR = 0
const A = 97
const Z = 122
const ZERO = 48
const NINE = 57

const isPlain = (code: number): boolean => (code >= A && code <= Z) || (code >= ZERO && code <= NINE)

const special = new Map<string, string>(
  Object.entries({ ß: 's', æ: 'a', œ: 'o', ø: 'o', đ: 'd', ł: 'l', ð: 'd', þ: 't', ı: 'i' }),
)

function foldedCode(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase()
  const base = (special.get(lower) ?? lower.normalize('NFD')).charCodeAt(0)
  return isPlain(base) ? base : SEPARATOR
}

const table = Uint16Array.from({ length: FOLDED_SIZE }, (_, code) => foldedCode(code))

/** The plain letter or digit (UTF-16 code) behind a Latin character, or 0 when it separates words. */
export const foldCode = (code: number): number => (code < FOLDED_SIZE ? (table[code] ?? SEPARATOR) : SEPARATOR)

/** Marks that sit on the letter before them ("e" + U+0301) and soft hyphens: skipped inside a word. */
export const isJoiner = (code: number): boolean => (code >= 0x300 && code <= 0x36f) || code === 0xad || code === 0x200d

/** Apostrophes inside a word ("foto's", "z'n"): dropped. */
export const isApostrophe = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0xb4
