import { quotable, type RowProblem } from '@sportpiramide/domain'
import type { InputRow } from './planner'
import { step, type PlannedRow, type StepSubject } from './plan-step'

const LONGEST_TITLE = 120

/** A row in a few words, for a list of rows that hold no record: its first filled cell. */
export const rowTitle = ({ raw }: InputRow): string => {
  const cell = quotable(raw.cells.find(text => text.trim() !== '')?.trim() ?? '')
  return cell.length > LONGEST_TITLE ? `${cell.slice(0, LONGEST_TITLE)}...` : cell
}

/** Where a step stands in the file. */
export const placeOf = ({ raw }: InputRow) => ({ seq: raw.seq, sheet: raw.sheet, row: raw.row })

/** A line that holds no record, with the reason. */
export const skipped = (
  input: InputRow,
  subject: StepSubject,
  reason: string,
  title = rowTitle(input),
): PlannedRow => ({
  step: step({ ...placeOf(input), subject, action: 'SKIP', reason, title }),
  problems: [],
})

/** A row that cannot be read in; its errors are the reason. */
export const rejected = (
  input: InputRow,
  subject: StepSubject,
  problems: readonly RowProblem[],
  title = rowTitle(input),
): PlannedRow => {
  const reason = problems
    .filter(problem => problem.level === 'error')
    .map(problem => (problem.column ? `${problem.column}: ${problem.message}` : problem.message))
    .join(' ')
  return { step: step({ ...placeOf(input), subject, action: 'REJECT', reason, title }), problems }
}
