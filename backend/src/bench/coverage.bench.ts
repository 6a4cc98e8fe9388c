import { AuthService } from '../auth/auth.service'
import { CoverageService } from '../coverage/coverage.service'
import { SeedService } from '../database/seed/seed.service'
import { TenantDatabase } from '../database/tenant/tenant-database'
import { median, milliseconds, type Benchmark, type Sample } from './benchmark'
import { grownDuinrade, withScratchApp } from './scratch-app'

const ACTIVITIES = 2_000
const CALLS = 25
const WARM_UP = 10

async function medianOf(work: () => Promise<unknown>): Promise<number> {
  for (let call = 0; call < WARM_UP; call++) await work()
  const times: number[] = []
  for (let call = 0; call < CALLS; call++) times.push(await milliseconds(work))
  return median(times)
}

/** The least a database can do for the same question: count the rows per niveau and wijk. */
const bareAggregate = `
  select p.niveau, a.area_id, count(*), sum(a.capacity_middle) from activity a
  join placement p on p.tenant_id = a.tenant_id and p.activity_id = a.id and p.superseded_at is null
  where a.tenant_id = $1 group by 1, 2`

const sample = (): Promise<Sample> =>
  withScratchApp(async app => {
    await app.get(SeedService, { strict: false }).seedFile({ tenants: [grownDuinrade('groot-duinrade', ACTIVITIES)] })
    const register = await app.get(AuthService, { strict: false }).find('groot-duinrade')
    const coverage = app.get(CoverageService, { strict: false })
    const database = app.get(TenantDatabase, { strict: false })
    const request = { selection: {}, yardstick: null, withGeometry: false }
    const { tenantId } = register
    return {
      'overzicht van 2.000 activiteiten': await medianOf(() => coverage.overview(register, request)),
      'kale telling in SQL': await medianOf(() =>
        database.withTenant(tenantId, 'READ', tx => tx.query(bareAggregate, [tenantId])),
      ),
    }
  })

/** What the coverage of a gemeente costs in the service, beside the bare count of the same rows. */
export const coverageBenchmark: Benchmark = {
  name: 'coverage',
  runs: 3,
  figures: {
    'overzicht van 2.000 activiteiten': { unit: 'ms', bar: { kind: 'MAX', value: 20 }, against: 'kale telling in SQL' },
    'kale telling in SQL': { unit: 'ms' },
  },
  sample,
}
