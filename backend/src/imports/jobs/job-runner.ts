import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common'
import { IMPORT_MELDINGEN } from '@sportpiramide/tekst'
import { TenantDatabase } from '../../database/tenant/tenant-database'
import type { TenantTransaction } from '../../database/tenant/tenant-transaction'
import { currentLog } from '../../server/log'
import type { ImportJobRecord, ImportState } from '../import-job'
import { findJob } from '../store/import-job.queries'
import { endJob } from '../store/import-job.repository'
import { holdJob } from './job-lock'
import { Cancelled, Pulse } from './pulse'

export type OnProgress = (done: number, total: number) => Promise<void>

/** Work on one job in one transaction; it ends the job itself, so that result and state are one. */
export interface JobWork {
  readonly tenantId: string
  readonly jobId: string
  /** State the job must be in when the work begins. */
  readonly during: ImportState
  work(tx: TenantTransaction, job: ImportJobRecord, onProgress: OnProgress): Promise<void>
  /** Hears how far it is, beside the stored progress. */
  readonly hear?: (done: number, total: number) => void
}

/** The plan does not fit the register any more. */
export class PlanIsStale extends Error {
  override readonly name = 'PlanIsStale'
}

interface End {
  readonly state: ImportState
  readonly failure: string
}

/** The register is as it was: what the job says about that depends on what it was doing. */
const endAfter = (during: ImportState, error: unknown): End => {
  if (error instanceof PlanIsStale) return { state: 'PLANNED', failure: IMPORT_MELDINGEN.verouderd }
  if (during === 'UNDOING') return { state: 'DONE', failure: IMPORT_MELDINGEN.terugAfgebroken }
  if (error instanceof Cancelled) return { state: 'CANCELLED', failure: IMPORT_MELDINGEN.gestopt }
  return { state: 'FAILED', failure: IMPORT_MELDINGEN.mislukt }
}

/** Runs import work in this process, beside the requests. */
@Injectable()
export class JobRunner implements OnApplicationShutdown {
  private readonly running = new Set<Promise<void>>()

  constructor(@Inject(TenantDatabase) private readonly database: TenantDatabase) {}

  /** Begins and does not wait: how it goes is in the job. */
  start(task: JobWork): void {
    const done = this.run(task)
      .catch((error: unknown) => currentLog().error({ err: error }, 'import could not be ended'))
      .finally(() => this.running.delete(done))
    this.running.add(done)
  }

  /** Does the work and ends the job, whatever happens. Rejects only when even that fails. */
  async run(task: JobWork): Promise<void> {
    const { tenantId, jobId, during } = task
    const pulse = new Pulse(this.database, tenantId, jobId, task.hear)
    try {
      await this.database.withTenant(tenantId, 'WRITE', async tx => {
        await holdJob(tx, jobId)
        const job = await findJob(tx, jobId)
        // Another process may have given this job up while it waited for the lock.
        if (job?.state === during) await task.work(tx, job, during === 'PLANNING' ? pulse.beat : pulse.check)
      })
    } catch (error) {
      await pulse.quiet()
      const end = endAfter(during, error)
      if (end.failure === IMPORT_MELDINGEN.mislukt) currentLog().error({ err: error }, 'import failed')
      await this.database.withTenant(tenantId, 'WRITE', tx => endJob(tx, jobId, end))
    } finally {
      await pulse.quiet()
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.allSettled(this.running)
  }
}
