import { nameOfTab } from '@sportpiramide/domain'
import type { SourceSheet } from '../import-job'
import type { RejectedStep } from '../store/import-step.queries'
import type { RejectedRow } from './rejected-workbook'

/** The refused rows of all tabs under one header. */
export interface RejectedTable {
  readonly header: readonly string[]
  readonly rows: readonly RejectedRow[]
}

interface TableColumn {
  readonly field: string
  readonly header: string
}

const namedAs = ({ key, tabMeans }: SourceSheet, means: 'WIJK' | 'PARTNER'): string | null =>
  tabMeans === means ? nameOfTab(key, means) : null

/** What holds for all rows of a tab, by its name or by what stands above its table, per field. */
const saidByTab = (sheet: SourceSheet): Readonly<Record<string, string | null | undefined>> => ({
  wijk: namedAs(sheet, 'WIJK') ?? sheet.says?.wijk,
  aanbieder: namedAs(sheet, 'PARTNER') ?? sheet.says?.organiser,
})

const SAID_BY_TABS: readonly TableColumn[] = [
  { field: 'wijk', header: 'Wijk' },
  { field: 'aanbieder', header: 'Aanbieder' },
]

/** Every field that some tab has, under the header that has it first, then what only the tabs themselves say. */
function tableColumns(sheets: readonly SourceSheet[]): TableColumn[] {
  const columns = sheets.flatMap(sheet => sheet.columns)
  const said = SAID_BY_TABS.filter(({ field }) => sheets.some(sheet => saidByTab(sheet)[field]))
  const kept = [...columns.flatMap(({ field, header }) => (field === null ? [] : { field, header })), ...said]
  return kept.filter(({ field }, at) => kept.findIndex(other => other.field === field) === at)
}

const cellOf = (sheet: SourceSheet, cells: readonly string[], field: string): string => {
  const column = sheet.columns.find(one => one.field === field)
  return (column && cells[column.index]) || (saidByTab(sheet)[field] ?? '')
}

/** Puts the refused rows in columns that can be read in again: nothing that the file said of a row by way of its tab is lost. */
export function rejectedTable(sheets: readonly SourceSheet[], rows: readonly RejectedStep[]): RejectedTable {
  const used = sheets.filter(sheet => sheet.used)
  const columns = tableColumns(used)
  return {
    header: columns.map(({ header }) => header),
    rows: rows.flatMap(({ sheet: key, row, cells, reason }) => {
      const sheet = used.find(one => one.key === key)
      if (!sheet) return []
      return { sheet: key, row, cells: columns.map(({ field }) => cellOf(sheet, cells, field)), reasons: [reason] }
    }),
  }
}
