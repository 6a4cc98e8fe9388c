import type { CountRow, PlacesAmount, PlacesRow, PyramidCountsInput, PyramidPlacesInput } from '@sportpiramide/charts'
import {
  aantal,
  bandZin,
  bij,
  decimaal,
  cijfer,
  getal,
  GRAFIEK,
  heleTekst,
  isNietPerWeek,
  GEMEENTEBREED,
  KOLOM,
  LEEGTE,
  leegNaastBand,
  MAATSTAF,
  nietPerWeekTekst,
  niveauNaam,
  niveauUitleg,
  plusGemeenteRegels,
  schaalTekst,
  type Leegte,
} from '@sportpiramide/tekst'
import type { AmountPartsFragment, OverviewQuery } from '../../generated/graphql'
import type { TableCell, TableTwin } from '../../ui/table'
import { drawnPerPlace, isPerThousand } from '../overzicht/amount.view'
import { leegteOf, merkFacts, term } from '../overzicht/overview.view'
import type { Selection } from '../overzicht/selection'

type Overview = OverviewQuery['overview']
type Level = Overview['levels'][number]

const stateOf = (data: OverviewQuery, selection: Selection, level: Level): Leegte =>
  leegteOf(merkFacts(data, selection, 'pyramid', level.beside))

const frame = (data: OverviewQuery, selection: Selection, level: Level) => {
  const niveau = term(data.taxonomy.niveaus, level.niveau)
  const merk = merkFacts(data, selection, 'pyramid', level.beside)
  return {
    code: level.niveau,
    name: niveauNaam(niveau),
    note: niveauUitleg(level.niveau),
    label: bandZin(niveau, level.amount, merk),
    beside: level.beside.activities === 0 ? null : plusGemeenteRegels(level.beside.activities, merk.yardstick),
    emptyLines: leegNaastBand(leegteOf(merk), merk.ownList),
  }
}

const countRow = (data: OverviewQuery, selection: Selection, level: Level): CountRow => {
  const { activities, needsReview } = level.amount
  const reviewNote = needsReview > 0 ? GRAFIEK.nakijken(needsReview) : ''
  return {
    ...frame(data, selection, level),
    count: activities,
    review: needsReview,
    figure: getal(activities),
    figureNote: activities === 0 ? LEEGTE[stateOf(data, selection, level)].bijNul : reviewNote,
    lead: needsReview > 0 ? GRAFIEK.toonNakijken(needsReview, level.niveau) : '',
  }
}

/** The pyramid of counts as the chart takes it; care on top, as the server sends it. */
export const countsInput = (data: OverviewQuery, selection: Selection): PyramidCountsInput => ({
  rows: data.overview.levels.map(level => countRow(data, selection, level)),
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

/** "41–62 plaatsen", "1 plaats"; low and high are there for an estimate only. */
const rangeOrPlaces = (amount: AmountPartsFragment): string => {
  const figure = cijfer('PLAATSEN_GESCHAT', amount)
  return `${figure} ${bij(figure === '1' ? 1 : 2, 'plaats', 'plaatsen')}`
}

const placesFigures = (amount: AmountPartsFragment, perThousand: boolean, state: Leegte) => {
  if (amount.activities === 0) return { figure: getal(0), figureNote: LEEGTE[state].bijNul }
  // Trajecten are not in the unit of this column, so no figure of them stands in it.
  if (isNietPerWeek(amount)) return { figure: '', figureNote: nietPerWeekTekst(amount) }
  if (amount.places === null) return { figure: '?', figureNote: GRAFIEK.onbekend }
  const counted = aantal(amount.activities, 'activiteit', 'activiteiten')
  return perThousand
    ? { figure: decimaal(amount.per1000 ?? 0), figureNote: rangeOrPlaces(amount) }
    : { figure: heleTekst(amount.places), figureNote: amount.low === null ? counted : rangeOrPlaces(amount) }
}

const placesRow = (data: OverviewQuery, selection: Selection, level: Level, perThousand: boolean): PlacesRow => ({
  ...frame(data, selection, level),
  ...placesFigures(level.amount, perThousand, stateOf(data, selection, level)),
  lead: '',
  activities: level.amount.activities,
  amount: placesAmount(data.overview, level.amount, drawnPerPlace(level.amount, perThousand)),
  unknown: level.amount.unknown,
  unknownLabel: GRAFIEK.plusOnbekend(level.amount.unknown),
})

/** The pyramid of places as the chart takes it: per 1,000 where there is a denominator, else places per week. */
export const placesInput = (data: OverviewQuery, selection: Selection): PyramidPlacesInput => {
  const perThousand = isPerThousand(data.overview)
  return {
    rows: data.overview.levels.map(level => placesRow(data, selection, level, perThousand)),
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
].map(header => ({ header, numeric: true, ...(header === KOLOM.per1000 && { decimals: 1 }) }))

/** In a wijk, what holds for it without standing in it, and how much of that we assume. */
const BESIDE_COLUMNS = [GEMEENTEBREED.kolom, KOLOM.aangenomen].map(header => ({ header, numeric: true }))

/** The word where a niveau with rows has no places: not known, or nothing that is counted per week. */
const figureWord = (amount: AmountPartsFragment): string =>
  isNietPerWeek(amount) ? GRAFIEK.nietPerWeek : GRAFIEK.onbekend

const placeCells = (amount: AmountPartsFragment): readonly TableCell[] => {
  const { activities, places, low, high, per1000, stale, unknown, singleEvents, paths } = amount
  const figures = [low, high, per1000, stale].map(figure => figure ?? '')
  return [activities, places ?? figureWord(amount), ...figures, unknown, singleEvents, paths]
}

/** The figures of a niveau; without rows of its own the word for that in each cell, never 0. */
const figureCells = (
  data: OverviewQuery,
  selection: Selection,
  level: Level,
  columns: number,
): readonly TableCell[] => {
  const { amount } = level
  if (amount.activities > 0)
    return data.overview.yardstick === 'AANTAL' ? [amount.activities, amount.needsReview] : placeCells(amount)
  const { isLeeg, woord } = LEEGTE[stateOf(data, selection, level)]
  return Array.from({ length: columns }, () => (isLeeg ? null : woord))
}

/** The same figures as a table; a niveau without rows says why in words and not 0. */
export const pyramidTable = (data: OverviewQuery, selection: Selection): TableTwin => {
  const { overview, taxonomy } = data
  const figures = overview.yardstick === 'AANTAL' ? COUNT_COLUMNS : [...COUNT_COLUMNS.slice(0, 1), ...PLACE_COLUMNS]
  const besides = selection.wijk === null ? [] : BESIDE_COLUMNS
  return {
    caption: `${GRAFIEK.piramide}: ${MAATSTAF[overview.yardstick].eenheid}`,
    columns: [{ header: KOLOM.niveau }, { header: KOLOM.naam }, ...figures, ...besides],
    rows: overview.levels.map(level => [
      level.niveau,
      niveauNaam(term(taxonomy.niveaus, level.niveau)),
      ...figureCells(data, selection, level, figures.length),
      ...[level.beside.activities, level.beside.assumed].slice(0, besides.length),
    ]),
    absent: LEEGTE[leegteOf(merkFacts(data, selection, 'pyramid'))].woord,
  }
}
