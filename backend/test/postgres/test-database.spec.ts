import { Client } from 'pg'
import { createTestDatabase, type TestDatabase } from './test-database'

describe('de testdatabase', () => {
  let database: TestDatabase
  let client: Client

  beforeAll(async () => {
    database = await createTestDatabase()
    client = new Client({ connectionString: database.app })
    await client.connect()
  })
  afterAll(async () => {
    await client.end()
    await database.drop()
  })

  it('heeft de tabellen van het register en geen enkele rij', async () => {
    expect((await client.query('select * from tenant')).rows).toEqual([])
  })

  it('wordt gebruikt door een rol die niet om de scheiding van registers heen kan', async () => {
    const { rows } = await client.query<{ free: boolean }>(
      'select rolsuper or rolbypassrls or rolcreaterole as free from pg_roles where rolname = current_user',
    )
    expect(rows).toEqual([{ free: false }])
  })
})
