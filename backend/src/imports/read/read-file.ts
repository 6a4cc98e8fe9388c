import { tabMeaning, type GemeenteInFile, type RawRow, type TabMeaning } from '@sportpiramide/domain'
import type { TenantTransaction } from '../../database/tenant/tenant-transaction'
import type { ImportJobRecord, ImportKind, ImportProblemRecord, SourceSheet } from '../import-job'
import { UnreadableFile } from '../readers/unreadable-file'
import { insertJob, saveChoices } from '../store/import-job.repository'
import { storeRows } from '../store/import-row.repository'
import { registerAreas, registerHead, registerPartners } from '../store/register.queries'
import { cleanSheet, type CleanSheet } from './clean-rows'
import { keptFileName } from './file-name'
import { GemeenteTally } from './gemeente-tally'
import type { ImportSource } from './import-source'
import { REQUIRED_FIELDS } from './fields'
import { layOut, type SheetLayout } from './sheet-layout'

/** What is asked for when a file is handed in. */
export interface ReadRequest {
  readonly kind: ImportKind
  readonly fileName: string
  /** Function of the register that does it. */
  readonly by: string
}

interface Part {
  readonly name: string
  readonly key: string | null
  readonly layout: SheetLayout
  readonly clean: CleanSheet
  readonly used: boolean
}

const hasField = (layout: SheetLayout, field: string): boolean => layout.columns.some(column => column.field === field)

/** A tab belongs to the list when one of its columns is what every row of this kind needs. */
const isList = (kind: ImportKind, layout: SheetLayout): boolean =>
  REQUIRED_FIELDS[kind].some(field => hasField(layout, field))

async function prepare(kind: ImportKind, source: ImportSource): Promise<Part[]> {
  const isWorkbook = source.separator === null && !source.isMap
  const parts: Part[] = []
  for (const sheet of source.sheets) {
    const layout = await layOut(kind, sheet)
    const key = isWorkbook ? sheet.name : null
    parts.push({
      name: key ?? keptFileName(sheet.name),
      key,
      layout,
      clean: cleanSheet(kind, key, sheet, layout),
      used: isList(kind, layout),
    })
  }
  // Without any list, the person points at the columns of the first sheet.
  return parts.some(part => part.used) ? parts : parts.map((part, index) => ({ ...part, used: index === 0 }))
}

async function* allRows(parts: readonly Part[], tally: GemeenteTally): AsyncGenerator<RawRow> {
  for (const { clean, layout, used } of parts)
    for await (const row of clean.rows) {
      if (used && row.row > layout.headerRow) tally.add(row)
      yield row
    }
}

async function tabsMean(tx: TenantTransaction, kind: ImportKind, parts: readonly Part[]): Promise<TabMeaning> {
  const used = parts.filter(part => part.used)
  if (kind !== 'ACTIVITIES' || used.length < 2) return null
  const areas = await registerAreas(tx)
  const partners = await registerPartners(tx)
  return tabMeaning(
    used.map(part => part.name),
    areas.map(area => area.name),
    {
      knownPartners: partners.map(partner => partner.name),
      hasWijkColumn: used.some(({ layout }) => hasField(layout, 'wijk')),
      hasOrganiserColumn: used.some(({ layout }) => hasField(layout, 'aanbieder')),
    },
  )
}

const toSheet = (part: Part, tabMeans: TabMeaning): SourceSheet => ({
  name: part.name,
  key: part.key,
  used: part.used,
  headerRow: part.layout.headerRow,
  rows: part.clean.count(),
  tabMeans: part.used ? tabMeans : null,
  columns: part.layout.columns,
  places: part.clean.places(),
  remarks: part.clean.remarks(),
})

/** What is said of the file as a whole, such as a hidden tab; it stands at no row. */
const ofFile = ({ warnings }: ImportSource): ImportProblemRecord[] =>
  warnings.map(({ column = null, value = null, code, message, level }) => {
    return { sheet: null, row: 0, column, value, code, message, level }
  })

/** The first sheet that is read carries the remarks on the whole file, since those of unread sheets are not shown. */
const withRemarks = (sheets: readonly SourceSheet[], remarks: readonly ImportProblemRecord[]): SourceSheet[] => {
  const first = sheets.findIndex(({ used }) => used)
  return sheets.map((sheet, at) => (at === first ? { ...sheet, remarks: [...remarks, ...sheet.remarks] } : sheet))
}

const chooseGemeente = (own: string | null, gemeenten: readonly GemeenteInFile[]): string | null => {
  if (own) return own
  const [only, ...others] = gemeenten
  return only && others.length === 0 ? only.code : null
}

const mainColumns = (parts: readonly Part[]) => (parts.find(part => part.used) ?? parts[0])?.layout.columns ?? []

/**
 * Reads a file into the register as an import that waits for confirmation: header and columns found, rows stored without
 * persons. Throws `UnreadableFile`, and then nothing is stored.
 */
export async function readFile(
  tx: TenantTransaction,
  source: ImportSource,
  { kind, fileName, by }: ReadRequest,
): Promise<ImportJobRecord> {
  const parts = await prepare(kind, source)
  const columns = mainColumns(parts)
  const { encoding, separator, year } = source
  const empty = { sheets: [], gemeenten: [], gemeenteCode: null }
  const job = await insertJob(tx, {
    kind,
    fileName: keptFileName(fileName),
    by,
    encoding,
    separator,
    year,
    columns,
    ...empty,
  })
  const tally = new GemeenteTally(columns)
  const stored = await storeRows(tx, job.id, allRows(parts, tally))
  if (stored === 0) throw new UnreadableFile('NO_ROWS', 'Dit bestand is leeg: er staat geen enkele rij in.')
  const tabs = await tabsMean(tx, kind, parts)
  const sheets = withRemarks(
    parts.map(part => toSheet(part, tabs)),
    ofFile(source),
  )
  const gemeenten = tally.list()
  const gemeenteCode = chooseGemeente((await registerHead(tx)).gemeenteCode, gemeenten)
  await saveChoices(tx, job.id, { sheets, columns, gemeenten, gemeenteCode })
  return { ...job, sheets, gemeenten, gemeenteCode }
}
