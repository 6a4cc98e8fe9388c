import { isKept, stripPersons, type RawRow } from '@sportpiramide/domain'
import type { ImportKind, ImportProblemRecord, LearnedPlaces, SourceColumn } from '../import-job'
import type { OpenedSheet } from '../readers/opened-file'
import { PlaceLearner } from './place-learner'
import { LetterMender } from './letter-mender'

/** A sheet on its way to the database: its rows without persons, and what was found in them once they are all walked. */
export interface CleanSheet {
  readonly rows: AsyncIterable<RawRow>
  /** Rows with content below the header. */
  readonly count: () => number
  readonly remarks: () => readonly ImportProblemRecord[]
  readonly places: () => LearnedPlaces | null
}

type Found = readonly { readonly column: string; readonly kinds: readonly string[] }[]
interface Cleaned {
  readonly row: RawRow
  readonly found: Found
}

const stripList =
  (columns: readonly SourceColumn[]): ((row: RawRow) => Cleaned) =>
  row =>
    stripPersons(row, columns)

/** Figures and borders look like phone numbers, so a column that is used stays as it is. */
const stripFigures = (columns: readonly SourceColumn[]): ((row: RawRow) => Cleaned) => {
  const kept = columns.map(isKept)
  return row => ({ row: { ...row, cells: row.cells.map((cell, at) => (kept[at] ? cell : '')) }, found: [] })
}

const remark = (
  sheet: string | null,
  row: number,
  column: string,
  code: string,
  message: string,
): ImportProblemRecord => ({
  sheet,
  row,
  column,
  value: null,
  code,
  message,
  level: 'warning',
})

const leftOut = (key: string | null, { headerRow, columns }: TableShape): ImportProblemRecord[] =>
  columns
    .filter(column => column.personal)
    .map(({ header, reason }) =>
      remark(key, Math.max(headerRow, 1), header, 'PERSOONSGEGEVENS', `Deze kolom is niet bewaard. ${reason}`),
    )

/** Where the rows of a sheet begin, and what its columns are taken for. */
interface TableShape {
  readonly headerRow: number
  readonly columns: readonly SourceColumn[]
}

interface Trace {
  count: number
  firstRow: number
  readonly kinds: Set<string>
}

/** Counts traces of persons per column, so that a file with a thousand of them gives one remark and not a thousand. */
class TraceTally {
  private readonly traces = new Map<string, Trace>()

  add(row: number, found: Found): void {
    for (const { column, kinds } of found) {
      const trace = this.traces.get(column) ?? { count: 0, firstRow: row, kinds: new Set<string>() }
      trace.count += 1
      kinds.forEach(kind => trace.kinds.add(kind))
      this.traces.set(column, trace)
    }
  }

  remarks(sheet: string | null): ImportProblemRecord[] {
    return [...this.traces].map(([column, { count, firstRow, kinds }]) => {
      const rows = count === 1 ? 'één rij' : `${count} rijen`
      const message = `In ${rows} is iets weggelaten dat op een persoon wijst (${[...kinds].join(', ')}).`
      return remark(sheet, firstRow, column, 'PERSOON_IN_TEKST', message)
    })
  }
}

/** Prepares the rows below the header of a sheet for storing; `key` is what its rows carry as sheet. */
export function cleanSheet(kind: ImportKind, key: string | null, sheet: OpenedSheet, table: TableShape): CleanSheet {
  const { headerRow, columns } = table
  const tally = new TraceTally()
  const letters = new LetterMender(columns)
  const strip = kind === 'AREAS' || kind === 'INDICATORS' ? stripFigures(columns) : stripList(columns)
  const places = kind === 'ACTIVITIES' ? new PlaceLearner(columns) : null
  let count = 0
  async function* walk(): AsyncGenerator<RawRow> {
    for await (const row of sheet.rows) {
      if (row.row <= headerRow) continue
      const cleaned = strip(letters.mend(row))
      tally.add(row.row, cleaned.found)
      places?.add(cleaned.row)
      count += 1
      yield cleaned.row
    }
  }
  return {
    rows: walk(),
    count: () => count,
    remarks: () => [...leftOut(key, table), ...tally.remarks(key), ...letters.remarks(key)],
    places: () => places?.learned() ?? null,
  }
}
