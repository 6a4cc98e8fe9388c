import type { ChartGeometry, ChoroplethInput, MapArea, Part, WijkListInput, WijkMarks } from '@sportpiramide/charts'
import {
  getal,
  grenzenZin,
  GRAFIEK,
  LEEGTE,
  LEGENDA,
  MAATSTAF,
  waarZin,
  wijkZin,
  type Leegte,
  type MerkFacts,
} from '@sportpiramide/tekst'
import type { AmountPartsFragment, OverviewQuery, WijkBordersQuery, Yardstick } from '../../generated/graphql'
import { amountIn, figureOrWord, markInstead, rangeIn, wordInstead } from '../overzicht/amount.view'
import { leegteOf, merkFacts } from '../overzicht/overview.view'
import type { Selection } from '../overzicht/selection'

type Overview = OverviewQuery['overview']
type Wijk = Overview['whereabouts']['wijken'][number]

/** Wijken by what is shown, then by number of activities, then by name; never "best" or "worst" first. */
const inOrder =
  (yardstick: Yardstick) =>
  (a: Wijk, b: Wijk): number =>
    (amountIn(yardstick, b.amount) ?? -1) - (amountIn(yardstick, a.amount) ?? -1) ||
    b.amount.activities - a.amount.activities ||
    a.area.name.localeCompare(b.area.name, 'nl')

/** The wijken in that order. */
export const wijken = ({ whereabouts, yardstick }: Overview): readonly Wijk[] =>
  [...whereabouts.wijken].sort(inOrder(yardstick))

const MARKS: Readonly<Record<Yardstick, WijkMarks>> = {
  AANTAL: 'SQUARES',
  PLAATSEN_GESCHAT: 'OUTLINES',
  PLAATSEN_OPGEGEVEN: 'BARS',
}

/** What holds for every wijk stands beside each of them. */
export const merkOf = (data: OverviewQuery, selection: Selection): MerkFacts => {
  const { municipal, assumed } = data.overview.whereabouts
  return merkFacts(data, selection, 'where', { activities: municipal, assumed })
}

/** The wijken as a list; an estimate with its low and high. */
export const wijkListInput = (data: OverviewQuery, selection: Selection): WijkListInput => {
  const { overview } = data
  const { yardstick } = overview
  const merk = merkOf(data, selection)
  return {
    marks: MARKS[yardstick],
    rows: wijken(overview).map(({ area: { id, name }, amount }) => ({
      key: id,
      name,
      label: wijkZin(name, amount, merk),
      figure: figureOrWord(yardstick, amount, leegteOf(merk)),
      amount: amountIn(yardstick, amount),
      range: rangeIn(yardstick, amount),
      missing: wordInstead(amount, leegteOf(merk)),
    })),
    words: {
      mark: yardstick === 'AANTAL' ? LEGENDA.blokje : LEGENDA.geschatteBalk,
      more: GRAFIEK.nogMeerWijken,
    },
  }
}

const area = (wijk: Wijk, geometry: ChartGeometry, merk: MerkFacts): MapArea => {
  const amount = amountIn(merk.yardstick, wijk.amount)
  return {
    key: wijk.area.id,
    name: wijk.area.name,
    label: wijkZin(wijk.area.name, wijk.amount, merk),
    geometry,
    value: amount === null ? { mark: markInstead(wijk.amount, leegteOf(merk)) } : { mark: 'VALUE', value: amount },
    text: figureOrWord(merk.yardstick, wijk.amount, leegteOf(merk)),
  }
}

const classLabel = (from: number, to: number | null): string => {
  if (to === null) return `${getal(from)} of meer`
  return to - 1 === from ? getal(from) : `${getal(from)}–${getal(to - 1)}`
}

/** What a fill without a number means here: nothing at all, or offer that has no number of this wijk in this unit. */
const fillWords = (data: OverviewQuery, selection: Selection, state: Leegte): ChoroplethInput['words'] => {
  const { wijken: all } = data.overview.whereabouts
  const plain = [
    all.some(wijk => wijk.amount.activities === 0) && !LEEGTE[state].isLeeg ? LEEGTE[state].woord : '',
    all.some(wijk => wijk.amount.activities > 0 && wijk.amount.places === null) ? LEGENDA.zonderPlaatsen : '',
  ]
  const none = LEEGTE[leegteOf(merkFacts(data, selection, 'where'))].woord
  return { HATCH: none, DOTS: '', PLAIN: plain.filter(Boolean).join(', of ') }
}

/** The map of wijken that have borders; null without any, then there is only the list. */
export const mapInput = (
  data: OverviewQuery,
  selection: Selection,
  borders: WijkBordersQuery['areas'],
): ChoroplethInput | null => {
  const merk = merkOf(data, selection)
  const areas = wijken(data.overview).flatMap(wijk => {
    const geometry = borders.find(border => border.id === wijk.area.id)?.geometry
    return geometry ? [area(wijk, geometry, merk)] : []
  })
  return areas.length === 0
    ? null
    : { areas, isWhole: true, classLabel, words: fillWords(data, selection, leegteOf(merk)) }
}

/** A part of the bar with what is printed beside it. */
export interface WherePart extends Part {
  readonly figure: string
}

/** With a wijk, municipal, without: the three parts in the yardstick shown. A part without rows is 0; one without a figure has a word and no length. */
export const whereParts = ({ yardstick, whereabouts: { amounts } }: Overview): readonly WherePart[] =>
  (
    [
      ['wijk', amounts.inWijk],
      ['gemeente', amounts.municipal],
      ['zonder-wijk', amounts.unknown],
    ] as const
  ).map(([key, amount]) => ({
    key,
    amount: amountIn(yardstick, amount) ?? 0,
    // A part without rows is 0 rows; no word for emptiness is asked of it.
    figure: amount.activities === 0 ? getal(0) : figureOrWord(yardstick, amount, 'NIET_NAGEVRAAGD'),
  }))

/** The three parts in one sentence. */
export const whereSentence = (overview: Overview): string => {
  const [inWijk = '', municipal = '', unknown = ''] = whereParts(overview).map(part => part.figure)
  const beside = { activities: overview.whereabouts.municipal, assumed: overview.whereabouts.assumed }
  return waarZin(MAATSTAF[overview.yardstick].eenheid, { inWijk, municipal, unknown }, beside)
}

/** Amounts that are printed together and whose sum is printed too: the wijken, and the three parts. */
export const printedTogether = ({
  whereabouts: { wijken: all, amounts },
}: Pick<Overview, 'whereabouts'>): readonly (readonly AmountPartsFragment[])[] => [
  all.map(wijk => wijk.amount),
  [amounts.inWijk, amounts.municipal, amounts.unknown],
]

/** Whose borders a map shows, as their licence asks; empty for borders that are invented, or without a CBS code, which somebody drew. */
export const borderSource = ({ register }: Pick<Overview, 'register'>, borders: WijkBordersQuery['areas']): string => {
  if (register.fictional) return ''
  const coded = borders.find(({ code, geometry }) => /^WK\d{6}$/.test(code ?? '') && geometry !== null)
  return coded ? grenzenZin(coded.year) : ''
}
