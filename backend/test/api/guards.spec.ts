import type { NestExpressApplication } from '@nestjs/platform-express'
import request from 'supertest'
import { createTestDatabase, type TestDatabase } from '../postgres/test-database'
import { createTestApp } from '../test-app'

describe('de deur van de demo', () => {
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
  const agent = (): ReturnType<typeof request> => request(app.getHttpServer())

  it.each(['localhost', 'localhost:3000', '127.0.0.1:3000', '[::1]:3000', 'LOCALHOST'])(
    'gaat open voor %s',
    async host => {
      expect((await agent().get('/health/live').set('host', host)).status).toBe(200)
    },
  )

  it.each(['kwaad.voorbeeld.nl', '127.0.0.1.kwaad.voorbeeld.nl', 'localhost.kwaad.voorbeeld.nl:3000', '10.0.0.5'])(
    'blijft dicht voor %s, dat naar deze machine zou kunnen wijzen',
    async host => {
      const response = await agent().get('/health/live').set('host', host)
      expect(response.status).toBe(403)
      expect(response.body).toMatchObject({ code: 'FORBIDDEN' })
    },
  )

  it('laat geen bestand binnen van een formulier op een andere site', async () => {
    const upload = agent().post('/imports').set('host', 'localhost').attach('file', Buffer.from('a;b'), 'lijst.csv')
    expect((await upload).status).toBe(403)
  })

  it('laat geen vraag binnen van een formulier op een andere site', async () => {
    const response = await agent()
      .post('/graphql')
      .set({ host: 'localhost', 'content-type': 'text/plain' })
      .send('{"query":"{__typename}"}')
    expect(response.status).toBe(400)
  })

  it('staat geen script toe van elders', async () => {
    const { headers } = await agent().get('/health/live').set('host', 'localhost')
    expect(headers['content-security-policy']).toContain("script-src 'self';")
    expect(headers['x-powered-by']).toBeUndefined()
  })
})
