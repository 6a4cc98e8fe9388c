import { setTimeout as pause } from 'node:timers/promises'
import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common'
import { IMPORT_MELDINGEN } from '@sportpiramide/tekst'
import { TenantDatabase } from '../../database/tenant/tenant-database'
import type { TenantTransaction } from '../../database/tenant/tenant-transaction'
import { currentLog } from '../../server/log'
import { busyJobs, tenantIds } from '../store/busy-jobs.queries'
import { endJob } from '../store/import-job.repository'
import { isAbandoned } from './job-lock'

/** PostgreSQL needs a moment to notice that a process is gone: the start looks this often, then goes on. */
const LOOKS_AT_START = 3
const SOON_MS = 100
const LATER_MS = 2_000

/** Answers how many jobs are held by a process that lives, or that PostgreSQL still takes for living. */
async function endAbandoned(tx: TenantTransaction): Promise<number> {
  let held = 0
  for (const { id, state } of await busyJobs(tx)) {
    if (!(await isAbandoned(tx, id))) {
      held += 1
      continue
    }
    const undoing = state === 'UNDOING'
    const failure = undoing ? IMPORT_MELDINGEN.terugAfgebroken : IMPORT_MELDINGEN.afgebroken
    await endJob(tx, id, { state: undoing ? 'DONE' : 'FAILED', failure })
  }
  return held
}

/** Finds, at the start, the jobs that a process left behind when it died: their transaction rolled back, so they failed. */
@Injectable()
export class JobRecovery implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly closing = new AbortController()
  private watching: Promise<void> = Promise.resolve()

  constructor(@Inject(TenantDatabase) private readonly database: TenantDatabase) {}

  /** Waited for before anything is answered, so that no dead job is shown as being worked on. */
  async onApplicationBootstrap(): Promise<void> {
    await this.quietly(async () => {
      for (let look = 1; (await this.recover()) > 0; look += 1) {
        if (look === LOOKS_AT_START) return this.watch()
        await this.wait(SOON_MS)
      }
    })
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.closing.abort()
    await this.watching
  }

  /** Ends every abandoned job of every register. Answers how many others are being worked on. */
  async recover(): Promise<number> {
    let held = 0
    for (const tenantId of await tenantIds(this.database.source))
      held += await this.database.withTenant(tenantId, 'WRITE', endAbandoned)
    return held
  }

  /** Keeps an eye on the jobs of another process, which may be dying still; nobody waits for this. */
  private watch(): void {
    this.watching = this.quietly(async () => {
      do await this.wait(LATER_MS)
      while ((await this.recover()) > 0)
    })
  }

  private wait(ms: number): Promise<void> {
    return pause(ms, undefined, { signal: this.closing.signal, ref: false })
  }

  /** Stopping cuts this off, which is no failure: the next start looks again. */
  private async quietly(look: () => Promise<void>): Promise<void> {
    try {
      await look()
    } catch (error) {
      if (!this.closing.signal.aborted) currentLog().error({ err: error }, 'abandoned imports were not ended')
    }
  }
}
