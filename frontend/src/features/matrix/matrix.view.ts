import type { MatrixCell, MatrixInput } from '@sportpiramide/charts'
import {
  celZin,
  cijfer,
  doelgroepNaam,
  GEMEENTEBREED,
  GRAFIEK,
  KOLOM,
  LEEGTE,
  niveauKort,
  niveauNaam,
  plusGemeente,
} from '@sportpiramide/tekst'
import type { OverviewQuery } from '../../generated/graphql'
import type { TableCell, TableTwin } from '../../ui/table'
import { amountIn, markInstead, rangeIn, wordInstead } from '../overzicht/amount.view'
import { leegteOf, merkFacts, term } from '../overzicht/overview.view'
import type { Selection } from '../overzicht/selection'

type Cell = OverviewQuery['overview']['cells'][number]

const EMPTY: Pick<Cell, 'amount' | 'beside'> = {
  amount: {
    activities: 0,
    needsReview: 0,
    places: null,
    low: null,
    high: null,
    stale: null,
    unknown: 0,
    singleEvents: 0,
    paths: 0,
    per1000: null,
  },
  beside: { activities: 0, assumed: 0 },
}

/** Niveaus from general offer to care, as the pyramid shows them (outside has no cell). */
const niveaus = ({ overview }: OverviewQuery): readonly string[] =>
  overview.levels.map(level => level.niveau).sort((a, b) => a.localeCompare(b))

const supplyOf = ({ overview }: OverviewQuery, niveau: string, doelgroep: string): Pick<Cell, 'amount' | 'beside'> =>
  overview.cells.find(cell => cell.niveau === niveau && cell.doelgroep === doelgroep) ?? EMPTY

/** How many activities of a cell have no known places; 0 when activities themselves are counted. */
const unknownIn = ({ overview }: OverviewQuery, { amount }: Pick<Cell, 'amount'>): number =>
  overview.yardstick === 'AANTAL' ? 0 : amount.unknown

/** Whether a figure of the matrix leaves activities out because their places are unknown. */
export const hasUnknown = (data: OverviewQuery): boolean =>
  data.overview.cells.some(cell => unknownIn(data, cell) > 0 && cell.amount.places !== null)

const cellOf = (data: OverviewQuery, selection: Selection, niveau: string, doelgroep: string): MatrixCell => {
  const { overview, taxonomy } = data
  const { amount, beside } = supplyOf(data, niveau, doelgroep)
  const merk = merkFacts(data, selection, 'matrix', beside)
  const state = leegteOf(merk)
  const value = amountIn(overview.yardstick, amount)
  const plus = beside.activities === 0 ? '' : plusGemeente(beside.activities)
  const unknown = unknownIn(data, { amount })
  const word = amount.activities === 0 ? '' : wordInstead(amount, state)
  return {
    row: doelgroep,
    column: niveau,
    label: celZin(term(taxonomy.niveaus, niveau), term(taxonomy.doelgroepen, doelgroep), amount, merk),
    value: value === null ? { mark: markInstead(amount, state) } : { mark: 'VALUE', value },
    text: value === null ? `${word} ${plus}`.trim() : cijfer(overview.yardstick, amount),
    beside: [unknown === 0 ? '' : GRAFIEK.plusOnbekend(unknown), plus].filter(Boolean).join(' · '),
  }
}

/** Every doelgroep of the taxonomy x every niveau: a cell without activities is drawn, not left out. */
export const matrixInput = (data: OverviewQuery, selection: Selection): MatrixInput => {
  const { doelgroepen, niveaus: terms } = data.taxonomy
  const columns = niveaus(data)
  const none = LEEGTE[leegteOf(merkFacts(data, selection, 'matrix'))]
  return {
    rows: doelgroepen.map(one => ({ key: one.code, name: doelgroepNaam(one), short: doelgroepNaam(one), note: '' })),
    columns: columns.map(code => ({
      key: code,
      name: `${code} ${niveauNaam(term(terms, code))}`,
      short: `${code} ${niveauKort(term(terms, code))}`,
      note: '',
    })),
    cells: doelgroepen.flatMap(one => columns.map(niveau => cellOf(data, selection, niveau, one.code))),
    missing: { line: none.woord, lines: none.regels },
  }
}

/** Key of a chosen cell; null unless both its niveau and its doelgroep are chosen. */
export const cellKey = (niveau: string | null, doelgroep: string | null): string | null =>
  niveau === null || doelgroep === null ? null : `${doelgroep}|${niveau}`

/** Niveau and doelgroep of a cell key. */
export const cellOfKey = (key: string): { readonly niveau: string; readonly doelgroep: string } => {
  const [doelgroep = '', niveau = ''] = key.split('|')
  return { niveau, doelgroep }
}

const isEstimate = ({ overview }: OverviewQuery): boolean => overview.yardstick === 'PLAATSEN_GESCHAT'

const tableFigure = (data: OverviewQuery, selection: Selection, { amount, beside }: typeof EMPTY): TableCell => {
  const state = leegteOf(merkFacts(data, selection, 'matrix', beside))
  if (amount.activities === 0 && LEEGTE[state].isLeeg) return null
  return amountIn(data.overview.yardstick, amount) ?? wordInstead(amount, state)
}

/** Cells of one niveau: one figure, or low, middle and high of an estimate. */
const tableCells = (data: OverviewQuery, selection: Selection, supply: typeof EMPTY): readonly TableCell[] => {
  const figure = tableFigure(data, selection, supply)
  const range = rangeIn(data.overview.yardstick, supply.amount)
  if (!isEstimate(data)) return [figure]
  return range ? [range.low, figure, range.high] : ['', figure, '']
}

const tableColumns = (data: OverviewQuery, name: string): TableTwin['columns'] =>
  (isEstimate(data)
    ? [`${name}, ${KOLOM.laag.toLowerCase()}`, name, `${name}, ${KOLOM.hoog.toLowerCase()}`]
    : [name]
  ).map(header => ({ header, numeric: true }))

/**
 * The same figures as a table; an estimate with its low and high in columns of their own, a niveau with unknown places with a
 * column that counts those activities, and in a wijk each niveau with a column for what holds for the whole gemeente or region.
 */
export const matrixTable = (data: OverviewQuery, selection: Selection): TableTwin => {
  const { rows, columns, missing } = matrixInput(data, selection)
  const besides = selection.wijk === null ? [] : columns
  const supply = (row: string, column: string) => supplyOf(data, column, row)
  const unknowns = columns.filter(({ key }) => rows.some(row => unknownIn(data, supply(row.key, key)) > 0))
  return {
    caption: GRAFIEK.matrix,
    columns: [
      { header: GRAFIEK.doelgroepKolom },
      ...columns.flatMap(({ name }) => tableColumns(data, name)),
      ...unknowns.map(({ name }) => ({ header: KOLOM.onbekendVan(name), numeric: true })),
      ...besides.map(({ name }) => ({ header: GEMEENTEBREED.kolomVan(name), numeric: true })),
    ],
    rows: rows.map(row => [
      row.name,
      ...columns.flatMap(column => tableCells(data, selection, supply(row.key, column.key))),
      ...unknowns.map(column => unknownIn(data, supply(row.key, column.key))),
      ...besides.map(column => supply(row.key, column.key).beside.activities),
    ]),
    absent: missing.line,
  }
}
