import { Injectable } from '@nestjs/common'
import { DataSource } from 'typeorm'
import { migrations } from '../database/migrations/migrations'
import { currentLog } from '../server/log'
import { appliedMigrations } from './health.queries'

/** READY, or why the server cannot answer questions now. */
export type Readiness = 'READY' | 'DATABASE_UNREACHABLE' | 'NOT_MIGRATED'

/** Knows whether this server can do its work. */
@Injectable()
export class HealthService {
  constructor(private readonly source: DataSource) {}

  async readiness(): Promise<Readiness> {
    try {
      const applied = await appliedMigrations(this.source)
      return migrations.every(migration => applied.includes(migration.name)) ? 'READY' : 'NOT_MIGRATED'
    } catch (error) {
      currentLog().warn({ err: error }, 'database unreachable')
      return 'DATABASE_UNREACHABLE'
    }
  }
}
