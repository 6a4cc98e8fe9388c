import { saysNothing } from './empty-value.js'
import type { ActivityField, DetectedColumn, RawRow, RowProblem } from './import-types.js'
import { quotable } from './persons.js'

const LONGEST_QUOTE = 80
/** Our own downloads put a quote before a cell that a spreadsheet would take for a formula. */
const ESCAPED = /^'(?=[=+\-@])/
const FORMULA_ERROR = /^#(?:REF|N\/A|N\/B|NAAM|NAME|VALUE|WAARDE|VERW|DIV\/0|DEEL\/0|NUM|GETAL|NULL|LEEG)[!?]?$/i

const byField = new WeakMap<readonly DetectedColumn[], ReadonlyMap<ActivityField, DetectedColumn>>()

/** The column of each field, made once per array of columns. */
export function columnsByField(columns: readonly DetectedColumn[]): ReadonlyMap<ActivityField, DetectedColumn> {
  const made =
    byField.get(columns) ??
    new Map(columns.flatMap(column => (column.field && !column.personal ? [[column.field, column] as const] : [])))
  byField.set(columns, made)
  return made
}

/** The cells of one row by field, with the remarks made while they are read. */
export class RowReading {
  readonly problems: RowProblem[] = []
  private readonly columns: ReadonlyMap<ActivityField, DetectedColumn>

  constructor(
    private readonly row: RawRow,
    columns: readonly DetectedColumn[],
  ) {
    this.columns = columnsByField(columns)
  }

  /** The text of a field; null without column, in an empty cell and in a cell that says nothing ("-", "NA"). */
  text(field: ActivityField): string | null {
    const column = this.columns.get(field)
    const cell = column ? (this.row.cells[column.index] ?? '').trim().replace(ESCAPED, '') : ''
    if (!column || cell === '' || saysNothing(cell)) return null
    if (cell.includes('\uFFFD'))
      this.note('warning', field, cell, 'LOST_CHARACTERS', 'er zijn tekens verloren gegaan (\uFFFD)')
    if (!FORMULA_ERROR.test(cell)) return cell
    this.note(
      'warning',
      field,
      cell,
      'FORMULA_ERROR',
      'de formule in deze cel geeft een fout; we lezen de cel als leeg',
    )
    return null
  }

  /** A remark on a cell, as a sentence that names the column and what stands there. */
  note(level: RowProblem['level'], field: ActivityField, value: string, code: string, why: string): void {
    const column = this.columns.get(field)?.header ?? field
    const safe = quotable(value)
    const quoted = safe.length > LONGEST_QUOTE ? `${safe.slice(0, LONGEST_QUOTE)}…` : safe
    const message = `In kolom "${column}" staat "${quoted}": ${why}.`
    this.problems.push({ column, value: quoted, code, message, level })
  }

  get failed(): boolean {
    return this.problems.some(problem => problem.level === 'error')
  }
}
