import type { TenantTransaction } from '../../database/tenant/tenant-transaction'
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

/** Stores what must be said about the rows, numbered on from `firstSeq`; answers how many there were. */
export async function storeProblems(
  tx: TenantTransaction,
  jobId: string,
  planned: readonly PlannedRow[],
  firstSeq: number,
): Promise<number> {
  const rows = planned.flatMap(({ step, problems }) => problems.map(problem => ({ step, problem })))
  if (rows.length === 0) return 0
  const cells = rows.map(({ step, problem }, index) => [
    jobId,
    firstSeq + index,
    step.sheet,
    step.row,
    problem.column ?? null,
    problem.value ?? null,
    problem.code,
    problem.message,
    problem.level,
  ])
  return copyRows(tx, { table: 'import_problem', columns: PROBLEM_COLUMNS }, cells)
}
