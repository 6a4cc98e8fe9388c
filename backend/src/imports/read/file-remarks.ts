import { nameOfTab } from '@sportpiramide/domain'
import type { ImportProblemRecord, SourceSheet } from '../import-job'
import type { ImportSource } from './import-source'
import type { OpenTab } from './open-tabs'

/** A remark on a sheet or, at row 0, on the whole of it. */
export const warning = (sheet: string | null, row: number, code: string, message: string): ImportProblemRecord => {
  return { sheet, row, column: null, value: null, code, message, level: 'warning' }
}

const NAMES_UNUSED =
  'De namen van de tabbladen gebruiken we niet als wijk of aanbieder: we herkennen ze niet. Zet de wijk of de aanbieder in een kolom als u die wilt gebruiken.'

const skippedTabs = (tabs: readonly OpenTab[], sheets: readonly SourceSheet[]): ImportProblemRecord[] =>
  tabs
    .filter(({ whyNot }, at) => whyNot !== null && !sheets[at]?.used)
    .map(({ name, whyNot }) =>
      warning(null, 0, 'TABBLAD_OVERGESLAGEN', `Het tabblad "${name}" lezen we niet. ${whyNot ?? ''}`),
    )

const unusedNames = (sheets: readonly SourceSheet[]): ImportProblemRecord[] => {
  const used = sheets.filter(sheet => sheet.used && sheet.key !== null)
  const idle = used.length > 1 && used.every(({ tabMeans }) => tabMeans === null)
  return idle && used.some(({ name }) => nameOfTab(name, 'PARTNER') !== null)
    ? [warning(null, 0, 'TABNAMEN', NAMES_UNUSED)]
    : []
}

/** What is said of the file as a whole, such as a tab that is not read; it stands at no row. */
function ofFile(source: ImportSource, tabs: readonly OpenTab[], sheets: readonly SourceSheet[]): ImportProblemRecord[] {
  const warnings = source.warnings.map(({ column = null, value = null, ...said }) => {
    return { sheet: null, row: 0, column, value, ...said }
  })
  return [...warnings, ...skippedTabs(tabs, sheets), ...unusedNames(sheets)]
}

/** The first sheet that is read carries the remarks on the whole file, since those of unread sheets are not shown. */
export function withFileRemarks(
  source: ImportSource,
  tabs: readonly OpenTab[],
  sheets: readonly SourceSheet[],
): SourceSheet[] {
  const first = sheets.findIndex(({ used }) => used)
  const remarks = ofFile(source, tabs, sheets)
  return sheets.map((sheet, at) => (at === first ? { ...sheet, remarks: [...remarks, ...sheet.remarks] } : sheet))
}
