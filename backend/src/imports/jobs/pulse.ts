import type { TenantDatabase } from '../../database/tenant/tenant-database'
import { currentLog } from '../../server/log'
import { isCancelRequested } from '../store/import-job.queries'
import { saveProgress } from '../store/import-job.repository'

/** A person asked to stop; whatever was done is rolled back. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled'
}

const EVERY_MS = 200

/**
 * Tells the world how far a job is, and hears whether it must stop: on a connection of its own, since nobody sees inside
 * the transaction of the job. The work never waits for it.
 */
export class Pulse {
  private last = 0
  private stop = false
  private telling: Promise<void> | null = null

  constructor(
    private readonly database: TenantDatabase,
    private readonly tenantId: string,
    private readonly jobId: string,
    private readonly hear: (done: number, total: number) => void = () => undefined,
  ) {}

  /** Throws `Cancelled` when a person asked to stop. Quick to call often. */
  readonly beat = (done: number, total: number): Promise<void> => {
    this.hear(done, total)
    if (this.stop) return Promise.reject(new Cancelled())
    const now = Date.now()
    if (this.telling === null && now - this.last >= EVERY_MS) {
      this.last = now
      this.telling = this.tell(done, total).finally(() => (this.telling = null))
    }
    return Promise.resolve()
  }

  /** The same, and waits for the answer: between two steps of work that changes the register, a stop must be heard. */
  readonly check = async (done: number, total: number): Promise<void> => {
    this.hear(done, total)
    await this.telling
    await this.tell(done, total)
    if (this.stop) throw new Cancelled()
  }

  /** Waits until nothing is being told any more. */
  async quiet(): Promise<void> {
    await this.telling
  }

  private async tell(done: number, total: number): Promise<void> {
    try {
      this.stop = await this.database.withTenant(this.tenantId, 'WRITE', async tx => {
        await saveProgress(tx, this.jobId, done, total)
        return isCancelRequested(tx, this.jobId)
      })
    } catch (error) {
      // Progress that is not told does no harm; the work itself will meet a database that is gone.
      currentLog().warn({ err: error }, 'progress of an import was not stored')
    }
  }
}
