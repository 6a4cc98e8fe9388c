import { ALSO_WORDS, NO_FIRST_NAMES, PLACE_WORDS_AFTER, PLACE_WORDS_BEFORE } from './name-words.data.js'
import { hasOrganisationWord } from './organisation-words.js'
import { isFamilyName, isGivenName, isGivenNameAlone, isInitials, isParticle, isPlaceWord } from './person-names.js'
import { isSmallGivenName, smallNameAt } from './small-names.js'
import { TextWords, type Cue, type Stretch, type Word } from './text-words.js'
import { tellsOffer } from './wijk-title.js'

/** Where names are looked for: everywhere in running text; in a title or a name of a place only where a word points at a person. */
export type NameSearch = 'TEXT' | 'LABEL'

/** One word, and nothing behind it, names nobody. */
const SEVERAL_WORDS = /\p{L}\S{0,3}[\s:,]/u

const VERBS_AFTER = new Set(
  'geeft begeleidt verzorgt coordineert organiseert helpt ontvangt traint leidt vertelt regelt coacht neemt'.split(' '),
)
const LINKS = new Set(['en', '&', ',', '/'])
const FAMILY_PARTICLES = new Set(['van', 'der', 'den', 'ter', 'ten', 'el', 'von', 'vd'])

const tellsSomethingElse = ({ plain }: Word): boolean => NO_FIRST_NAMES.has(plain) || tellsOffer(plain)
const isOrganisation = ({ text }: Word): boolean => hasOrganisationWord(text.toLowerCase())

/** A known given name with something behind it that is no offer: "Fatima el Idrissi", not "Nina Yoga". */
const beginsWithGivenName = ([first, second]: readonly Word[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  isGivenName(first.text) &&
  !ALSO_WORDS.has(first.plain) &&
  (isParticle(second.text) || !tellsOffer(second.plain))

const isSure = (cue: Cue): boolean => cue === 'STRONG' || cue === 'ROLE'
const endsWithFamilyName = (words: readonly Word[]): boolean => isFamilyName(words.at(-1)?.text ?? '')

class NameFinder {
  private readonly found: Stretch[] = []

  constructor(
    private readonly words: TextWords,
    private readonly search: NameSearch,
  ) {}

  run(): readonly Stretch[] {
    for (let place = 0; place < this.words.count;) {
      const length = this.mayBegin(place) ? this.nameAt(place) : 0
      if (length > 0) this.found.push({ start: this.words.at(place).start, end: this.words.at(place + length - 1).end })
      place += Math.max(1, length)
    }
    return this.found
  }

  private mayBegin(place: number): boolean {
    return this.words.mayBegin(place) || isSmallGivenName(this.words.at(place))
  }

  /** Number of words, from here on, that are one person's name; 0 for none. */
  private nameAt(place: number): number {
    const cue = this.words.cueBefore(place)
    if (this.search === 'LABEL' && cue === 'NONE') return 0
    const small = smallNameAt(this.words, place, cue)
    if (small > 0) return this.isOfAPlace(place, place + small) ? 0 : small
    return this.words.mayBegin(place) ? this.capitalisedAt(place, cue) : 0
  }

  private capitalisedAt(place: number, cue: Cue): number {
    const end = this.words.endOfName(place)
    if (end - place > 1 && this.isFullName(place, end, cue)) return this.isOfAPlace(place, end) ? 0 : end - place
    return this.isCalled(place, cue) ? 1 : 0
  }

  private isFullName(place: number, end: number, cue: Cue): boolean {
    const words = this.words.between(place, end)
    if (isInitials(this.words.at(place).text)) return this.isInitialsWithName(place, end, cue)
    if (beginsWithGivenName(words)) return true
    if (tellsSomethingElse(this.words.at(place))) return false
    return endsWithFamilyName(words) || this.isPointedAt(place, words, cue)
  }

  /** A name nobody has a list of, behind a word that points at a person. */
  private isPointedAt(place: number, words: readonly Word[], cue: Cue): boolean {
    if (cue === 'STRONG') return this.words.at(place - 1).text === ':' || words.some(word => isParticle(word.text))
    return (cue === 'WEAK' || cue === 'ROLE') && words.some(word => FAMILY_PARTICLES.has(word.text))
  }

  /** "diploma A. Daarna" ends a sentence; "J. de Vries" and "(A. Quist)" do not. */
  private isInitialsWithName(place: number, end: number, cue: Cue): boolean {
    if (!this.words.isCapitalised(end - 1)) return false
    const begins = !/[\p{L}\d]/u.test(this.words.at(place - 1).text)
    const several = this.words.at(place).text.length > 2
    return begins || several || cue !== 'NONE' || isParticle(this.words.at(place + 1).text)
  }

  /** A name of one word: a given name where a word says that somebody is meant, anything after "trainer:". */
  private isCalled(place: number, cue: Cue): boolean {
    const { text } = this.words.at(place)
    if (!this.words.isCapitalised(place) || this.isOfAPlace(place, place + 1)) return false
    if (isSure(cue)) return isGivenName(text) || this.isNamedAfterColon(place, cue)
    if (this.search === 'LABEL' || !isGivenNameAlone(text)) return false
    return cue === 'WEAK' || this.actsLikeAPerson(place)
  }

  private isNamedAfterColon(place: number, cue: Cue): boolean {
    if (cue !== 'STRONG') return false
    const word = this.words.at(place)
    return this.words.at(place - 1).text === ':' && !tellsSomethingElse(word) && !isOrganisation(word)
  }

  /** "Fatima begeleidt", and "Fatima en Joke": two given names beside each other are two persons. */
  private actsLikeAPerson(place: number): boolean {
    const { plain, text } = this.words.at(place + 1)
    if (VERBS_AFTER.has(plain)) return true
    if (LINKS.has(text) && isGivenNameAlone(this.words.at(place + 2).text)) return this.words.isCapitalised(place + 2)
    return LINKS.has(this.words.at(place - 1).text) && this.found.at(-1)?.end === this.words.at(place - 2).end
  }

  /** Whether the name is that of a place, a building or an organisation: "sporthal Jan Massink", "Jeroen Bosch Ziekenhuis". */
  private isOfAPlace(place: number, end: number): boolean {
    const before = this.words.at(place - 1)
    const after = this.words.at(end)
    if (PLACE_WORDS_BEFORE.has(before.plain) || isPlaceWord(before.text)) return true
    if (PLACE_WORDS_AFTER.has(after.plain) || isPlaceWord(after.text) || isOrganisation(after)) return true
    const own = this.words.between(place, end)
    return own.some(word => isPlaceWord(word.text) || (isOrganisation(word) && !isFamilyName(word.text)))
  }
}

/** Where in a text persons are named. Names of places, buildings and organisations are not among them. */
export const namesInText = (text: string, search: NameSearch): readonly Stretch[] =>
  SEVERAL_WORDS.test(text) ? new NameFinder(new TextWords(text), search).run() : []
