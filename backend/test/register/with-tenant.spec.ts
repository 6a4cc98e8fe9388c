import { randomUUID } from 'node:crypto'
import type { DataSource } from 'typeorm'
import { applicationDataSource, ownerDataSource } from '../../src/database/data-source'
import { migrate } from '../../src/database/migrate'
import { once } from '../../src/database/tenant/idempotency'
import { refuseBypassingRole } from '../../src/database/tenant/role-check'
import { withTenant } from '../../src/database/tenant/with-tenant'
import { createTestDatabase, type TestDatabase } from '../postgres/test-database'

describe('een transactie per vraag', () => {
  let database: TestDatabase
  let source: DataSource
  const tenantId = randomUUID()
  const partners = () =>
    withTenant(source, tenantId, 'READ', tx => tx.query<{ name: string }>('select name from partner order by name'))
  const add = (name: string) =>
    `insert into partner (tenant_id, name, name_key) values ('${tenantId}', '${name}', '${name}')`
  const revision = async () =>
    (await source.query<{ revision: number }[]>('select revision from tenant where id = $1', [tenantId]))[0]?.revision

  beforeAll(async () => {
    database = await createTestDatabase()
    source = await applicationDataSource(database.app, 2).initialize()
    await withTenant(source, tenantId, 'WRITE', tx =>
      tx.query(`insert into tenant (id, slug, name) values ($1, 'proef', 'Proef')`, [tenantId]),
    )
  })
  afterAll(async () => {
    await source.destroy()
    await database.drop()
  })

  it('het antwoord komt pas als alles bewaard is', async () => {
    await withTenant(source, tenantId, 'WRITE', tx => tx.query(add('bewaard')))
    expect(await partners()).toEqual([{ name: 'bewaard' }])
  })

  it('lezen kan niets veranderen', async () => {
    await expect(withTenant(source, tenantId, 'READ', tx => tx.query(add('stiekem')))).rejects.toThrow('read-only')
  })

  it('een fout draait alles terug', async () => {
    const work = withTenant(source, tenantId, 'WRITE', async tx => {
      await tx.query(add('half'))
      throw new Error('mis')
    })
    await expect(work).rejects.toThrow('mis')
    expect(await partners()).toEqual([{ name: 'bewaard' }])
  })

  it('een antwoord dat een probleem is, draait alles terug', async () => {
    const answer = await withTenant(source, tenantId, 'WRITE', async tx => {
      await tx.query(add('half'))
      return { __typename: 'StaleProblem', code: 'STALE', message: 'anders' }
    })
    expect(answer.__typename).toBe('StaleProblem')
    expect(await partners()).toEqual([{ name: 'bewaard' }])
  })

  it('vragen die tegelijk gesteld worden, gaan na elkaar over een verbinding', async () => {
    const pids = await withTenant(source, tenantId, 'READ', tx =>
      Promise.all([1, 2, 3, 4].map(() => tx.query<{ pid: number }>('select pg_backend_pid() as pid'))),
    )
    expect(new Set(pids.flat().map(row => row.pid)).size).toBe(1)
  })

  it('een weigerende vraag laat de volgende niet hangen', async () => {
    const work = withTenant(source, tenantId, 'WRITE', tx =>
      Promise.all([
        tx.query('select 1/0').catch((error: unknown) => String(error)),
        tx.query('select 1').catch(() => 'na'),
      ]),
    )
    expect(await work).toEqual([expect.stringContaining('division by zero') as string, 'na'])
  })

  it('elke verandering van het register telt, zodat een oud plan herkend wordt', async () => {
    const before = (await revision()) ?? 0
    await withTenant(source, tenantId, 'WRITE', tx => tx.query(add('geteld')))
    expect(await revision()).toBe(before + 1)
  })

  it('een id dat geen id is wordt geweigerd voordat er iets gebeurt', async () => {
    await expect(withTenant(source, `' or true`, 'READ', () => Promise.resolve(1))).rejects.toThrow('id of a register')
  })

  it('tegelijk met dezelfde sleutel wordt het werk een keer gedaan', async () => {
    let done = 0
    const work = () =>
      withTenant(source, tenantId, 'WRITE', tx =>
        once(tx, 'proef', 'zelfde', () => Promise.resolve({ number: (done += 1) })),
      )
    expect(await Promise.all([work(), work()])).toEqual([{ number: 1 }, { number: 1 }])
    expect(done).toBe(1)
  })

  it('een probleem wordt niet onthouden: later lukt het misschien wel', async () => {
    const work = (answer: object) =>
      withTenant(source, tenantId, 'WRITE', tx => once(tx, 'proef', 'straks', () => Promise.resolve(answer)))
    await work({ __typename: 'InputProblem' })
    expect(await work({ gelukt: true })).toEqual({ gelukt: true })
  })

  it.each([
    ['eigenaar van de tabellen', () => database.owner, /eigenaar/],
    ['superuser', () => database.superuser, /superuser/],
  ])('een rol die %s is wordt geweigerd', async (_name, url, message) => {
    const other = await ownerDataSource(url()).initialize()
    await expect(refuseBypassingRole(other)).rejects.toThrow(message)
    await other.destroy()
  })

  it('de rol van de toepassing mag wel', async () => {
    await expect(refuseBypassingRole(source)).resolves.toBeUndefined()
  })

  it('de rol van de toepassing kan de tabellen niet veranderen en de taxonomie alleen lezen', async () => {
    await expect(source.query('create table stiekem (id int)')).rejects.toThrow('permission denied')
    await expect(source.query(`insert into taxonomy_version values ('x', '{}')`)).rejects.toThrow('permission denied')
    expect(await source.query('select version from taxonomy_version')).toEqual([{ version: '2026.1' }])
  })

  it('nog eens migreren verandert niets', async () => {
    expect(await migrate(database.owner, 'sportpiramide_app')).toEqual([])
  })
})
