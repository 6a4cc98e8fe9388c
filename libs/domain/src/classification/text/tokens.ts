import { foldCode, isApostrophe, isJoiner } from './fold.js'

/** One word of a field: folded text, and its place in the original (UTF-16, end excluded). */
export interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly sentence: number
  readonly clause: number
}

/** A longer word is cut: no lexicon phrase needs more, and one word of a megabyte must stay cheap. */
const LONGEST_WORD = 40
const LONGEST_TAG = 300
const PLUS = 0x2b
const EURO = 0x20ac
const LESS = 0x3c
const sentenceEnds = new Set(['!', '?', ';', '\n', '\u2022', '\u2028'].map(mark => mark.charCodeAt(0)))
const clauseEnds = new Set([',', ':', '(', ')', '\u2013', '\u2014', '"', '|', '/'].map(mark => mark.charCodeAt(0)))
const DOT = 0x2e
const HYPHEN = 0x2d
const SPACE = 0x20

/** The end of an HTML tag that starts here, or the same place when it is no tag. */
function skipTag(text: string, at: number): number {
  const next = text.charCodeAt(at + 1)
  if (foldCode(next) === 0 && next !== 0x2f && next !== 0x21) return at
  const close = text.slice(at, at + LONGEST_TAG).indexOf('>')
  return close < 0 ? at : at + close
}

interface Word {
  readonly text: string
  readonly end: number
}

/** Whether a character that is no letter still belongs to the word it stands in. */
const staysInside = (text: string, at: number, code: number): boolean =>
  isJoiner(code) || (isApostrophe(code) && foldCode(text.charCodeAt(at + 1)) !== 0)

const isDigit = (code: number | undefined): boolean => code !== undefined && code < 58

function readWord(text: string, start: number): Word {
  const codes: number[] = []
  let at = start
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const folded = foldCode(code)
    if (folded === 0 && !staysInside(text, at, code)) break
    if (folded !== 0 && codes.length < LONGEST_WORD) codes.push(folded)
  }
  const word = String.fromCharCode(...codes)
  return text.charCodeAt(at) === PLUS && isDigit(codes.at(-1))
    ? { text: `${word}+`, end: at + 1 }
    : { text: word, end: at }
}

const isBlank = (code: number): boolean => code <= SPACE || Number.isNaN(code)

/** A dot ends a sentence only before white space: "o.l.v." and "s-port.nl" stay together. */
const endsSentence = (text: string, at: number, code: number): boolean =>
  code === DOT ? isBlank(text.charCodeAt(at + 1)) : sentenceEnds.has(code)

const endsClause = (text: string, at: number, code: number): boolean =>
  code === HYPHEN ? isBlank(text.charCodeAt(at - 1)) && isBlank(text.charCodeAt(at + 1)) : clauseEnds.has(code)

/** The words of a text in order, with sentence and clause numbers; linear in the length, any input allowed. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let sentence = 0
  let clause = 0
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at)
    if (foldCode(code) !== 0) {
      const word = readWord(text, at)
      tokens.push({ text: word.text, start: at, end: word.end, sentence, clause })
      at = word.end
      continue
    }
    if (code === EURO) tokens.push({ text: '€', start: at, end: at + 1, sentence, clause })
    else if (code === LESS) at = skipTag(text, at)
    else if (endsSentence(text, at, code)) {
      sentence++
      clause++
    } else if (endsClause(text, at, code)) clause++
    at++
  }
  return tokens
}
