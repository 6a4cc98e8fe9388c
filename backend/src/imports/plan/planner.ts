import type { TenantTransaction } from '../../database/tenant/tenant-transaction'
import type { ImportPreview, SourceColumn, SourceSheet } from '../import-job'
import type { StoredRow } from '../store/import-row.queries'
import type { PlannedRow } from './plan-step'

/** A row below the header of a sheet that is used, with what its columns are taken for. */
export interface InputRow {
  readonly raw: StoredRow
  readonly sheet: SourceSheet
  readonly columns: readonly SourceColumn[]
}

/** What is left to plan once all rows were seen; `firstSeq` numbers the steps that no row asked for. */
export interface PlanRest {
  readonly planned: readonly PlannedRow[]
  readonly preview: ImportPreview | null
  /** What must be said of the file as a whole, in Dutch. */
  readonly remarks?: readonly { readonly code: string; readonly message: string }[]
}

/**
 * Decides for one kind of file what each row would do. Rows come in the order of the file and every row gets one counted step. A next
 * batch may be handed in before the one before is answered.
 */
export interface RowPlanner {
  plan(tx: TenantTransaction, rows: readonly InputRow[]): Promise<readonly PlannedRow[]>
  finish(tx: TenantTransaction, firstSeq: number): Promise<PlanRest>
  /** Lets go of what it works with. */
  close(): Promise<void>
}
