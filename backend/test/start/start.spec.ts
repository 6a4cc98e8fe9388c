import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { Client } from 'pg'
import { Shutdown } from '../../src/server/shutdown'
import { start } from '../../src/server/start'
import { startFailure, type StartFailure } from '../../src/server/start-failure'
import type { DatabaseSetting, Settings } from '../../src/settings/settings'
import { createBareDatabase, createTestDatabase, type TestDatabase } from '../postgres/test-database'

jest.setTimeout(60_000)

const settingsFor = (database: DatabaseSetting, port = 0): Settings => ({
  port,
  host: '127.0.0.1',
  database,
  authMode: 'demo',
  logLevel: 'silent',
})
const serverAt = (appUrl: string, ownerUrl: string | null = null): DatabaseSetting => ({
  kind: 'server',
  appUrl,
  ownerUrl,
})

/** How a start ends that should not succeed. */
async function refusal(settings: Settings): Promise<StartFailure> {
  const shutdown = new Shutdown()
  try {
    await start(settings, shutdown)
  } catch (error) {
    return startFailure(error, settings)
  } finally {
    await shutdown.run()
  }
  throw new Error('de start ging door')
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows as unknown[]
  } finally {
    await client.end()
  }
}

describe('de start op een eigen server', () => {
  let database: TestDatabase
  let bare: TestDatabase

  beforeAll(async () => {
    database = await createTestDatabase()
    bare = await createBareDatabase()
  })
  afterAll(async () => {
    await database.drop()
    await bare.drop()
  })

  it('maakt de tabellen, laadt Duinrade in een lege database en doet dat geen tweede keer', async () => {
    for (let time = 1; time <= 2; time++) {
      const shutdown = new Shutdown()
      const address = await start(settingsFor(serverAt(bare.app, bare.owner)), shutdown)
      expect(await (await fetch(`${address}/health/ready`)).json()).toEqual({ status: 'READY' })
      await shutdown.run()
    }
    expect(await query(bare.superuser, 'select slug, fictional from tenant')).toEqual([
      { slug: 'duinrade', fictional: true },
    ])
  })

  it('weigert een superuser als rol van de toepassing', async () => {
    const { line, exitCode } = await refusal(settingsFor(serverAt(database.superuser)))
    expect(line).toMatch(/^Instelling DATABASE_URL .*superuser/)
    expect(exitCode).toBe(78)
  })

  it('weigert de eigenaar van de tabellen als rol van de toepassing', async () => {
    const { line, exitCode } = await refusal(settingsFor(serverAt(database.owner)))
    expect(line).toMatch(/^Instelling DATABASE_URL .*eigenaar/)
    expect(exitCode).toBe(78)
  })

  it('weigert een rol met BYPASSRLS als rol van de toepassing', async () => {
    await query(database.superuser, `create role langs_de_regels login bypassrls password 'verzonnen'`)
    await query(database.superuser, 'grant select on all tables in schema public to langs_de_regels')
    const url = new URL(database.app)
    Object.assign(url, { username: 'langs_de_regels', password: 'verzonnen' })
    const { line, exitCode } = await refusal(settingsFor(serverAt(url.href)))
    await query(database.superuser, 'drop owned by langs_de_regels; drop role langs_de_regels')
    expect(line).toMatch(/^Instelling DATABASE_URL .*BYPASSRLS/)
    expect(exitCode).toBe(78)
  })

  it('zegt dat MIGRATION_DATABASE_URL nodig is als de tabellen er niet zijn', async () => {
    const empty = await createBareDatabase()
    const { line, exitCode } = await refusal(settingsFor(serverAt(empty.app)))
    await empty.drop()
    expect(line).toContain('MIGRATION_DATABASE_URL')
    expect(exitCode).toBe(1)
  })

  it('zegt in één regel dat de poort bezet is', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const { port } = taken.address() as AddressInfo
    const failure = await refusal(settingsFor(serverAt(database.app), port))
    taken.close()
    expect(failure).toEqual({
      line: `Poort ${port} is al in gebruik. Stop het andere programma, of kies een andere poort met PORT.`,
      exitCode: 1,
      complete: true,
    })
  })

  it('zegt dat de database niet bereikbaar is, zonder het adres', async () => {
    const { line } = await refusal(settingsFor(serverAt('postgresql://app:geheim@127.0.0.1:1/register')))
    expect(line).toBe('De database van DATABASE_URL is niet bereikbaar. Klopt het adres, en staat de server aan?')
  })

  it('zegt dat het wachtwoord niet klopt, zonder het wachtwoord', async () => {
    const url = new URL(database.app)
    url.password = 'geheim-woord'
    const { line } = await refusal(settingsFor(serverAt(url.href)))
    expect(line).toContain('DATABASE_URL')
    expect(line).not.toContain('geheim-woord')
  })
})
