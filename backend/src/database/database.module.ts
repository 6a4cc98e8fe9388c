import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common'
import { DataSource } from 'typeorm'
import type { DatabaseUrls } from '../settings/settings'
import { DATABASE_URLS } from '../settings/settings.module'
import { applicationDataSource } from './data-source'
import { migrate } from './migrate'
import { refuseBypassingRole } from './tenant/role-check'
import { TenantDatabase } from './tenant/tenant-database'

/** Migrates when the owner's address is known, connects as the application role and refuses a role that sees every register. */
async function open(urls: DatabaseUrls): Promise<DataSource> {
  const role = decodeURIComponent(new URL(urls.app).username)
  if (urls.owner !== null) await migrate(urls.owner, role)
  const source = await applicationDataSource(urls.app).initialize()
  try {
    await refuseBypassingRole(source)
    return source
  } catch (error) {
    await source.destroy()
    throw error
  }
}

/** The database for every subject. Inject `TenantDatabase`; `DataSource` only for the directory of registers and health. */
@Global()
@Module({
  providers: [{ provide: DataSource, inject: [DATABASE_URLS], useFactory: open }, TenantDatabase],
  exports: [DataSource, TenantDatabase],
})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  async onApplicationShutdown(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy()
  }
}
