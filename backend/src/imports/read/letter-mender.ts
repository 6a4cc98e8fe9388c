import { isKept, mendLetters, type RawRow } from '@sportpiramide/domain'
import type { ImportProblemRecord, SourceColumn } from '../import-job'

interface Mending {
  readonly firstRow: number
  readonly was: string
  readonly is: string
  count: number
}

/** Mends letters that were saved wrongly ("CafÃ©") in the columns that are kept, and remembers where. */
export class LetterMender {
  private readonly mended = new Map<number, Mending>()
  private readonly kept: readonly boolean[]

  constructor(private readonly columns: readonly SourceColumn[]) {
    this.kept = columns.map(isKept)
  }

  mend(row: RawRow): RawRow {
    const cells = row.cells.map((cell, at) => (this.kept[at] ? this.mendCell(row.row, at, cell) : cell))
    return { ...row, cells }
  }

  /** One remark per column, at its first row. */
  remarks(sheet: string | null): ImportProblemRecord[] {
    return [...this.mended].map(([at, { firstRow, was, is, count }]) => {
      const rows = count === 1 ? 'één rij' : `${count} rijen`
      const message = `In ${rows} waren letters verkeerd bewaard. Die zijn hersteld, zoals "${was}" in "${is}".`
      const column = this.columns[at]?.header ?? null
      return { sheet, row: firstRow, column, value: null, code: 'LETTERS_HERSTELD', message, level: 'warning' }
    })
  }

  private mendCell(row: number, at: number, cell: string): string {
    const better = mendLetters(cell)
    if (!better) return cell
    const known = this.mended.get(at) ?? { firstRow: row, was: better.was, is: better.is, count: 0 }
    known.count += 1
    this.mended.set(at, known)
    return better.text
  }
}
