import {
  leegte,
  OVERZICHT,
  selectieZin,
  type Leegte,
  type MerkFacts,
  type MunicipalFacts,
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
  niveau: selection.niveau ?? undefined,
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
  outside: data.overview.outside,
  needsReview: data.overview.needsReview,
  assumed: data.overview.whereabouts.assumed,
  completeness: data.overview.completeness,
  selection: selectionFacts(data, selection),
})

const NOTHING_BESIDE: MunicipalFacts = { activities: 0, assumed: 0 }

/** What a panel shows itself, so that its marks are not narrowed by it. */
export const OWN = {
  pyramid: { niveau: null },
  matrix: { niveau: null, doelgroep: null },
  where: { wijk: null, waar: null },
  drawer: {},
} as const satisfies Record<string, Partial<Selection>>

/** What the marks of a panel are said with, under the choice that the figures are about. */
export const merkFacts = (
  data: OverviewQuery,
  selection: Selection,
  panel: keyof typeof OWN,
  beside = NOTHING_BESIDE,
): MerkFacts => ({
  yardstick: data.overview.yardstick,
  ownList: isOwnList(data.overview),
  selection: selectionFacts(data, { ...selection, ...OWN[panel] }),
  beside,
})

/** What a mark without activities of its own is called. */
export const leegteOf = ({ selection, beside }: MerkFacts): Leegte => leegte(selection, beside.activities)

/** The one next step for the whole register: a list first, then what is unsure, then the map; null when all three are there. */
export const nextStep = ({ register, rows }: Overview, hasMap: boolean): 'BESTAND' | 'NAKIJKEN' | 'KAART' | null => {
  if (register.activityCount === 0) return 'BESTAND'
  if (rows.needsReview > 0) return 'NAKIJKEN'
  return hasMap ? null : 'KAART'
}

/** Yardsticks of which anything is known; counts always are. More than one gives a switch. */
export const knownYardsticks = ({ yardsticks }: Overview): Overview['yardsticks'] =>
  yardsticks.filter(one => one.yardstick === 'AANTAL' || one.known > 0)

/** How far the list itself gives places, over the whole register. */
export const givenPlaces = ({ yardsticks, total }: Overview): Overview['yardsticks'][number] =>
  yardsticks.find(one => one.yardstick === 'PLAATSEN_OPGEGEVEN') ?? {
    yardstick: 'PLAATSEN_OPGEGEVEN',
    known: 0,
    of: total,
    apart: 0,
  }

/** The selection as words for a heading: "op niveau 3 in Centrum"; empty without one. */
export const chosenInWords = (data: OverviewQuery, selection: Selection): string =>
  selectieZin(selectionFacts(data, selection))

const chosenLevels = ({ levels }: Overview, { niveau }: Selection): Overview['levels'] =>
  niveau === null ? levels : levels.filter(level => level.niveau === niveau)

/** Rows behind a selection: of the chosen niveau, of what lies outside, or of all niveaus together. */
export const chosenCount = (overview: Overview, selection: Selection): number =>
  selection.niveau === 'buiten'
    ? overview.outside
    : chosenLevels(overview, selection).reduce((sum, level) => sum + level.amount.activities, 0)

/** What holds for the chosen wijk beside those rows; nothing without a wijk. */
export const chosenBeside = (overview: Overview, selection: Selection): MunicipalFacts =>
  chosenLevels(overview, selection).reduce(
    (sum, { beside }) => ({
      activities: sum.activities + beside.activities,
      assumed: sum.assumed + beside.assumed,
    }),
    NOTHING_BESIDE,
  )
