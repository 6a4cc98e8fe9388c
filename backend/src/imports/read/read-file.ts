import {
  readTitleRows,
  tabMeaning,
  type GemeenteInFile,
  type KnownNames,
  type RawRow,
  type TabMeaning,
} from '@sportpiramide/domain'
import type { TenantTransaction } from '../../database/tenant/tenant-transaction'
import type { ImportJobRecord, ImportKind, SourceSheet } from '../import-job'
import type { NamedChoices } from '../plan/named-choices'
import { UnreadableFile } from '../readers/unreadable-file'
import { insertJob, saveChoices } from '../store/import-job.repository'
import { storeRows } from '../store/import-row.repository'
import { registerAreas, registerHead, registerPartners } from '../store/register.queries'
import { chooseTabs } from './choose-tabs'
import { cleanSheet, type CleanSheet } from './clean-rows'
import { keptFileName } from './file-name'
import { warning, withFileRemarks } from './file-remarks'
import { GemeenteTally } from './gemeente-tally'
import type { ImportSource } from './import-source'
import { hasField, openTabs, type OpenTab } from './open-tabs'

/** What is asked for when a file is handed in. */
export interface ReadRequest {
  readonly kind: ImportKind
  readonly fileName: string
  /** Function of the register that does it. */
  readonly by: string
  /** What somebody says of the file beforehand; what is not said stays as it is found. */
  readonly choices: NamedChoices
}

/** A sheet that is read, on its way to the database. */
interface Part {
  readonly tab: OpenTab
  readonly sheet: SourceSheet
  readonly clean: CleanSheet
}

interface Reading {
  readonly kind: ImportKind
  readonly source: ImportSource
  readonly tabs: readonly OpenTab[]
  readonly chosen: readonly SourceSheet[]
  readonly parts: readonly Part[]
}

const partsOf = (kind: ImportKind, tabs: readonly OpenTab[], sheets: readonly SourceSheet[]): Part[] =>
  sheets.flatMap((sheet, at) => {
    const tab = tabs[at]
    return tab && sheet.used ? [{ tab, sheet, clean: cleanSheet(kind, sheet.key, tab.sheet, sheet) }] : []
  })

async function* allRows(parts: readonly Part[], tally: GemeenteTally): AsyncGenerator<RawRow> {
  for (const { clean } of parts)
    for await (const row of clean.rows) {
      tally.add(row)
      yield row
    }
}

async function knownNames(tx: TenantTransaction): Promise<KnownNames> {
  const areas = await registerAreas(tx)
  const partners = await registerPartners(tx)
  return { wijken: areas.map(({ name }) => name), partners: partners.map(({ name }) => name) }
}

const fieldsIn = ({ columns }: SourceSheet): string =>
  columns
    .flatMap(({ field }) => field ?? [])
    .sort()
    .join(' ')

function tabsMean(kind: ImportKind, parts: readonly Part[], known: KnownNames): TabMeaning {
  if (kind !== 'ACTIVITIES' || parts.length < 2) return null
  return tabMeaning(
    parts.map(({ sheet }) => sheet.name),
    known.wijken,
    {
      knownPartners: known.partners,
      hasWijkColumn: parts.some(({ sheet }) => hasField(sheet.columns, ['wijk'])),
      sameHeader: new Set(parts.map(({ sheet }) => fieldsIn(sheet))).size === 1,
    },
  )
}

/** The sheet as it is kept, with what stands above its table. */
function readSheet({ tab, sheet, clean }: Part, tabMeans: TabMeaning, known: KnownNames): SourceSheet {
  const above = tab.layout.sample.filter(({ row }) => row < sheet.headerRow)
  const { says, remarks } = readTitleRows(above, known)
  return {
    ...sheet,
    rows: clean.count(),
    tabMeans,
    says,
    places: clean.places(),
    remarks: [
      ...remarks.map(({ row, message }) => warning(sheet.key, row, 'BOVEN_DE_KOP', message)),
      ...clean.remarks(),
    ],
  }
}

const chooseGemeente = (own: string | null, gemeenten: readonly GemeenteInFile[]): string | null => {
  if (own) return own
  const [only, ...others] = gemeenten
  return only && others.length === 0 ? only.code : null
}

/** Rows of a sheet that is not read, as far as its beginning shows. */
const unread = (sheet: SourceSheet, tab: OpenTab | undefined): SourceSheet => ({
  ...sheet,
  rows: tab?.layout.sample.filter(({ row }) => row > sheet.headerRow).length ?? 0,
})

/** What is known of every sheet once the rows have passed by. */
async function sheetsRead(
  tx: TenantTransaction,
  { kind, source, tabs, chosen, parts }: Reading,
): Promise<SourceSheet[]> {
  const known = kind === 'ACTIVITIES' ? await knownNames(tx) : { wijken: [], partners: [] }
  const tabMeans = tabsMean(kind, parts, known)
  const read = chosen.map((sheet, at) => {
    const part = parts.find(one => one.sheet === sheet)
    return part ? readSheet(part, tabMeans, known) : unread(sheet, tabs[at])
  })
  return withFileRemarks(source, tabs, read)
}

/**
 * Reads a file into the register as an import that waits for confirmation: header and columns found, of the rows only what is
 * used and no persons. Throws `UnreadableFile` or `ChoiceNeeded`, and then nothing is stored.
 */
export async function readFile(
  tx: TenantTransaction,
  source: ImportSource,
  { kind, fileName, by, choices }: ReadRequest,
): Promise<ImportJobRecord> {
  const tabs = await openTabs(kind, source)
  const chosen = chooseTabs(kind, tabs, choices)
  const parts = partsOf(kind, tabs, chosen)
  const columns = (parts[0]?.sheet ?? chosen[0])?.columns ?? []
  const { encoding, separator, year } = source
  const empty = { sheets: [], gemeenten: [], gemeenteCode: null }
  const head = { kind, fileName: keptFileName(fileName), by, encoding, separator, year, columns, ...empty }
  const job = await insertJob(tx, head)
  const tally = new GemeenteTally(columns)
  const stored = await storeRows(tx, job.id, allRows(parts, tally))
  if (stored === 0) throw new UnreadableFile('NO_ROWS', 'Onder de kop van dit bestand staat geen enkele rij.')
  const sheets = await sheetsRead(tx, { kind, source, tabs, chosen, parts })
  const gemeenten = tally.list()
  const gemeenteCode = chooseGemeente((await registerHead(tx)).gemeenteCode, gemeenten)
  await saveChoices(tx, job.id, { sheets, columns, gemeenten, gemeenteCode })
  return { ...job, sheets, gemeenten, gemeenteCode }
}
