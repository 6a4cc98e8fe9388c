import {
  NIVEAU_TEKST,
  OVERZICHT,
  selectieZin,
  type OverviewFacts,
  type SelectionFacts,
  type TermFacts,
} from '@sportpiramide/tekst'
import type { OverviewQuery } from '../../generated/graphql'
import { WAAR, type Selection } from './selection'

type Overview = OverviewQuery['overview']

/** A list somebody read in, before any partner was asked, is "uw lijst"; the demo is a register. */
export const isOwnList = ({ register, completeness }: Overview): boolean =>
  !register.fictional && completeness.partnersAsked === 0

/** A code with its label; a code that the taxonomy does not know is its own label. */
export const term = (terms: readonly TermFacts[], code: string): TermFacts =>
  terms.find(one => one.code === code) ?? { code, label: code }

/** Name of a wijk of the overview; undefined when it is not there (any more). */
export const wijkName = (overview: Overview, id: string): string | undefined =>
  overview.whereabouts.wijken.find(wijk => wijk.area.id === id)?.area.name

const named = (terms: readonly TermFacts[], code: string | null): TermFacts | undefined =>
  code === null ? undefined : term(terms, code)

const wijkFact = (overview: Overview, id: string | null): string | undefined =>
  id === null ? undefined : (wijkName(overview, id) ?? OVERZICHT.gekozenWijk)

/** The selection with the names a sentence needs. */
export const selectionFacts = ({ overview, taxonomy }: OverviewQuery, selection: Selection): SelectionFacts => ({
  niveau: selection.niveau === 'buiten' ? undefined : (selection.niveau ?? undefined),
  wijk: wijkFact(overview, selection.wijk),
  doelgroep: named(taxonomy.doelgroepen, selection.doelgroep),
  thema: named(taxonomy.themas, selection.thema),
  waar: selection.waar === null ? undefined : WAAR[selection.waar],
  nakijken: selection.nakijken,
  zoek: selection.zoek ?? undefined,
})

/** What the sentences above the pyramid are made from. */
export const overviewFacts = (data: OverviewQuery, selection: Selection): OverviewFacts => ({
  ownList: isOwnList(data.overview),
  yardstick: data.overview.yardstick,
  levels: data.overview.levels,
  completeness: data.overview.completeness,
  selection: selectionFacts(data, selection),
})

/** The one next step: a list first, then what is unsure, then the map; null when all three are there. */
export const nextStep = (
  { register, needsReview }: Overview,
  hasMap: boolean,
): 'BESTAND' | 'NAKIJKEN' | 'KAART' | null => {
  if (register.activityCount === 0) return 'BESTAND'
  if (needsReview > 0) return 'NAKIJKEN'
  return hasMap ? null : 'KAART'
}

/** Yardsticks of which anything is known; counts always are. More than one gives a switch. */
export const knownYardsticks = ({ yardsticks }: Overview): Overview['yardsticks'] =>
  yardsticks.filter(one => one.yardstick === 'AANTAL' || one.known > 0)

/** The selection as words for a heading: "op niveau 3 in Centrum"; empty without one. */
export const chosenInWords = (data: OverviewQuery, selection: Selection): string =>
  (selection.niveau === 'buiten' ? (NIVEAU_TEKST['buiten']?.naam ?? '') : '') +
  selectieZin(selectionFacts(data, selection))

/** Rows behind a selection: of the chosen niveau, of what lies outside, or of all niveaus together. */
export const chosenCount = ({ levels, outside }: Overview, { niveau }: Selection): number => {
  if (niveau === 'buiten') return outside
  const shown = niveau === null ? levels : levels.filter(level => level.niveau === niveau)
  return shown.reduce((sum, level) => sum + level.amount.activities, 0)
}
