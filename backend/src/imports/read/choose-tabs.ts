import { examplesOf } from '@sportpiramide/domain'
import type { ImportKind, SourceColumn, SourceSheet } from '../import-job'
import { applyChoices, ChoiceNeeded, choiceProblem } from '../plan/choices'
import { byIndex, type NamedChoices } from '../plan/named-choices'
import type { OpenTab } from './open-tabs'
import { layoutUnder } from './sheet-layout'

const found = ({ name, key, whyNot, layout }: OpenTab): SourceSheet => ({
  name,
  key,
  used: whyNot === null,
  headerRow: layout.headerRow,
  rows: 0,
  tabMeans: null,
  columns: layout.columns,
  places: null,
  remarks: [],
})

/** Another row that names the columns, on the first sheet of the list. */
function underHeader(kind: ImportKind, tabs: readonly OpenTab[], headerRow: number | undefined): readonly OpenTab[] {
  const main = tabs.find(({ whyNot }) => whyNot === null)
  if (headerRow === undefined || !main) return tabs
  const layout = layoutUnder(kind, headerRow, main.layout.sample)
  return tabs.map(tab => (tab === main ? { ...tab, layout } : tab))
}

const mainColumns = (sheets: readonly SourceSheet[]) => (sheets.find(({ used }) => used) ?? sheets[0])?.columns ?? []

/** A column that somebody chose shows some of its cells after all, and one that was left out shows none. */
function asChosen(column: SourceColumn, found: SourceColumn | undefined, { layout }: OpenTab): SourceColumn {
  if (column.field === found?.field) return column
  const body = layout.sample.filter(({ row }) => row > layout.headerRow)
  const examples = examplesOf(
    body.map(({ cells }) => cells[column.index] ?? ''),
    column,
  )
  return { ...column, examples, reason: 'Zo gekozen.' }
}

/** The sheets of a file as somebody wants them read. Throws `ChoiceNeeded` for a choice that the file does not have. */
export function chooseTabs(kind: ImportKind, tabs: readonly OpenTab[], named: NamedChoices): SourceSheet[] {
  const open = underHeader(kind, tabs, named.headerRow)
  const sheets = open.map(found)
  const file = { kind, sheets, columns: mainColumns(sheets), gemeenten: [], gemeenteCode: null }
  const { choices, problem } = byIndex(file, named)
  const wrong = problem ?? choiceProblem(file, choices)
  if (wrong) throw new ChoiceNeeded(wrong)
  return applyChoices(file, choices, 'FILE').sheets.map((sheet, at) => {
    const tab = open[at]
    return tab ? { ...sheet, columns: sheet.columns.map((one, i) => asChosen(one, tab.layout.columns[i], tab)) } : sheet
  })
}
