import type { FieldChange } from '@sportpiramide/domain'
import type { TenantTransaction } from '../../database/tenant/tenant-transaction'
import type { ImportProblemRecord, RowAction } from '../import-job'

/** A planned row as a person looks at it. */
export interface StepView {
  readonly seq: number
  readonly sheet: string | null
  readonly row: number
  readonly action: RowAction
  readonly reason: string
  readonly title: string
  readonly niveau: string | null
  readonly needsReview: boolean | null
  readonly changes: readonly FieldChange[] | null
}

/** Planned rows after a seq, in the order of the file; `action` null means all. Rows that came along are not among them. */
export async function stepsAfter(
  tx: TenantTransaction,
  jobId: string,
  page: { readonly action: RowAction | null; readonly after: number; readonly limit: number },
): Promise<StepView[]> {
  return tx.query<StepView>(
    `select seq, sheet, row, action, reason, title, niveau, needs_review as "needsReview", changes from import_step
     where tenant_id = $1 and job_id = $2 and counted and seq > $3 and ($4::text is null or action = $4)
     order by seq limit $5`,
    [tx.tenantId, jobId, page.after, page.action, page.limit],
  )
}

/** The first remarks on an import: errors before warnings, the whole file before its rows, then in their order; `first` null means all. */
export async function problemsOf(
  tx: TenantTransaction,
  jobId: string,
  first: number | null,
): Promise<ImportProblemRecord[]> {
  return tx.query<ImportProblemRecord>(
    `select sheet, row, column_name as column, value, code, message, level from import_problem
     where tenant_id = $1 and job_id = $2 order by level, row <> 0, seq limit $3`,
    [tx.tenantId, jobId, first],
  )
}

/** A refused row with its cells and reason. */
export interface RejectedStep {
  readonly sheet: string | null
  readonly row: number
  readonly cells: readonly string[]
  readonly reason: string
}

/** Every refused row, in the order of the file. */
export async function rejectedRows(tx: TenantTransaction, jobId: string): Promise<RejectedStep[]> {
  return tx.query<RejectedStep>(
    `select s.sheet, s.row, r.cells, s.reason from import_step s
     join import_row r on r.tenant_id = s.tenant_id and r.job_id = s.job_id and r.seq = s.seq
     where s.tenant_id = $1 and s.job_id = $2 and s.counted and s.action = 'REJECT' order by s.seq`,
    [tx.tenantId, jobId],
  )
}
