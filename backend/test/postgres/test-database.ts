import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { migrate } from '../../src/database/migrate'
import type { DatabaseUrls } from '../../src/settings/settings'

/** A migrated database for one spec file: `app` is bound by row level security, `owner` may change the schema, `superuser` may do all. */
export interface TestDatabase extends DatabaseUrls {
  readonly owner: string
  readonly superuser: string
  readonly drop: () => Promise<void>
}

const template = 'migrated_template'
const templateLock = 18_15

function urlFor(role: 'SUPERUSER' | 'OWNER' | 'APP', database: string): string {
  const url = new URL(process.env[`TEST_URL_${role}`] ?? '')
  url.pathname = `/${database}`
  return url.href
}

async function asSuperuser<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: urlFor('SUPERUSER', 'postgres') })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** The first spec of a run migrates; the others wait for it and copy. */
async function ensureTemplate(client: Client): Promise<void> {
  await client.query('select pg_advisory_lock($1)', [templateLock])
  const { rowCount } = await client.query('select from pg_database where datname = $1', [template])
  if (!rowCount) {
    await client.query('drop database if exists half_template')
    await client.query(`create database half_template owner sportpiramide_owner`)
    await migrate(urlFor('OWNER', 'half_template'), 'sportpiramide_app')
    await client.query(`alter database half_template rename to ${template}`)
  }
  await client.query('select pg_advisory_unlock($1)', [templateLock])
}

async function create(name: string, source: string): Promise<TestDatabase> {
  const drop = (): Promise<void> =>
    asSuperuser(async client => {
      await client.query(`drop database if exists ${name} with (force)`)
    })
  await asSuperuser(async client => {
    if (source === template) await ensureTemplate(client)
    await client.query(`create database ${name} template ${source} owner sportpiramide_owner`)
  })
  return { app: urlFor('APP', name), owner: urlFor('OWNER', name), superuser: urlFor('SUPERUSER', name), drop }
}

const freshName = (): string => `spec_${randomUUID().replaceAll('-', '')}`

/** A fresh, migrated, empty database. Call in `beforeAll`, `drop` in `afterAll`. */
export const createTestDatabase = (): Promise<TestDatabase> => create(freshName(), template)

/** A fresh database without any table, for specs about migrating itself. */
export const createBareDatabase = (): Promise<TestDatabase> => create(freshName(), 'template0')
