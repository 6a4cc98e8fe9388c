import type { TenantTransaction } from '../../database/tenant/tenant-transaction'
import type { ImportProblemRecord } from '../import-job'
import type { PlannedRow, PlanStep } from '../plan/plan-step'
import { copyRows, copyText } from './bulk-copy'
import { copyCells, copyLine, NO_CELL, type CopyValue } from './copy-text'
import { ACTIVITY_COLUMNS, PLACEMENT_COLUMNS } from './record-columns.data'

const STEP_COLUMNS = [
  'job_id',
  'seq',
  'subject',
  'counted',
  'sheet',
  'row',
  'action',
  'reason',
  'title',
  'niveau',
  'needs_review',
  'target_id',
  'changes',
  'before',
  'after',
  'figures',
]

const PROBLEM_COLUMNS = ['job_id', 'seq', 'sheet', 'row', 'column_name', 'value', 'code', 'message', 'level']

const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value))

const stepCells = (jobId: string, step: PlanStep): CopyValue[] => [
  jobId,
  step.seq,
  step.subject,
  step.counted,
  step.sheet,
  step.row,
  step.action,
  step.reason,
  step.title,
  step.niveau,
  step.needsReview,
  step.targetId,
  json(step.changes),
  json(step.before),
  step.subject === 'ACTIVITY' ? null : json(step.after),
  json(step.figures),
]

/** Takes an earlier plan of this job away, before a new one is made. */
export async function clearPlan(tx: TenantTransaction, jobId: string): Promise<void> {
  await tx.execute('delete from import_activity where tenant_id = $1 and job_id = $2', [tx.tenantId, jobId])
  await tx.execute('delete from import_step where tenant_id = $1 and job_id = $2', [tx.tenantId, jobId])
  await tx.execute('delete from import_problem where tenant_id = $1 and job_id = $2', [tx.tenantId, jobId])
}

const ACTIVITY_TARGET = {
  table: 'import_activity',
  columns: ['job_id', 'seq', ...ACTIVITY_COLUMNS, ...PLACEMENT_COLUMNS],
} as const

const scalar = (value: unknown): CopyValue =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null

const KEEPS_PLACE = PLACEMENT_COLUMNS.map(() => NO_CELL).join('\t')

const activityLine = (jobId: string, { seq, after, placement }: PlanStep): string => {
  const activity = copyCells([jobId, seq, ...ACTIVITY_COLUMNS.map(column => scalar(after?.[column]))])
  return `${activity}\t${placement ?? KEEPS_PLACE}\n`
}

const STEP_TARGET = { table: 'import_step', columns: STEP_COLUMNS } as const
const KEPT_ROWS = 1000

/**
 * Writes steps as lines as soon as they are decided, so that a large plan never stands in memory; activities go in the
 * columns of their own tables, everything else as it stands.
 */
export class StepLines {
  private steps: string[] = []
  private activities: string[] = []

  constructor(private readonly jobId: string) {}

  add(step: PlanStep): void {
    this.steps.push(copyLine(stepCells(this.jobId, step)))
    if (step.subject === 'ACTIVITY' && step.after !== null) this.activities.push(activityLine(this.jobId, step))
  }

  get isFull(): boolean {
    return this.steps.length >= KEPT_ROWS
  }

  /** Stores what was added and begins anew; what is added meanwhile is for the next time. */
  async store(tx: TenantTransaction): Promise<void> {
    const { steps, activities } = this
    this.steps = []
    this.activities = []
    if (steps.length > 0) await copyText(tx, STEP_TARGET, [steps.join('')])
    if (activities.length > 0) await copyText(tx, ACTIVITY_TARGET, [activities.join('')])
  }
}

/** Stores remarks, numbered on from `firstSeq`; answers how many there were. */
export async function storeRemarks(
  tx: TenantTransaction,
  jobId: string,
  remarks: readonly ImportProblemRecord[],
  firstSeq: number,
): Promise<number> {
  if (remarks.length === 0) return 0
  const cells = remarks.map(({ sheet, row, column, value, code, message, level }, index) => {
    return [jobId, firstSeq + index, sheet, row, column, value, code, message, level]
  })
  return copyRows(tx, { table: 'import_problem', columns: PROBLEM_COLUMNS }, cells)
}

/** What must be said about a planned row, in the place it stands. */
export const remarksOf = ({ step, problems }: PlannedRow): ImportProblemRecord[] =>
  problems.map(({ column = null, value = null, code, message, level }) => {
    return { sheet: step.sheet, row: step.row, column, value, code, message, level }
  })
