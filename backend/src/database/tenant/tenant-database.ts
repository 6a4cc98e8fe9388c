import { Injectable } from '@nestjs/common'
import { DataSource } from 'typeorm'
import type { TenantTransaction } from './tenant-transaction'
import { withTenant, type TransactionMode } from './with-tenant'

/** The only door to the register for services: every read and write names its tenant. */
@Injectable()
export class TenantDatabase {
  constructor(readonly source: DataSource) {}

  /** See `withTenant`: one transaction per root field, seeing one register. */
  withTenant<Answer>(
    tenantId: string,
    mode: TransactionMode,
    fn: (tx: TenantTransaction) => Promise<Answer>,
  ): Promise<Answer> {
    return withTenant(this.source, tenantId, mode, fn)
  }
}
