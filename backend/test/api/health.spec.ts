import type { NestExpressApplication } from '@nestjs/platform-express'
import { Client } from 'pg'
import request from 'supertest'
import { createTestDatabase, type TestDatabase } from '../postgres/test-database'
import { createTestApp } from '../test-app'

describe('de gezondheid', () => {
  let database: TestDatabase
  let app: NestExpressApplication

  beforeAll(async () => {
    database = await createTestDatabase()
    app = await createTestApp(database)
  })
  afterAll(async () => {
    await app.close()
    await database.drop()
  })
  const get = (path: string): request.Test => request(app.getHttpServer()).get(path).set('host', 'localhost')

  async function asOwner(sql: string): Promise<void> {
    const client = new Client({ connectionString: database.owner })
    await client.connect()
    await client.query(sql)
    await client.end()
  }

  it('zegt LIVE zolang het proces leeft', async () => {
    expect((await get('/health/live')).body).toEqual({ status: 'LIVE' })
  })

  it('zegt READY als de database bereikbaar is en bij', async () => {
    const response = await get('/health/ready')
    expect([response.status, response.body]).toEqual([200, { status: 'READY' }])
  })

  it('zegt NOT_MIGRATED met 503 als een migratie ontbreekt', async () => {
    await asOwner(
      'create table hold as table migrations; delete from migrations where id = (select max(id) from migrations)',
    )
    const response = await get('/health/ready')
    await asOwner('delete from migrations; insert into migrations select * from hold; drop table hold')
    expect([response.status, response.body]).toEqual([503, { status: 'NOT_MIGRATED' }])
  })

  it('meet verzoeken per deel van het adres, zonder een id als eigen reeks', async () => {
    await request(app.getHttpServer()).post('/graphql').set('host', 'localhost').send({ query: '{ __typename }' })
    await get('/exports/imports/5f0c/report.json')
    const { text } = await get('/metrics')
    expect(text).toContain('http_request_duration_seconds_count{method="GET",route="exports",status="404"} 1')
    expect(text).toContain(
      'graphql_request_duration_seconds_count{operation="query",field="__typename",outcome="ok"} 1',
    )
    expect(text).not.toContain('5f0c')
  })

  it('zegt DATABASE_UNREACHABLE met 503 als de database weg is', async () => {
    await database.drop()
    const response = await get('/health/ready')
    expect([response.status, response.body]).toEqual([503, { status: 'DATABASE_UNREACHABLE' }])
  })
})
