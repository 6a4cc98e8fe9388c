import { GRAFIEK, KOLOM, LEEGTE, type Leegte } from '@sportpiramide/tekst'
import type { AmountPartsFragment, OverviewQuery, Yardstick } from '../../generated/graphql'
import type { TableCell, TableTwin } from '../../ui/table'
import { wordInstead } from '../overzicht/amount.view'
import { leegteOf, merkFacts } from '../overzicht/overview.view'
import type { Selection } from '../overzicht/selection'
import { merkOf, wijken } from './whereabouts.view'

const PLACES = [{ header: KOLOM.plaatsen, numeric: true }]
const RANGE = [KOLOM.laag, KOLOM.hoog].map(header => ({ header, numeric: true }))
const UNKNOWN = [{ header: KOLOM.onbekend, numeric: true }]

const columnsOf = (yardstick: Yardstick): TableTwin['columns'] => [
  { header: KOLOM.wijk },
  { header: KOLOM.activiteiten, numeric: true },
  ...(yardstick === 'AANTAL' ? [] : [...PLACES, ...(yardstick === 'PLAATSEN_GESCHAT' ? RANGE : []), ...UNKNOWN]),
]

/** Figures of an amount with rows, in the order of the columns. */
const cellsOf = (yardstick: Yardstick, amount: AmountPartsFragment, state: Leegte): readonly TableCell[] => {
  if (yardstick === 'AANTAL') return [amount.activities]
  const range = yardstick === 'PLAATSEN_GESCHAT' ? [amount.low ?? '', amount.high ?? ''] : []
  return [amount.activities, amount.places ?? wordInstead(amount, state), ...range, amount.unknown]
}

const add = (yardstick: Yardstick, parts: readonly AmountPartsFragment[]): AmountPartsFragment => {
  const total = (of: (part: AmountPartsFragment) => number | null): number =>
    parts.reduce((sum, part) => sum + (of(part) ?? 0), 0)
  const places = (of: 'places' | 'low' | 'high') => (parts.some(part => part[of] !== null) ? total(p => p[of]) : null)
  return {
    activities: total(part => part.activities),
    needsReview: total(part => part.needsReview),
    places: places('places'),
    low: yardstick === 'PLAATSEN_GESCHAT' ? places('low') : null,
    high: yardstick === 'PLAATSEN_GESCHAT' ? places('high') : null,
    stale: null,
    unknown: total(part => part.unknown),
    singleEvents: total(part => part.singleEvents),
    paths: total(part => part.paths),
    per1000: null,
  }
}

/** The same figures as a table, with what has no wijk in rows of its own and all together in the last. */
export const whereTable = (data: OverviewQuery, selection: Selection): TableTwin => {
  const { overview } = data
  const { yardstick, whereabouts } = overview
  const { inWijk, municipal, unknown } = whereabouts.amounts
  const state = leegteOf(merkOf(data, selection))
  const columns = columnsOf(yardstick)
  const row = (name: string, amount: AmountPartsFragment, none: TableCell): readonly TableCell[] =>
    amount.activities === 0 ? [name, ...columns.slice(1).map(() => none)] : [name, ...cellsOf(yardstick, amount, state)]
  return {
    caption: GRAFIEK.waar,
    columns,
    rows: [
      ...wijken(overview).map(wijk =>
        row(wijk.area.name, wijk.amount, LEEGTE[state].isLeeg ? null : LEEGTE[state].woord),
      ),
      row(GRAFIEK.gemeentebreed, municipal, 0),
      row(GRAFIEK.zonderWijk, unknown, 0),
      row(KOLOM.samen, add(yardstick, [inWijk, municipal, unknown]), 0),
    ],
    absent: LEEGTE[leegteOf(merkFacts(data, selection, 'where'))].woord,
  }
}
