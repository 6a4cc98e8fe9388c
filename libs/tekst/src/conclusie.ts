import { aantal, bij, getal, hoofdletter, niveaus, ongeveer } from './getal.js'
import type { LevelFacts, OverviewFacts } from './overview-facts.js'
import { isHeelRegister, selectieZin } from './selectie.js'

const NIET_DE_WIJKEN = 'Dit zegt iets over de lijst, niet over de wijken.'

/** Where it stands: "uw lijst" for somebody's own file, else "het register". */
export const bron = (ownList: boolean): string => (ownList ? 'uw lijst' : 'het register')

const chosenLevels = (facts: OverviewFacts): readonly LevelFacts[] =>
  facts.selection.niveau === undefined
    ? facts.levels
    : facts.levels.filter(level => level.niveau === facts.selection.niveau)

const emptyLevels = (facts: OverviewFacts): readonly string[] =>
  chosenLevels(facts)
    .filter(level => level.amount.activities === 0)
    .map(level => level.niveau)
    .sort()

const sum = (facts: OverviewFacts, of: (level: LevelFacts) => number | null | undefined): number =>
  chosenLevels(facts).reduce((total, level) => total + (of(level) ?? 0), 0)

const activities = (facts: OverviewFacts): number => sum(facts, level => level.amount.activities)

const knowsPlaces = (facts: OverviewFacts): boolean =>
  facts.yardstick !== 'AANTAL' && chosenLevels(facts).some(level => typeof level.amount.places === 'number')

const largest = (facts: OverviewFacts, of: (level: LevelFacts) => number): LevelFacts | undefined =>
  [...facts.levels].sort((a, b) => of(b) - of(a) || a.niveau.localeCompare(b.niveau))[0]

const tail = (facts: OverviewFacts, total: number, of: (level: LevelFacts) => number): string => {
  const top = largest(facts, of)
  if (facts.selection.niveau !== undefined || !top) return ''
  if (of(top) === total) return total === 1 ? `, op niveau ${top.niveau}` : `, alle op niveau ${top.niveau}`
  return `, ${getal(of(top))} op niveau ${top.niveau}`
}

const countSentence = (facts: OverviewFacts): string => {
  const total = activities(facts)
  const start = `In ${bron(facts.ownList)}`
  const chosen = selectieZin(facts.selection)
  if (total === 0) return `${start} staat nog niets${chosen}`
  const counted = `${start} ${bij(total, 'staat', 'staan')} ${aantal(total, 'activiteit', 'activiteiten')}${chosen}`
  const empty = emptyLevels(facts)
  if (facts.ownList && empty.length > 0) return `${counted}; voor ${niveaus(empty)} staat er nog niets in`
  return `${counted}${tail(facts, total, level => level.amount.activities)}`
}

const givenSentence = (facts: OverviewFacts): string => {
  const places = (level: LevelFacts): number => Math.round(level.amount.places ?? 0)
  const total = sum(facts, places)
  const noun = aantal(total, 'opgegeven plaats', 'opgegeven plaatsen')
  const verb = bij(total, 'staat', 'staan')
  return `In ${bron(facts.ownList)} ${verb} ${noun} per week${selectieZin(facts.selection)}${tail(facts, total, places)}`
}

const estimatedSentence = (facts: OverviewFacts): string => {
  const low = ongeveer(sum(facts, level => level.amount.low ?? level.amount.places))
  const high = ongeveer(sum(facts, level => level.amount.high ?? level.amount.places))
  const range = low === high ? low : `${low} tot ${high}`
  return `Wij schatten ${range} plaatsen per week${selectieZin(facts.selection)}`
}

/**
 * The conclusion of the Overzicht: one sentence without a full stop, about the register and never about people.
 * It names the yardstick shown and knows no word of shortage, as there is no streefwaarde here.
 */
export const conclusie = (facts: OverviewFacts): string => {
  if (!knowsPlaces(facts)) return countSentence(facts)
  return facts.yardstick === 'PLAATSEN_GESCHAT' ? estimatedSentence(facts) : givenSentence(facts)
}

const asked = ({ completeness }: OverviewFacts, what = 'Dat'): string =>
  completeness.partnersAsked === 0
    ? `${what} is nog niet nagevraagd.`
    : `${getal(completeness.partnersAnswered)} van ${getal(completeness.partnersAsked)} gevraagde partners antwoordden.`

const review = (facts: OverviewFacts): string => {
  const unsure = sum(facts, level => level.amount.needsReview)
  return unsure === 0 ? '' : `Van ${aantal(unsure, 'activiteit', 'activiteiten')} is het niveau nog onzeker.`
}

const unknownPlaces = (facts: OverviewFacts): string => {
  const unknown = sum(facts, level => level.amount.unknown)
  if (!knowsPlaces(facts) || unknown === 0) return ''
  const rest = bij(unknown, 'die telt', 'die tellen')
  return `Van ${aantal(unknown, 'activiteit', 'activiteiten')} zijn de plaatsen onbekend; ${rest} niet mee.`
}

const largestLevel = (facts: OverviewFacts): string => {
  const top = largest(facts, level => level.amount.activities)
  const n = top?.amount.activities ?? 0
  return n === 0 ? '' : `${getal(n)} ${bij(n, 'staat', 'staan')} op niveau ${top?.niveau ?? ''}.`
}

/** A choice among the rows of the list, as opposed to a choice of offer: an empty niveau under it says nothing about the offer. */
const isRowChoice = ({ waar, nakijken, zoek }: OverviewFacts['selection']): boolean =>
  Boolean(waar) || nakijken === true || Boolean(zoek)

const emptySentences = (facts: OverviewFacts): readonly string[] => {
  const empty = emptyLevels(facts)
  if (empty.length === 0) return [unknownPlaces(facts) || review(facts)]
  if (isRowChoice(facts.selection)) return [`Op ${niveaus(empty)} staat niets bij deze keuze.`, unknownPlaces(facts)]
  // The conclusion of an own list has named the empty niveau already; "Dat" would point at the full one here.
  if (facts.ownList && !knowsPlaces(facts)) return [largestLevel(facts), asked(facts, hoofdletter(niveaus(empty)))]
  return [`Op ${niveaus(empty)} staat nog niets.`, asked(facts), unknownPlaces(facts)]
}

/** The lines under the conclusion: what is empty and whether that was asked, what is unsure, and what it does not say. */
export const onderzin = (facts: OverviewFacts): string => {
  if (activities(facts) > 0) return [...emptySentences(facts), NIET_DE_WIJKEN].filter(Boolean).join(' ')
  return isHeelRegister(facts.selection)
    ? 'Lees een bestand in, dan ziet u hier de piramide.'
    : [isRowChoice(facts.selection) ? '' : asked(facts), NIET_DE_WIJKEN].filter(Boolean).join(' ')
}
