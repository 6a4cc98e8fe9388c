import { aannameZin } from './gemeentebreed.js'
import { aantal, bij, getal, hoofdletter, niveaus, ongeveer } from './getal.js'
import { isRijkeuze } from './leeg.js'
import type { LevelFacts, MunicipalFacts, OverviewFacts } from './overview-facts.js'
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
    .filter(level => level.amount.activities + level.beside.activities === 0)
    .map(level => level.niveau)
    .sort()

const sum = (facts: OverviewFacts, of: (level: LevelFacts) => number | null | undefined): number =>
  chosenLevels(facts).reduce((total, level) => total + (of(level) ?? 0), 0)

const activities = (facts: OverviewFacts): number => sum(facts, level => level.amount.activities)

/** What holds for the chosen wijk without standing in it. */
const beside = (facts: OverviewFacts): MunicipalFacts => ({
  activities: sum(facts, level => level.beside.activities),
  assumed: sum(facts, level => level.beside.assumed),
})

const VOOR_GEMEENTE = 'voor de hele gemeente of regio'

const knowsPlaces = (facts: OverviewFacts): boolean =>
  facts.yardstick !== 'AANTAL' && chosenLevels(facts).some(level => typeof level.amount.places === 'number')

const largest = (facts: OverviewFacts, of: (level: LevelFacts) => number): LevelFacts | undefined =>
  [...facts.levels].sort((a, b) => of(b) - of(a) || a.niveau.localeCompare(b.niveau))[0]

/** After a total: what stands beside it for the whole gemeente or region, else the niveau with most of it. */
const tail = (facts: OverviewFacts, total: number, of: (level: LevelFacts) => number): string => {
  const { activities: n } = beside(facts)
  const noun = knowsPlaces(facts) ? aantal(n, 'activiteit', 'activiteiten') : getal(n)
  if (n > 0) return `, en ${noun} ${VOOR_GEMEENTE}`
  const top = largest(facts, of)
  if (facts.selection.niveau !== undefined || !top) return ''
  if (of(top) === total) return total === 1 ? `, op niveau ${top.niveau}` : `, alle op niveau ${top.niveau}`
  return `, ${getal(of(top))} op niveau ${top.niveau}`
}

const noneSentence = (facts: OverviewFacts, start: string): string => {
  const { activities: n } = beside(facts)
  const { selection } = facts
  if (n === 0) return `${start} staat ${isRijkeuze(selection) ? '' : 'nog '}niets${selectieZin(selection)}`
  const itself = selectieZin({ ...selection, wijk: `${selection.wijk ?? ''} zelf` })
  return `${start} staat niets${itself}, wel ${aantal(n, 'activiteit', 'activiteiten')} ${VOOR_GEMEENTE}`
}

/** Whether the conclusion itself names the niveaus without anything: those of an own list, unless it has to name what stands beside. */
const namesEmpty = (facts: OverviewFacts): boolean =>
  facts.ownList && !knowsPlaces(facts) && !isRijkeuze(facts.selection) && beside(facts).activities === 0

const countSentence = (facts: OverviewFacts): string => {
  const total = activities(facts)
  const start = `In ${bron(facts.ownList)}`
  if (total === 0) return noneSentence(facts, start)
  const counted = `${start} ${bij(total, 'staat', 'staan')} ${aantal(total, 'activiteit', 'activiteiten')}${selectieZin(facts.selection)}`
  const empty = emptyLevels(facts)
  if (namesEmpty(facts) && empty.length > 0) return `${counted}; voor ${niveaus(empty)} staat er nog niets in`
  return `${counted}${tail(facts, total, level => level.amount.activities)}`
}

const outsideSentence = ({ ownList, outside, selection }: OverviewFacts): string => {
  const rows = outside === 0 ? 'niets' : aantal(outside, 'rij', 'rijen')
  return `In ${bron(ownList)} ${bij(Math.max(outside, 1), 'staat', 'staan')} ${rows}${selectieZin(selection)}`
}

const givenSentence = (facts: OverviewFacts): string => {
  const places = (level: LevelFacts): number => level.amount.places ?? 0
  const total = sum(facts, places)
  // Rounded once, here: parts rounded before they are added would give another total.
  const shown = Math.round(total)
  const noun = aantal(shown, 'opgegeven plaats', 'opgegeven plaatsen')
  const verb = bij(shown, 'staat', 'staan')
  return `In ${bron(facts.ownList)} ${verb} ${noun} per week${selectieZin(facts.selection)}${tail(facts, total, places)}`
}

