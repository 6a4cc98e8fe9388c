import type { TenantTransaction } from '../../database/tenant/tenant-transaction'
import type { ImportProblemRecord } from '../import-job'
import type { PlannedRow, PlanStep } from '../plan/plan-step'
import { copyRows, type CopyValue } from './bulk-copy'

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
  'placement',
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
  json(step.after),
  json(step.placement),
  json(step.figures),
]

/** Takes an earlier plan of this job away, before a new one is made. */
export async function clearPlan(tx: TenantTransaction, jobId: string): Promise<void> {
  await tx.execute('delete from import_step where tenant_id = $1 and job_id = $2', [tx.tenantId, jobId])
  await tx.execute('delete from import_problem where tenant_id = $1 and job_id = $2', [tx.tenantId, jobId])
}

/** Stores a part of the plan. */
export async function storeSteps(tx: TenantTransaction, jobId: string, planned: readonly PlannedRow[]): Promise<void> {
  const rows = planned.map(({ step }) => stepCells(jobId, step))
  await copyRows(tx, { table: 'import_step', columns: STEP_COLUMNS }, rows)
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

const asRemarks = ({ step, problems }: PlannedRow): ImportProblemRecord[] =>
  problems.map(({ column = null, value = null, code, message, level }) => {
    return { sheet: step.sheet, row: step.row, column, value, code, message, level }
  })

/** Stores what must be said about planned rows, numbered on from `firstSeq`; answers how many there were. */
export const storeProblems = (
  tx: TenantTransaction,
  jobId: string,
  planned: readonly PlannedRow[],
  firstSeq: number,
): Promise<number> => storeRemarks(tx, jobId, planned.flatMap(asRemarks), firstSeq)
