import { isInitials, isParticle, plainWord } from './person-names.js'

/** A stretch of a text, from `start` up to `end`. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A word or a sign of a text; `plain` as the lists of names spell it. */
export interface Word extends Stretch {
  readonly text: string
  readonly plain: string
}

/** How sure the words before a name make it one. */
export type Cue = 'STRONG' | 'ROLE' | 'WEAK' | 'NONE'

const WORDS = /(?:\p{Lu}\.){1,5}|(?:\p{Ll}\.){2,4}|\p{L}[\p{L}'’-]*|\d+|[^\s\p{L}\d]/gu
const CAPITALISED = /^(?:IJ|\p{Lu})['’]?\p{Ll}[\p{L}'’-]*$/u
const LONGEST_NAME = 6
const MOST_PARTICLES = 3

const STRONG_CUES = new Set(
  (
    'contact contactpersoon contactpersonen aanspreekpunt trainer trainers trainster docent docente docenten lesgever lesgeefster instructeur instructrice begeleider begeleidster ' +
    'beweegcoach sportcoach buurtsportcoach coach coordinator vrijwilliger juf meester familie olv vraag fysiotherapeut dietist yogadocent yogadocente'
  ).split(' '),
)
/** Who somebody is to the organisation; what follows is as often an offer or a price as a name. */
const ROLE_CUES = new Set(
  'deelnemer deelneemster client cliente bewoner bewoonster inwoner inwoonster patient patiente mevrouw meneer mevr dhr mw heer'.split(
    ' ',
  ),
)
const WEAK_CUES = new Set('bij via met door namens bel mail app sms leiding begeleiding'.split(' '))
const PASSED_OVER = new Set(': - – ( is met naar door van'.split(' '))
const FARTHEST_CUE = 4

const NO_WORD: Word = { text: '', plain: '', start: -9, end: -9 }

/** The words of a text, with what can be asked of them by their place; beyond the ends stands an empty word. */
export class TextWords {
  private readonly words: readonly Word[]

  constructor(text: string) {
    this.words = [...text.matchAll(WORDS)].map(({ 0: word, index }) => {
      return { text: word, plain: plainWord(word), start: index, end: index + word.length }
    })
  }

  get count(): number {
    return this.words.length
  }

  at(place: number): Word {
    return this.words[place] ?? NO_WORD
  }

  between(start: number, end: number): readonly Word[] {
    return this.words.slice(start, end)
  }

  /** Whether a word has the shape of a name: a capital and small letters. */
  isCapitalised(place: number): boolean {
    return CAPITALISED.test(this.at(place).text)
  }

  /** Whether a name may begin here. */
  mayBegin(place: number): boolean {
    return this.isCapitalised(place) || isInitials(this.at(place).text)
  }

  /** Where a name that begins here would end: initials and capitalised words, then particles with the word behind them. */
  endOfName(start: number): number {
    let end = start + 1
    for (let more = this.partAt(end); more > 0 && end - start < LONGEST_NAME; more = this.partAt(end)) end += more
    return end
  }

  /** What the words before a place say of the name that begins there: "trainer:", "o.l.v.", "bij". */
  cueBefore(place: number): Cue {
    for (let before = place - 1; before >= place - FARTHEST_CUE; before -= 1) {
      const { text, plain } = this.at(before)
      if (STRONG_CUES.has(plain)) return 'STRONG'
      if (ROLE_CUES.has(plain)) return 'ROLE'
      if (WEAK_CUES.has(plain)) return 'WEAK'
      if (!PASSED_OVER.has(text.toLowerCase())) return 'NONE'
    }
    return 'NONE'
  }

  /** Number of words of the next part of a name; 0 when the name is over. */
  private partAt(place: number): number {
    let next = place
    while (next - place < MOST_PARTICLES && isParticle(this.at(next).text)) next += 1
    const touches = this.at(next).start - this.at(next - 1).end <= 1
    return touches && this.mayBegin(next) ? next - place + 1 : 0
  }
}
