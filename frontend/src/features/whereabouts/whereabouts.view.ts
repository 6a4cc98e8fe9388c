import type { ChartGeometry, ChoroplethInput, MapArea, Part, WijkListInput } from '@sportpiramide/charts'
import { getal, GRAFIEK, KOLOM, LEGENDA, wijkZin } from '@sportpiramide/tekst'
import type { OverviewQuery, WijkBordersQuery } from '../../generated/graphql'
import type { TableTwin } from '../../ui/table'
import { amountIn, markInstead, wordInstead } from '../overzicht/amount.view'

type Overview = OverviewQuery['overview']
type Wijk = Overview['whereabouts']['wijken'][number]

const byCountThenName = (a: Wijk, b: Wijk): number =>
  b.amount.activities - a.amount.activities || a.area.name.localeCompare(b.area.name, 'nl')

const wijken = ({ whereabouts }: Overview): readonly Wijk[] => [...whereabouts.wijken].sort(byCountThenName)

const figureOf = (overview: Overview, wijk: Wijk): string => {
  const amount = amountIn(overview.yardstick, wijk.amount)
  return amount === null ? wordInstead(wijk.amount) : getal(amount)
}

/** The wijken by count, then by name: never "best" or "worst" first. */
export const wijkListInput = (overview: Overview): WijkListInput => ({
  marks: overview.yardstick === 'AANTAL' ? 'SQUARES' : 'BARS',
  rows: wijken(overview).map(wijk => ({
    key: wijk.area.id,
    name: wijk.area.name,
    label: wijkZin(wijk.area.name, wijk.amount, overview.yardstick),
    figure: figureOf(overview, wijk),
    amount: amountIn(overview.yardstick, wijk.amount),
    missing: wordInstead(wijk.amount),
  })),
})

const area = (overview: Overview, wijk: Wijk, geometry: ChartGeometry): MapArea => {
  const amount = amountIn(overview.yardstick, wijk.amount)
  return {
    key: wijk.area.id,
    name: wijk.area.name,
    label: wijkZin(wijk.area.name, wijk.amount, overview.yardstick),
    geometry,
    value: amount === null ? { mark: markInstead(wijk.amount) } : { mark: 'VALUE', value: amount },
    text: figureOf(overview, wijk),
  }
}

const classLabel = (from: number, to: number | null): string => {
  if (to === null) return `${getal(from)} of meer`
  return to - 1 === from ? getal(from) : `${getal(from)}–${getal(to - 1)}`
}

/** The map of wijken that have borders; null without any, then there is only the list. */
export const mapInput = (overview: Overview, borders: WijkBordersQuery['areas']): ChoroplethInput | null => {
  const areas = wijken(overview).flatMap(wijk => {
    const geometry = borders.find(border => border.id === wijk.area.id)?.geometry
    return geometry ? [area(overview, wijk, geometry)] : []
  })
  const missing = overview.yardstick === 'AANTAL' ? LEGENDA.nietNagevraagd : LEGENDA.nietNagevraagdOfOnbekend
  return areas.length === 0 ? null : { areas, isWhole: true, classLabel, missing }
}

/** With a wijk, municipal, without: the three parts of the bar, in activities whatever the yardstick. */
export const whereParts = ({ whereabouts }: Overview): readonly Part[] => [
  { key: 'wijk', amount: whereabouts.inWijk },
  { key: 'gemeente', amount: whereabouts.municipal },
  { key: 'zonder-wijk', amount: whereabouts.unknown },
]

/** The same figures as a table, with what has no wijk in rows of its own. */
export const whereTable = (overview: Overview): TableTwin => {
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
        amount.activities === 0 ? null : amount.activities,
        ...(isCount ? [] : [amount.activities === 0 ? null : (amount.places ?? wordInstead(amount))]),
      ]),
      ...rest.map(([name, n]) => [name, n, ...(isCount ? [] : [''])]),
    ],
    absent: GRAFIEK.nietNagevraagd,
  }
}
