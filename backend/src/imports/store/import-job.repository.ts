import type { GemeenteInFile } from '@sportpiramide/domain'
import type { TenantTransaction } from '../../database/tenant/tenant-transaction'
import type {
  ImportCounts,
  ImportJobRecord,
  ImportPreview,
  ImportState,
  SourceColumn,
  SourceSheet,
  UndoOutcome,
} from '../import-job'
import { forgetParts, PLAN } from './forget.repository'
import { JOB_COLUMNS } from './import-job.queries'

/** What is known of a file once it is read. */
export type ReadJob = Pick<
  ImportJobRecord,
  'kind' | 'fileName' | 'encoding' | 'separator' | 'by' | 'sheets' | 'columns' | 'gemeenten' | 'gemeenteCode' | 'year'
>

/** A new job, still without rows, in state READ. */
export async function insertJob(tx: TenantTransaction, job: ReadJob): Promise<ImportJobRecord> {
  const rows = await tx.query<ImportJobRecord>(
    `insert into import_job (tenant_id, kind, state, file_name, encoding, separator, person, sheets, columns, gemeenten,
       gemeente_code, year)
     values ($1, $2, 'READ', $3, $4, $5, $6, $7, $8, $9, $10, $11) returning ${JOB_COLUMNS}`,
    [
      tx.tenantId,
      job.kind,
      job.fileName,
      job.encoding,
      job.separator,
      job.by,
      JSON.stringify(job.sheets),
      JSON.stringify(job.columns),
      JSON.stringify(job.gemeenten),
      job.gemeenteCode,
      job.year,
    ],
  )
  const [created] = rows
  if (!created) throw new Error('import_job was not inserted')
  return created
}

/** Moves a job on when it stands in one of `from`; false when it does not, because somebody else was first. */
export async function moveJob(tx: TenantTransaction, id: string, from: readonly ImportState[], to: ImportState) {
  const moved = await tx.execute(
    `update import_job set state = $4, cancel_requested = false, failure = null, progress_done = 0
     where tenant_id = $1 and id = $2 and state = any($3)`,
    [tx.tenantId, id, from, to],
  )
  return moved === 1
}

/** The columns and sheets as a person confirmed them. */
export async function saveChoices(
  tx: TenantTransaction,
  id: string,
  choices: {
    readonly sheets: readonly SourceSheet[]
    readonly columns: readonly SourceColumn[]
    readonly gemeenten: readonly GemeenteInFile[]
    readonly gemeenteCode: string | null
  },
): Promise<void> {
  const { sheets, columns, gemeenten, gemeenteCode } = choices
  await tx.execute(
    `update import_job set sheets = $3, columns = $4, gemeenten = $5, gemeente_code = $6
     where tenant_id = $1 and id = $2`,
    [tx.tenantId, id, JSON.stringify(sheets), JSON.stringify(columns), JSON.stringify(gemeenten), gemeenteCode],
  )
}

/** What a plan came to. */
export interface PlanOutcome {
  readonly revision: number
  readonly verdictMark: string
  readonly counts: ImportCounts
  readonly preview: ImportPreview | null
  readonly problemCount: number
}

/** The plan stands: nothing but this may be carried out. */
export async function savePlan(tx: TenantTransaction, id: string, plan: PlanOutcome): Promise<void> {
  await tx.execute(
    `update import_job set state = 'PLANNED', revision = $3, counts = $4, preview = $5, problem_count = $6,
       verdict_mark = $7
     where tenant_id = $1 and id = $2`,
    [
      tx.tenantId,
      id,
      plan.revision,
      JSON.stringify(plan.counts),
      plan.preview && JSON.stringify(plan.preview),
      plan.problemCount,
      plan.verdictMark,
    ],
  )
}

/** The end of a job, with the reason in Dutch when it failed and what happened when it was undone; an undo that failed ended nothing. */
export async function endJob(
  tx: TenantTransaction,
  id: string,
  end: { readonly state: ImportState; readonly failure?: string; readonly undone?: UndoOutcome },
): Promise<void> {
  await tx.execute(
    `update import_job set state = $3, failure = $4, undone = $5, cancel_requested = false,
       finished_at = case when state = 'UNDOING' and $3 = 'DONE' then finished_at else now() end
     where tenant_id = $1 and id = $2`,
    [tx.tenantId, id, end.state, end.failure ?? null, end.undone ? JSON.stringify(end.undone) : null],
  )
}

/** How far the work is, for everybody who looks. */
export async function saveProgress(tx: TenantTransaction, id: string, done: number, total: number): Promise<void> {
  // Told five times a second: a figure that a crash forgets is no loss, waiting for the disk each time is.
  await tx.query('set local synchronous_commit = off')
  await tx.execute('update import_job set progress_done = $3, progress_total = $4 where tenant_id = $1 and id = $2', [
    tx.tenantId,
    id,
    done,
    total,
  ])
}

/** Asks a running job to stop between two batches; false when it is not running. */
export async function requestCancel(tx: TenantTransaction, id: string): Promise<boolean> {
  const asked = await tx.execute(
    `update import_job set cancel_requested = true
     where tenant_id = $1 and id = $2 and state in ('PLANNING', 'COMMITTING', 'UNDOING')`,
    [tx.tenantId, id],
  )
  return asked === 1
}

/** Removes a job that changed nothing and stands in one of these states, with its rows, plan and remarks. */
export async function deleteJob(tx: TenantTransaction, id: string, states: readonly ImportState[]): Promise<void> {
  const gone = await tx.execute(
    'delete from import_job where tenant_id = $1 and id::text = lower($2) and state = any($3)',
    [tx.tenantId, id, states],
  )
  if (gone === 1) await forgetParts(tx, [id], ['import_row', ...PLAN])
}
