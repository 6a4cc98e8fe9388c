import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common'
import { passedBefore } from '@sportpiramide/domain'
import { TenantDatabase } from '../../database/tenant/tenant-database'
import { currentLog } from '../../server/log'
import { tenantIds } from '../store/busy-jobs.queries'
import { forgetCells, forgetPlans, forgetUnused } from '../store/forget.repository'

const DAY_MS = 24 * 60 * 60 * 1000

/** Removes what is left of files once its term has passed: at the start and every day after. Nobody waits for it. */
@Injectable()
export class ImportRetention implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined
  private sweeping: Promise<void> = Promise.resolve()

  constructor(@Inject(TenantDatabase) private readonly database: TenantDatabase) {}

  onApplicationBootstrap(): void {
    const begin = (): void => void (this.sweeping = this.quietly())
    this.timer = setInterval(begin, DAY_MS).unref()
    begin()
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer)
    await this.sweeping
  }

  /** Removes, in every register, what is due at this moment. */
  async sweep(now: Date): Promise<void> {
    for (const tenantId of await tenantIds(this.database.source))
      await this.database.withTenant(tenantId, 'WRITE', async tx => {
        await forgetUnused(tx, passedBefore('unused', now))
        await forgetCells(tx, passedBefore('cells', now))
        await forgetPlans(tx, passedBefore('plan', now))
      })
  }

  private async quietly(): Promise<void> {
    try {
      await this.sweep(new Date())
    } catch (error) {
      currentLog().error({ err: error }, 'what is left of old imports was not removed')
    }
  }
}
