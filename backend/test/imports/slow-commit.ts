import 'reflect-metadata'
import { TenantDatabase } from '../../src/database/tenant/tenant-database'
import { applicationDataSource } from '../../src/database/data-source'
import { carryOut } from '../../src/imports/commit/carry-out'
import { JobRunner } from '../../src/imports/jobs/job-runner'
import { moveJob } from '../../src/imports/store/import-job.repository'

/** Carries a plan out as the server does, but stands still before its commit, so that it can be killed there. */
async function main([url = '', tenantId = '', jobId = '']: readonly string[]): Promise<void> {
  const source = await applicationDataSource(url).initialize()
  const database = new TenantDatabase(source)
  await database.withTenant(tenantId, 'WRITE', tx => moveJob(tx, jobId, ['PLANNED'], 'COMMITTING'))
  await new JobRunner(database).run({
    tenantId,
    jobId,
    during: 'COMMITTING',
    work: async (tx, job, onProgress) => {
      await carryOut(tx, job.id, onProgress)
      const written = await tx.query<{ count: number }>('select count(*)::int as count from activity')
      process.stdout.write(`written ${written[0]?.count ?? 0}\n`)
      await new Promise(resolve => setTimeout(resolve, 60_000))
    },
  })
}

void main(process.argv.slice(2))
