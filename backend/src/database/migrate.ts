import type { DataSource } from 'typeorm'
import { ownerDataSource } from './data-source'
import { writeReference } from './reference'
import { grantApplication } from './tenant/grants'

// Any fixed number: two starts on one database wait for each other instead of migrating twice.
const migrationLock = 715_2015

async function migrateLocked(owner: DataSource, applicationRole: string): Promise<string[]> {
  const runner = owner.createQueryRunner()
  try {
    await runner.query('select pg_advisory_lock($1)', [migrationLock])
    const done = await owner.runMigrations()
    await writeReference(runner)
    await grantApplication(runner, applicationRole)
    return done.map(migration => migration.name)
  } finally {
    await runner.query('select pg_advisory_unlock($1)', [migrationLock])
    await runner.release()
  }
}

/** Brings the schema up to date as owner, writes the shared reference and grants the application role. Returns the names of what ran; repeating it does nothing. */
export async function migrate(ownerUrl: string, applicationRole: string): Promise<string[]> {
  const owner = ownerDataSource(ownerUrl)
  await owner.initialize()
  try {
    return await migrateLocked(owner, applicationRole)
  } finally {
    await owner.destroy()
  }
}
