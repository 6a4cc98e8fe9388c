import { safeTabNames, type RowProblem } from '@sportpiramide/domain'
import { FORM_TEXTS } from '../forms/invulformulier.data'
import type { OpenedFile, OpenedSheet } from './opened-file'
import { readSheetRows } from './sheet-rows'
import { readWorkbookParts, type WorkbookTab } from './workbook-parts'
import { openZip } from './zip-archive'

const hiddenTab = ({ name }: WorkbookTab): RowProblem => ({
  code: 'HIDDEN_SHEET',
  level: 'warning',
  value: name,
  message: `Het tabblad "${name}" is verborgen en slaan we over. Maak het zichtbaar als het wel mee moet.`,
})

/** The choices of our own invulformulier stand on a hidden tab; nobody has to hear of it. */
const isOwnList = ({ name }: WorkbookTab): boolean => name === FORM_TEXTS.listsSheet

/** Opens an XLSX workbook: visible tabs in their own order, each read in a stream; hidden tabs are named in the warnings. No tab keeps the name of a person. */
export async function openWorkbook(path: string): Promise<OpenedFile> {
  const archive = await openZip(path)
  const parts = await readWorkbookParts(archive)
  const names = safeTabNames(parts.tabs.map(({ name }) => name))
  const tabs = parts.tabs.map((tab, at) => ({ ...tab, name: names[at] ?? tab.name }))
  const shown = tabs.filter(tab => !tab.hidden && archive.has(tab.part))
  const sheets = shown.map((tab): OpenedSheet => ({
    name: tab.name,
    rows: { [Symbol.asyncIterator]: () => readSheetRows(archive, parts, tab) },
  }))
  const warnings = tabs.filter(tab => tab.hidden && !isOwnList(tab)).map(hiddenTab)
  return { encoding: 'XLSX', separator: null, sheets, warnings }
}