const estimatedSentence = (facts: OverviewFacts): string => {
  const low = ongeveer(sum(facts, level => level.amount.low ?? level.amount.places))
  const high = ongeveer(sum(facts, level => level.amount.high ?? level.amount.places))
  const range = low === high ? low : `${low} tot ${high}`
  const { activities: n } = beside(facts)
  const rest = n === 0 ? '' : `, en ${aantal(n, 'activiteit', 'activiteiten')} ${VOOR_GEMEENTE}`
  return `Wij schatten ongeveer ${range} plaatsen per week${selectieZin(facts.selection)}${rest}`
}

/**
 * The conclusion of the Overzicht: one sentence without a full stop, about the register and never about people.
 * It names the yardstick shown and knows no word of shortage, as there is no streefwaarde here.
 */
export const conclusie = (facts: OverviewFacts): string => {
  if (facts.selection.niveau === 'buiten') return outsideSentence(facts)
  if (!knowsPlaces(facts)) return countSentence(facts)
  return facts.yardstick === 'PLAATSEN_GESCHAT' ? estimatedSentence(facts) : givenSentence(facts)
}

const asked = ({ completeness }: OverviewFacts, what = 'Dat'): string =>
  completeness.partnersAsked === 0
    ? `${what} is nog niet nagevraagd.`
    : `${getal(completeness.partnersAnswered)} van ${getal(completeness.partnersAsked)} gevraagde partners antwoordden.`

const unsure = (facts: OverviewFacts): number => sum(facts, level => level.amount.needsReview)

/** Doubt outside the pyramid; with the doubt in it as many as Nakijken asks about. */
const reviewOutside = (facts: OverviewFacts): string => {
  const n = facts.needsReview - unsure(facts)
  return n <= 0 ? '' : `Bij ${aantal(n, 'rij', 'rijen')} buiten de piramide twijfelen wij ook.`
}

const review = (facts: OverviewFacts): string => {
  const n = unsure(facts)
  const inside = n === 0 ? '' : `Van ${aantal(n, 'activiteit', 'activiteiten')} is het niveau nog onzeker.`
  return [inside, reviewOutside(facts)].filter(Boolean).join(' ')
}

/** Where the rows in doubt were chosen, the conclusion has counted those in the pyramid already. */
const doubt = (facts: OverviewFacts): string =>
  facts.selection.nakijken === true ? reviewOutside(facts) : review(facts)

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

const emptySentences = (facts: OverviewFacts): readonly string[] => {
  const empty = emptyLevels(facts)
  if (empty.length === 0) return [unknownPlaces(facts) || doubt(facts)]
  const known = facts.selection.nakijken === true ? reviewOutside(facts) : ''
  if (isRijkeuze(facts.selection))
    return [known, `Op ${niveaus(empty)} staat niets bij deze keuze.`, unknownPlaces(facts)]
  // The conclusion of an own list has named the empty niveau already; "Dat" would point at the full one here.
  if (namesEmpty(facts)) return [largestLevel(facts), asked(facts, hoofdletter(niveaus(empty)))]
  return [`Op ${niveaus(empty)} staat nog niets.`, asked(facts), unknownPlaces(facts)]
}

/** What the conclusion counted for the whole gemeente or region: beside a wijk, or as the choice itself. */
const municipal = (facts: OverviewFacts): MunicipalFacts =>
  facts.selection.waar === 'GEMEENTE' && facts.selection.wijk === undefined
    ? { activities: activities(facts), assumed: facts.assumed }
    : beside(facts)

const outsideLines = ({ outside, needsReview }: OverviewFacts): readonly string[] => [
  outside === 0 ? '' : 'Zij zijn geen sport of bewegen voor deelnemers, en tellen op geen niveau mee.',
  needsReview === 0 ? '' : `Bij ${aantal(needsReview, 'rij', 'rijen')} twijfelen wij daarover.`,
]

const nothingLines = (facts: OverviewFacts): readonly string[] => {
  if (isHeelRegister(facts.selection)) return ['Lees een bestand in, dan ziet u hier de piramide.']
  return [isRijkeuze(facts.selection) ? '' : asked(facts), NIET_DE_WIJKEN]
}

const lines = (facts: OverviewFacts): readonly string[] => {
  if (facts.selection.niveau === 'buiten') return outsideLines(facts)
  const counted = municipal(facts)
  if (activities(facts) + counted.activities === 0) return nothingLines(facts)
  return [aannameZin(counted), ...emptySentences(facts), NIET_DE_WIJKEN]
}

/** The lines under the conclusion: what we assumed, what is empty and whether that was asked, what is unsure, and what it does not say. */
export const onderzin = (facts: OverviewFacts): string => lines(facts).filter(Boolean).join(' ')
