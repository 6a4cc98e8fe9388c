import type { CountRow, PlacesAmount, PlacesRow, PyramidCountsInput, PyramidPlacesInput } from '@sportpiramide/charts'
import {
  aantal,
  bandZin,
  decimaal,
  getal,
  GRAFIEK,
  isNietPerWeek,
  KOLOM,
  leegNaastBand,
  MAATSTAF,
  nietPerWeekWoord,
  niveauNaam,
  niveauUitleg,
  schaalTekst,
} from '@sportpiramide/tekst'
import type { AmountPartsFragment, OverviewQuery } from '../../generated/graphql'
import type { TableTwin } from '../../ui/table'
import { drawnPerPlace, isPerThousand } from '../overzicht/amount.view'
import { isOwnList, term } from '../overzicht/overview.view'

type Overview = OverviewQuery['overview']
type Level = Overview['levels'][number]

const frame = ({ overview, taxonomy }: OverviewQuery, level: Level) => {
  const niveau = term(taxonomy.niveaus, level.niveau)
  return {
    code: level.niveau,
    name: niveauNaam(niveau),
    note: niveauUitleg(level.niveau),
    label: bandZin(niveau, level.amount, overview.yardstick, isOwnList(overview)),
    emptyLines: leegNaastBand(isOwnList(overview)),
  }
}

const countRow = (data: OverviewQuery, level: Level): CountRow => {
  const { activities, needsReview } = level.amount
  const reviewNote = needsReview > 0 ? GRAFIEK.nakijken(needsReview) : ''
  return {
    ...frame(data, level),
    count: activities,
    review: needsReview,
    figure: getal(activities),
    figureNote: activities === 0 ? GRAFIEK.inDeLijst : reviewNote,
    figureNoteLeads: needsReview > 0,
  }
}

/** The pyramid of counts as the chart takes it; care on top, as the server sends it. */
export const countsInput = (data: OverviewQuery): PyramidCountsInput => ({
  rows: data.overview.levels.map(level => countRow(data, level)),
  words: {
    left: GRAFIEK.niveau,
    right: GRAFIEK.activiteiten,
    scale: n => schaalTekst(n, 'AANTAL', false),
  },
})

const placesAmount = ({ yardstick }: Overview, amount: AmountPartsFragment, perPlace: number): PlacesAmount => {
  if (isNietPerWeek(amount)) return { kind: 'APART', words: GRAFIEK.nietPerWeek }
  if (amount.places === null) return { kind: 'UNKNOWN' }
  const middle = amount.places * perPlace
  if (yardstick === 'PLAATSEN_OPGEGEVEN')
    return { kind: 'GIVEN', places: middle, stale: (amount.stale ?? 0) * perPlace }
  const [low, high] = [amount.low, amount.high].map(end => (end ?? amount.places ?? 0) * perPlace)
  return { kind: 'ESTIMATED', low: low ?? middle, middle, high: high ?? middle }
}

const rangeOrPlaces = (amount: AmountPartsFragment): string =>
  amount.low !== null && amount.high !== null && amount.low !== amount.high
    ? `${getal(amount.low)} tot ${getal(amount.high)} plaatsen`
    : aantal(Math.round(amount.places ?? 0), 'plaats', 'plaatsen')

const placesFigures = (amount: AmountPartsFragment, perThousand: boolean) => {
  if (amount.activities === 0) return { figure: getal(0), figureNote: GRAFIEK.inDeLijst }
  if (isNietPerWeek(amount)) return { figure: getal(amount.activities), figureNote: nietPerWeekWoord(amount) }
  if (amount.places === null) return { figure: '?', figureNote: GRAFIEK.onbekend }
  const counted = aantal(amount.activities, 'activiteit', 'activiteiten')
  return perThousand
    ? { figure: decimaal(amount.per1000 ?? 0), figureNote: rangeOrPlaces(amount) }
    : { figure: getal(amount.places), figureNote: amount.low === null ? counted : rangeOrPlaces(amount) }
}

const placesRow = (data: OverviewQuery, level: Level, perThousand: boolean): PlacesRow => ({
  ...frame(data, level),
  ...placesFigures(level.amount, perThousand),
  figureNoteLeads: false,
  activities: level.amount.activities,
  amount: placesAmount(data.overview, level.amount, drawnPerPlace(level.amount, perThousand)),
  unknown: level.amount.unknown,
  unknownLabel: GRAFIEK.plusOnbekend(level.amount.unknown),
})

/** The pyramid of places as the chart takes it: per 1,000 where there is a denominator, else places per week. */
export const placesInput = (data: OverviewQuery): PyramidPlacesInput => {
  const perThousand = isPerThousand(data.overview)
  return {
    rows: data.overview.levels.map(level => placesRow(data, level, perThousand)),
    words: {
      left: GRAFIEK.niveau,
      right: perThousand ? GRAFIEK.per1000 : GRAFIEK.plaatsen,
      scale: n => schaalTekst(n, data.overview.yardstick, perThousand),
    },
  }
}

const COUNT_COLUMNS = [
  { header: KOLOM.activiteiten, numeric: true },
  { header: KOLOM.nakijken, numeric: true },
]
const PLACE_COLUMNS = [
  KOLOM.plaatsen,
  KOLOM.laag,
  KOLOM.hoog,
  KOLOM.per1000,
  KOLOM.verouderd,
  KOLOM.onbekend,
  KOLOM.eenmalig,
  KOLOM.trajecten,
].map(header => ({ header, numeric: true }))

const countCells = ({ amount }: Level) =>
  amount.activities === 0 ? [null, null] : [amount.activities, amount.needsReview]
/** The word where a niveau with rows has no places: not known, or nothing that is counted per week. */
const figureWord = (amount: AmountPartsFragment): string =>
  isNietPerWeek(amount) ? GRAFIEK.nietPerWeek : GRAFIEK.onbekend
const figureCells = ({ low, high, per1000, stale }: AmountPartsFragment) =>
  [low, high, per1000, stale].map(figure => figure ?? '')
const placeCells = ({ amount }: Level) =>
  amount.activities === 0
    ? PLACE_COLUMNS.map(() => null)
    : [amount.places ?? figureWord(amount), ...figureCells(amount), amount.unknown, amount.singleEvents, amount.paths]

/** The same figures as a table; a niveau without rows says "nog niet nagevraagd" and not 0. */
export const pyramidTable = ({ overview, taxonomy }: OverviewQuery): TableTwin => {
  const isCount = overview.yardstick === 'AANTAL'
  return {
    caption: `${GRAFIEK.piramide}: ${MAATSTAF[overview.yardstick].eenheid}`,
    columns: [
      { header: KOLOM.niveau },
      { header: KOLOM.naam },
      ...COUNT_COLUMNS.slice(0, isCount ? 2 : 1),
      ...(isCount ? [] : PLACE_COLUMNS),
    ],
    rows: overview.levels.map(level => [
      level.niveau,
      niveauNaam(term(taxonomy.niveaus, level.niveau)),
      ...countCells(level).slice(0, isCount ? 2 : 1),
      ...(isCount ? [] : placeCells(level)),
    ]),
    absent: GRAFIEK.nietNagevraagd,
  }
}
