import { Inject, Injectable } from '@nestjs/common'
import { RETENTION_DAYS } from '@sportpiramide/domain'
import { IMPORT_MELDINGEN, PROBLEMEN } from '@sportpiramide/tekst'
import type { Visitor } from '../auth/auth.service'
import { TenantDatabase } from '../database/tenant/tenant-database'
import { ApiError } from '../graphql/api-error'
import type { ImportProblem, ImportRowConnection } from '../graphql/generated/resolvers-types'
import { rejectedTable } from './forms/rejected-table'
import { buildRejectedWorkbook } from './forms/rejected-workbook'
import { toImportProblem, toImportRow } from './import-answer'
import { undoSteps } from './commit/undo'
import { undoRefusal, type UndoRefusal } from './commit/undo-refusal'
import type { ImportJobRecord, RowAction, UndoOutcome } from './import-job'
import { importReport, type ImportReport } from './import-report'
import { findJob, recentJobs } from './store/import-job.queries'
import { problemsOf, rejectedRows, stepsAfter } from './store/import-step.queries'

const MAX_PAGE = 200

/** A page of planned rows. */
export interface RowPage {
  readonly action: RowAction | null
  readonly first: number
  readonly after: string | null
}

const isPage = (first: number): boolean => Number.isInteger(first) && first >= 1 && first <= MAX_PAGE

const seqOf = (cursor: string | null): number => {
  const seq = cursor === null ? 0 : Number(cursor)
  if (!Number.isSafeInteger(seq) || seq < 0) throw new ApiError('BAD_USER_INPUT', PROBLEMEN.bladerenFout)
  return seq
}

const COUNT_OF = { CREATE: 'create', UPDATE: 'update', UNCHANGED: 'unchanged', SKIP: 'skip', REJECT: 'reject' } as const

/** What a person sees of imports: the jobs of the register, their rows, remarks, report and refused rows. */
@Injectable()
export class ImportsService {
  constructor(@Inject(TenantDatabase) private readonly database: TenantDatabase) {}

  /** The job, or null when this register has none with this id. */
  find({ tenantId }: Visitor, id: string): Promise<ImportJobRecord | null> {
    return this.database.withTenant(tenantId, 'READ', tx => findJob(tx, id))
  }

  /** The latest imports, newest first; throws BAD_USER_INPUT for more than 200. */
  recent({ tenantId }: Visitor, first: number): Promise<ImportJobRecord[]> {
    if (!isPage(first)) throw new ApiError('BAD_USER_INPUT', PROBLEMEN.aantalFout)
    return this.database.withTenant(tenantId, 'READ', tx => recentJobs(tx, first))
  }

  /** Why a carried-out import cannot be taken back now; null when it can, or when it was not carried out. */
  undoRefusal({ tenantId }: Visitor, id: string): Promise<UndoRefusal | null> {
    return this.database.withTenant(tenantId, 'READ', async tx => {
      const job = await findJob(tx, id)
      return job?.state === 'DONE' ? undoRefusal(tx, job) : null
    })
  }

  /** What taking an import back would do now: it is done and let go of. Null when it cannot be taken back. */
  tryUndo({ tenantId }: Visitor, id: string): Promise<UndoOutcome | null> {
    return this.database.withTenant(tenantId, 'TRIAL', async tx => {
      const job = await findJob(tx, id)
      if (job?.state !== 'DONE' || (await undoRefusal(tx, job))) return null
      return undoSteps(tx, job.id, () => Promise.resolve())
    })
  }

  /** Remarks on the rows of a job: errors first. */
  problems({ tenantId }: Visitor, jobId: string, first: number): Promise<ImportProblem[]> {
    if (!isPage(first)) throw new ApiError('BAD_USER_INPUT', PROBLEMEN.aantalFout)
    return this.database.withTenant(tenantId, 'READ', async tx =>
      (await problemsOf(tx, jobId, first)).map(toImportProblem),
    )
  }

  /** Planned rows of a job; none for a job of another register. */
  rows({ tenantId }: Visitor, jobId: string, { action, first, after }: RowPage): Promise<ImportRowConnection> {
    if (!isPage(first)) throw new ApiError('BAD_USER_INPUT', PROBLEMEN.aantalFout)
    const from = seqOf(after)
    return this.database.withTenant(tenantId, 'READ', async tx => {
      const job = await findJob(tx, jobId)
      const steps = job ? await stepsAfter(tx, job.id, { action, after: from, limit: first + 1 }) : []
      const edges = steps.slice(0, first).map(step => ({ cursor: String(step.seq), node: toImportRow(step) }))
      return {
        edges,
        pageInfo: { hasNextPage: steps.length > first, endCursor: edges.at(-1)?.cursor ?? null },
        totalCount: job?.counts[action ? COUNT_OF[action] : 'read'] ?? 0,
      }
    })
  }

  /** The report of the contract. Throws NOT_FOUND. */
  report({ tenantId }: Visitor, jobId: string): Promise<ImportReport> {
    return this.database.withTenant(tenantId, 'READ', async tx => {
      const job = await findJob(tx, jobId)
      if (!job) throw new ApiError('NOT_FOUND', IMPORT_MELDINGEN.onbekend)
      return importReport(job, await problemsOf(tx, job.id, null))
    })
  }

  /** The refused rows as XLSX with the reason added, to be mended and handed in again. Throws NOT_FOUND, also once their cells are gone. */
  rejected({ tenantId }: Visitor, jobId: string): Promise<Buffer> {
    return this.database.withTenant(tenantId, 'READ', async tx => {
      const job = await findJob(tx, jobId)
      if (!job) throw new ApiError('NOT_FOUND', IMPORT_MELDINGEN.onbekend)
      if (job.cellsGone) throw new ApiError('NOT_FOUND', IMPORT_MELDINGEN.rijenWeg(RETENTION_DAYS.cells))
      const { header, rows } = rejectedTable(job.sheets, await rejectedRows(tx, job.id))
      return buildRejectedWorkbook(header, rows)
    })
  }
}
