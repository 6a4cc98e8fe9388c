import type { TenantDatabase } from '../../database/tenant/tenant-database'
import { isCancelRequested } from '../store/import-job.queries'
import { saveProgress } from '../store/import-job.repository'

/** A person asked to stop; whatever was done is rolled back. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled'
}

const EVERY_MS = 200

/**
 * Tells the world how far a job is, and hears whether it must stop: on a connection of its own, since nobody sees inside
 * the transaction of the job.
 */
export class Pulse {
  private last = 0

  constructor(
    private readonly database: TenantDatabase,
    private readonly tenantId: string,
    private readonly jobId: string,
    private readonly hear: (done: number, total: number) => void = () => undefined,
  ) {}

  /** Throws `Cancelled` when a person asked to stop. Quick to call often. */
  readonly beat = async (done: number, total: number): Promise<void> => {
    this.hear(done, total)
    const now = Date.now()
    if (now - this.last < EVERY_MS) return
    this.last = now
    const stop = await this.database.withTenant(this.tenantId, 'WRITE', async tx => {
      await saveProgress(tx, this.jobId, done, total)
      return isCancelRequested(tx, this.jobId)
    })
    if (stop) throw new Cancelled()
  }
}
