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
/** What these deny is a thing ("zonder contact"), so whom it is for comes after the denial. */
const deniesThing = new Set(['geen', 'zonder', 'no', 'without'])
const people = new Set([
  ...['mensen', 'iedereen', 'wie', 'inwoners', 'bewoners', 'buurtbewoners', 'wijkbewoners', 'deelnemers', 'ouders'],
  ...['kinderen', 'jongeren', 'volwassenen', 'ouderen', 'senioren', 'vrouwen', 'mannen', 'dames', 'heren'],
  ...['meiden', 'meisjes', 'jongens', 'mantelzorgers', 'people'],
])
const listWords = new Set(['of', 'noch', 'en', 'or'])

/** A comma inside "geen intake, verwijzing of plan" does not end the denial. */
const listGoesOn = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + 4).some(token => listWords.has(token.text))

const or = (marks: Uint8Array, at: number, mark: number): void => {
  marks[at] = (marks[at] ?? 0) | mark
}

/** Whether the scope that began before `at` reaches this word: same sentence, no contrast, no new clause. */
function reaches(tokens: readonly Token[], at: number, sentence: number): boolean {
  const token = tokens[at]
  if (token?.sentence !== sentence || contrasts.has(token.text)) return false
  return token.clause === tokens[at - 1]?.clause || listGoesOn(tokens, at)
}

/** "Zonder contact voor mensen met reuma" denies the contact and not the people; "niet voor mensen met reuma" does deny them. */
function addressesAfter(tokens: readonly Token[], from: number, at: number): boolean {
  if (at === from || tokens[at]?.text !== 'voor' || !deniesThing.has(tokens[from - 1]?.text ?? '')) return false
  return tokens.slice(at + 1, at + 3).some(token => people.has(token.text))
}

function markForward(marks: Uint8Array, tokens: readonly Token[], from: number, mark: number): void {
  const sentence = tokens[from - 1]?.sentence ?? -1
  const goesOn = (at: number) => reaches(tokens, at, sentence) && !addressesAfter(tokens, from, at)
  for (let at = from; at < from + FORWARD_REACH && goesOn(at); at++) or(marks, at, mark)
}

function markBackward(marks: Uint8Array, tokens: readonly Token[], from: number): void {
  const clause = tokens[from]?.clause
  for (let at = from; at >= from - BACKWARD_REACH && tokens[at]?.clause === clause; at--) or(marks, at, DENIED)
}

/** The whole sentence around a word is a plan; a sentence is marked once. */
function markSentence(marks: Uint8Array, tokens: readonly Token[], from: number): void {
  if ((marks[from] ?? 0) & LATER) return
  const inSentence = (at: number) => at >= 0 && at < tokens.length && tokens[at]?.sentence === tokens[from]?.sentence
  for (let at = from; inSentence(at); at++) or(marks, at, LATER)
  for (let at = from - 1; inSentence(at); at--) or(marks, at, LATER)
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

/** Words inside "niet meer" or "niet alleen": their "niet" denies nothing by itself. */
function shieldedWords(matches: readonly Match[]): Set<number> {
  const shielded = new Set<number>()
  for (const { entry, first, last } of matches) {
    if (entry.sign !== 'geen_ontkenning' && entry.sign !== 'ontkent_groep') continue
    for (let at = first; at <= last; at++) shielded.add(at)
  }
  return shielded
}

/** Per word how it counts, as bits; scopes are found once per field. */
export function scopesOf(tokens: readonly Token[], matcher: Matcher): Uint8Array {
  const marks = new Uint8Array(tokens.length)
  const matches = matcher.match(tokens)
  const shielded = shieldedWords(matches)
  for (const match of matches)
    if (match.entry.sign !== 'ontkent_verder' || !shielded.has(match.first)) apply(marks, tokens, match)
  return marks
}
