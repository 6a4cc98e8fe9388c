import { labelsDownwards, whyNotRead, type TabFacts } from '@sportpiramide/domain'
import type { ImportKind, SourceColumn } from '../import-job'
import type { OpenedSheet } from '../readers/opened-file'
import { UnreadableFile } from '../readers/unreadable-file'
import { REQUIRED_FIELDS } from './fields'
import { keptFileName } from './file-name'
import type { ImportSource } from './import-source'
import { layOut, type SheetLayout } from './sheet-layout'

/** A sheet of a file with how it is laid out, before a row of it is kept. */
export interface OpenTab {
  readonly name: string
  /** What its rows carry as sheet; null in a file without tabs. */
  readonly key: string | null
  readonly sheet: OpenedSheet
  readonly layout: SheetLayout
  /** Dutch: why it is no part of the list; null when it is. */
  readonly whyNot: string | null
}

export const hasField = (columns: readonly SourceColumn[], fields: readonly string[]): boolean =>
  columns.some(({ field }) => field !== null && fields.includes(field))

const factsOf = (kind: ImportKind, name: string | null, { headerRow, columns, sample }: SheetLayout): TabFacts => ({
  name,
  hasHeader: headerRow > 0,
  hasNeeded: hasField(columns, REQUIRED_FIELDS[kind]),
  rowsBelow: sample.filter(({ row }) => row > headerRow).length,
  downwards: kind === 'ACTIVITIES' || kind === 'PARTNERS' ? labelsDownwards(sample, kind) : [],
})

/** Nothing a person can point at: the file must be changed first. */
function refuseHopeless(facts: readonly TabFacts[], reasons: readonly (string | null)[]): void {
  const hopeless = facts.every(({ downwards, rowsBelow }) => downwards.length > 0 || rowsBelow === 0)
  const [why] = reasons
  if (hopeless && why) throw new UnreadableFile('NO_ROWS', why)
}

async function layOutAll(kind: ImportKind, source: ImportSource): Promise<readonly [OpenedSheet, SheetLayout][]> {
  const laidOut: [OpenedSheet, SheetLayout][] = []
  for (const sheet of source.sheets) laidOut.push([sheet, await layOut(kind, sheet)])
  return laidOut
}

/** Opens the sheets of a file and tells which are its list. Throws `UnreadableFile` when none can be. */
export async function openTabs(kind: ImportKind, source: ImportSource): Promise<OpenTab[]> {
  const isWorkbook = source.separator === null && !source.isMap
  const laidOut = await layOutAll(kind, source)
  const facts = laidOut.map(([{ name }, layout]) => factsOf(kind, isWorkbook ? name : null, layout))
  const reasons = facts.map(tab => whyNotRead(tab, facts))
  refuseHopeless(facts, reasons)
  // Without any list, the person points at the columns of the first sheet.
  const pointsAt = reasons.every(why => why !== null) ? 0 : -1
  return laidOut.map(([sheet, layout], at) => ({
    name: isWorkbook ? sheet.name : keptFileName(sheet.name),
    key: isWorkbook ? sheet.name : null,
    sheet,
    layout,
    whyNot: at === pointsAt ? null : (reasons[at] ?? null),
  }))
}
