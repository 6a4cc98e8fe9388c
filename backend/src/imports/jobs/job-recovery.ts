import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common'
import { IMPORT_MELDINGEN } from '@sportpiramide/tekst'
import { TenantDatabase } from '../../database/tenant/tenant-database'
import type { TenantTransaction } from '../../database/tenant/tenant-transaction'
import { currentLog } from '../../server/log'
import { busyJobs, tenantIds } from '../store/busy-jobs.queries'
import { endJob } from '../store/import-job.repository'
import { isAbandoned } from './job-lock'

async function endAbandoned(tx: TenantTransaction): Promise<void> {
  for (const { id, state } of await busyJobs(tx)) {
    if (!(await isAbandoned(tx, id))) continue
    const undoing = state === 'UNDOING'
    const failure = undoing ? IMPORT_MELDINGEN.terugAfgebroken : IMPORT_MELDINGEN.afgebroken
    await endJob(tx, id, { state: undoing ? 'DONE' : 'FAILED', failure })
  }
}

/** Finds, at the start, the jobs that a process left behind when it died: their transaction rolled back, so they failed. */
@Injectable()
export class JobRecovery implements OnApplicationBootstrap {
  constructor(@Inject(TenantDatabase) private readonly database: TenantDatabase) {}

  onApplicationBootstrap(): void {
    // Nobody waits for this: a register with a dead job can be used meanwhile.
    this.recover().catch((error: unknown) => currentLog().error({ err: error }, 'abandoned imports were not ended'))
  }

  /** Ends every abandoned job of every register. */
  async recover(): Promise<void> {
    for (const tenantId of await tenantIds(this.database.source))
      await this.database.withTenant(tenantId, 'WRITE', endAbandoned)
  }
}
