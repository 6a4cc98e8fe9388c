import type { ChartGeometry, ChoroplethInput, MapArea, Part, WijkListInput } from '@sportpiramide/charts'
import { getal, GRAFIEK, KOLOM, LEEGTE, legendaLeeg, wijkZin, type MerkFacts } from '@sportpiramide/tekst'
import type { OverviewQuery, WijkBordersQuery } from '../../generated/graphql'
import type { TableTwin } from '../../ui/table'
import { amountIn, markInstead, wordInstead } from '../overzicht/amount.view'
import { leegteOf, merkFacts } from '../overzicht/overview.view'
import type { Selection } from '../overzicht/selection'

type Overview = OverviewQuery['overview']
type Wijk = Overview['whereabouts']['wijken'][number]

const byCountThenName = (a: Wijk, b: Wijk): number =>
  b.amount.activities - a.amount.activities || a.area.name.localeCompare(b.area.name, 'nl')

const wijken = ({ whereabouts }: Overview): readonly Wijk[] => [...whereabouts.wijken].sort(byCountThenName)

const figureOf = (wijk: Wijk, merk: MerkFacts): string => {
  const amount = amountIn(merk.yardstick, wijk.amount)
  return amount === null ? wordInstead(wijk.amount, leegteOf(merk)) : getal(amount)
}

/** What holds for every wijk stands beside each of them. */
const merkOf = (data: OverviewQuery, selection: Selection): MerkFacts => {
  const { municipal, assumed } = data.overview.whereabouts
  return merkFacts(data, selection, 'where', { activities: municipal, assumed })
}

/** The wijken by count, then by name: never "best" or "worst" first. */
export const wijkListInput = (data: OverviewQuery, selection: Selection): WijkListInput => {
  const { overview } = data
  const merk = merkOf(data, selection)
  return {
    marks: overview.yardstick === 'AANTAL' ? 'SQUARES' : 'BARS',
    rows: wijken(overview).map(wijk => ({
      key: wijk.area.id,
      name: wijk.area.name,
      label: wijkZin(wijk.area.name, wijk.amount, merk),
      figure: figureOf(wijk, merk),
      amount: amountIn(overview.yardstick, wijk.amount),
      missing: wordInstead(wijk.amount, leegteOf(merk)),
    })),
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
    text: figureOf(wijk, merk),
  }
}

const classLabel = (from: number, to: number | null): string => {
  if (to === null) return `${getal(from)} of meer`
  return to - 1 === from ? getal(from) : `${getal(from)}–${getal(to - 1)}`
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
  const missing = legendaLeeg(leegteOf(merkFacts(data, selection, 'where')), merk.yardstick)
  return areas.length === 0 ? null : { areas, isWhole: true, classLabel, missing }
}

/** With a wijk, municipal, without: the three parts of the bar, in activities whatever the yardstick. */
export const whereParts = ({ whereabouts }: Overview): readonly Part[] => [
  { key: 'wijk', amount: whereabouts.inWijk },
  { key: 'gemeente', amount: whereabouts.municipal },
  { key: 'zonder-wijk', amount: whereabouts.unknown },
]

/** The same figures as a table, with what has no wijk in rows of its own. */
export const whereTable = (data: OverviewQuery, selection: Selection): TableTwin => {
  const { overview } = data
  const state = leegteOf(merkOf(data, selection))
  const zero = LEEGTE[state].isLeeg ? null : LEEGTE[state].woord
  const isCount = overview.yardstick === 'AANTAL'
  const rest = [
    [GRAFIEK.gemeentebreed, overview.whereabouts.municipal],
    [GRAFIEK.zonderWijk, overview.whereabouts.unknown],
  ] as const
  return {
    caption: GRAFIEK.waar,
    columns: [
      { header: KOLOM.wijk },
      { header: KOLOM.activiteiten, numeric: true },
      ...(isCount ? [] : [{ header: KOLOM.plaatsen, numeric: true }]),
    ],
    rows: [
      ...wijken(overview).map(({ area: { name }, amount }) => [
        name,
        amount.activities === 0 ? zero : amount.activities,
        ...(isCount ? [] : [amount.activities === 0 ? zero : (amount.places ?? wordInstead(amount, state))]),
      ]),
      ...rest.map(([name, n]) => [name, n, ...(isCount ? [] : [''])]),
    ],
    absent: LEEGTE[leegteOf(merkFacts(data, selection, 'where'))].woord,
  }
}
