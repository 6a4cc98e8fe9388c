import { randomUUID } from 'node:crypto'
import { Inject, Injectable } from '@nestjs/common'
import type { SeedFile, SeedTenant } from '@sportpiramide/domain'
import { peildatumOf } from '../../coverage/peildatum'
import { refreshStatistics } from '../tenant/statistics'
import { TenantDatabase } from '../tenant/tenant-database'
import { seedTenant } from './seed-tenant'
import { registerExists } from './seed.repository'

/** What the seed did with one register; EXISTS: its slug was in use, and nothing was changed. */
export interface SeededTenant {
  readonly slug: string
  readonly outcome: 'CREATED' | 'EXISTS'
  readonly activities: number
}

// Any fixed number: two starts on one empty database must not both load the demo.
const seedLock = 715_2016

/** Fills registers from a seed file: the demo gemeente, and files for acceptance checks. */
@Injectable()
export class SeedService {
  constructor(@Inject(TenantDatabase) private readonly database: TenantDatabase) {}

  /** Writes the registers of the file, each in one transaction; one whose slug exists stays as it is, so repeating is safe. */
  async seedFile(file: SeedFile): Promise<SeededTenant[]> {
    const done: SeededTenant[] = []
    for (const tenant of file.tenants) done.push(await this.seed(tenant))
    return done
  }

  /** Loads the invented gemeente, as fresh as on a `day` (today), into a database without any register; otherwise it does nothing. */
  async seedDemo(day = peildatumOf(new Date())): Promise<SeededTenant[]> {
    const [row] = await this.database.source.query<{ empty: boolean }[]>(
      'select not exists (select from tenant) as empty',
    )
    if (!row?.empty) return []
    // Needed once in the life of a database, so not loaded at every start.
    const { duinradeOn } = await import('@sportpiramide/fixtures')
    return this.seedFile(duinradeOn(day))
  }

  private seed(tenant: SeedTenant): Promise<SeededTenant> {
    return this.database.withTenant(randomUUID(), 'WRITE', async tx => {
      await tx.query('select pg_advisory_xact_lock($1)', [seedLock])
      const { slug } = tenant
      if (await registerExists(tx, slug)) return { slug, outcome: 'EXISTS', activities: 0 }
      await seedTenant(tx, tenant)
      await refreshStatistics(tx, 'REGISTER')
      return { slug, outcome: 'CREATED', activities: tenant.activities.length }
    })
  }
}
