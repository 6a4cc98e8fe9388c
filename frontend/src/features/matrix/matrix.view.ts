import type { MatrixCell, MatrixInput } from '@sportpiramide/charts'
import { celZin, doelgroepNaam, getal, GRAFIEK, niveauKort, niveauNaam } from '@sportpiramide/tekst'
import type { OverviewQuery } from '../../generated/graphql'
import type { TableTwin } from '../../ui/table'
import { amountIn, markInstead, wordInstead } from '../overzicht/amount.view'
import { term } from '../overzicht/overview.view'

type Cell = OverviewQuery['overview']['cells'][number]

const EMPTY: Cell['amount'] = {
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
}

/** Niveaus from general offer to care, as the pyramid shows them (outside has no cell). */
const niveaus = ({ overview }: OverviewQuery): readonly string[] =>
  overview.levels.map(level => level.niveau).sort((a, b) => a.localeCompare(b))

const amountOf = ({ overview }: OverviewQuery, niveau: string, doelgroep: string): Cell['amount'] =>
  overview.cells.find(cell => cell.niveau === niveau && cell.doelgroep === doelgroep)?.amount ?? EMPTY

const cellOf = (data: OverviewQuery, niveau: string, doelgroep: string): MatrixCell => {
  const { overview, taxonomy } = data
  const amount = amountOf(data, niveau, doelgroep)
  const value = amountIn(overview.yardstick, amount)
  const word = amount.activities === 0 ? '' : wordInstead(amount)
  return {
    row: doelgroep,
    column: niveau,
    label: celZin(term(taxonomy.niveaus, niveau), term(taxonomy.doelgroepen, doelgroep), amount, overview.yardstick),
    value: value === null ? { mark: markInstead(amount) } : { mark: 'VALUE', value },
    text: value === null ? word : getal(value),
  }
}

/** Every doelgroep of the taxonomy x every niveau: a cell without activities is drawn, not left out. */
export const matrixInput = (data: OverviewQuery): MatrixInput => {
  const { doelgroepen, niveaus: terms } = data.taxonomy
  const columns = niveaus(data)
  return {
    rows: doelgroepen.map(one => ({ key: one.code, name: doelgroepNaam(one), short: doelgroepNaam(one), note: '' })),
    columns: columns.map(code => ({
      key: code,
      name: `${code} ${niveauNaam(term(terms, code))}`,
      short: `${code} ${niveauKort(term(terms, code))}`,
      note: '',
    })),
    cells: doelgroepen.flatMap(one => columns.map(niveau => cellOf(data, niveau, one.code))),
    missing: { line: GRAFIEK.nietNagevraagd, lines: ['nog niet', 'nagevraagd'] },
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

/** The same figures as a table. */
export const matrixTable = (data: OverviewQuery): TableTwin => {
  const input = matrixInput(data)
  return {
    caption: GRAFIEK.matrix,
    columns: [
      { header: GRAFIEK.doelgroepKolom },
      ...input.columns.map(({ name }) => ({ header: name, numeric: true })),
    ],
    rows: input.rows.map(row => [
      row.name,
      ...input.columns.map(column => {
        const amount = amountOf(data, column.key, row.key)
        return amount.activities === 0 ? null : (amountIn(data.overview.yardstick, amount) ?? wordInstead(amount))
      }),
    ]),
    absent: GRAFIEK.nietNagevraagd,
  }
}
