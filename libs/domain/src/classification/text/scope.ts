import type { Match, Matcher } from '../lexicon/matcher.js'
import type { Token } from './tokens.js'

/** How a word counts: as it stands, denied, not yet, or only naming a group that is not the limit. */
export const COUNTED = 0
export const DENIED = 1
export const LATER = 2
export const OPEN_GROUP = 4

const FORWARD_REACH = 6
const BACKWARD_REACH = 6
const contrasts = new Set(['maar', 'wel', 'doch', 'behalve', 'want', 'omdat', 'terwijl', 'but', 'zodat', 'als', 'dus'])
const listWords = new Set(['of', 'noch', 'en', 'or'])

/** A comma inside "geen intake, verwijzing of plan" does not end the denial. */
const listGoesOn = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + 4).some(token => listWords.has(token.text))

function markForward(marks: Uint8Array, tokens: readonly Token[], from: number, mark: number): void {
  const origin = tokens[from - 1]
  for (let at = from; at < Math.min(tokens.length, from + FORWARD_REACH); at++) {
    const token = tokens[at]
    if (!token || !origin || token.sentence !== origin.sentence || contrasts.has(token.text)) return
    if (token.clause !== tokens[at - 1]?.clause && !listGoesOn(tokens, at)) return
    marks[at] = (marks[at] ?? 0) | mark
  }
}

function markBackward(marks: Uint8Array, tokens: readonly Token[], from: number): void {
  const clause = tokens[from]?.clause
  for (let at = from; at >= Math.max(0, from - BACKWARD_REACH) && tokens[at]?.clause === clause; at--)
    marks[at] = (marks[at] ?? 0) | DENIED
}

function markSentence(marks: Uint8Array, tokens: readonly Token[], at: number): void {
  const sentence = tokens[at]?.sentence
  for (let next = at; tokens[next]?.sentence === sentence && next < tokens.length; next++)
    marks[next] = (marks[next] ?? 0) | LATER
  for (let back = at - 1; back >= 0 && tokens[back]?.sentence === sentence; back--)
    marks[back] = (marks[back] ?? 0) | LATER
}

function apply(marks: Uint8Array, tokens: readonly Token[], match: Match): void {
  switch (match.entry.sign) {
    case 'ontkent_verder':
      return markForward(marks, tokens, match.last + 1, DENIED)
    case 'ontkent_groep':
      return markForward(marks, tokens, match.last + 1, OPEN_GROUP)
    case 'ontkent_terug':
      return markBackward(marks, tokens, match.first)
    case 'later':
      return markSentence(marks, tokens, match.first)
  }
}

/** Per word how it counts, as bits; scopes are found once per field. */
export function scopesOf(tokens: readonly Token[], matcher: Matcher): Uint8Array {
  const marks = new Uint8Array(tokens.length)
  const matches = matcher.match(tokens)
  const shielded = new Set<number>()
  for (const match of matches) {
    if (match.entry.sign === 'geen_ontkenning' || match.entry.sign === 'ontkent_groep')
      for (let at = match.first; at <= match.last; at++) shielded.add(at)
  }
  let lateIn = -1
  for (const match of matches) {
    const sentence = tokens[match.first]?.sentence ?? -1
    if (match.entry.sign === 'later' && sentence === lateIn) continue
    if (match.entry.sign === 'later') lateIn = sentence
    if (match.entry.sign !== 'ontkent_verder' || !shielded.has(match.first)) apply(marks, tokens, match)
  }
  return marks
}
