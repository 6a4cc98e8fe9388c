import { ConflictException } from '@nestjs/common'
import type { NestExpressApplication } from '@nestjs/platform-express'
import request from 'supertest'
import { ApiError } from '../../src/graphql/api-error'
import { toldOf } from '../../src/graphql/error-map'
import { createTestDatabase, type TestDatabase } from '../postgres/test-database'
import { createTestApp } from '../test-app'

interface Answer {
  errors?: { message: string; extensions: { code: string; correlationId: string } }[]
  data?: unknown
}

describe('de fouten van de API', () => {
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

  async function ask(query: string, variables?: object): Promise<Answer> {
    const response = await request(app.getHttpServer())
      .post('/graphql')
      .set('host', 'localhost')
      .send({ query, variables })
    return response.body as Answer
  }
  const codeOf = async (query: string): Promise<string | undefined> => (await ask(query)).errors?.[0]?.extensions.code

  it.each([
    ['een vraag die geen GraphQL is', '{'],
    ['een veld dat niet bestaat', '{ bestaatNiet }'],
    ['een vraag zonder inhoud', ''],
    ['een niet bestaande dag', '{ overview(yardstick: METERS) { total } }'],
  ])('noemen %s BAD_USER_INPUT', async (_, query) => {
    expect(await codeOf(query)).toBe('BAD_USER_INPUT')
  })

  it.each([
    ['te veel aliassen', `{ ${Array.from({ length: 16 }, (_, i) => `a${i}: taxonomy { version }`).join(' ')} }`],
    ['te diep', `{ __type(name: "Query") { ${'ofType { '.repeat(11)}name${' }'.repeat(11)} } }`],
    ['te lang', `{ ${'__typename '.repeat(3100)} }`],
    [
      'te duur',
      '{ a: activities(first: 200) { edges { node { history { reasons { source } } } } } b: activities(first: 200000) { totalCount edges { cursor } } }',
    ],
  ])('noemen een vraag die %s is TOO_COMPLEX', async (_, query) => {
    expect(await codeOf(query)).toBe('TOO_COMPLEX')
  })

  it('geven het kenmerk van het verzoek terug, ook in de kop', async () => {
    const response = await request(app.getHttpServer())
      .post('/graphql')
      .set({ host: 'localhost', 'x-correlation-id': 'melding-12345' })
      .send({ query: '{ bestaatNiet }' })
    expect((response.body as Answer).errors?.[0]?.extensions.correlationId).toBe('melding-12345')
    expect(response.headers['x-correlation-id']).toBe('melding-12345')
  })

  it('geven zelf een kenmerk als het meegegeven kenmerk geen kenmerk is', async () => {
    const response = await request(app.getHttpServer())
      .get('/health/live')
      .set({ host: 'localhost', 'x-correlation-id': 'a b <script>' })
    expect(response.headers['x-correlation-id']).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('zeggen bij een adres dat er niet is NOT_FOUND, in de vorm van elke fout', async () => {
    const response = await request(app.getHttpServer()).get('/exports/bestaat-niet').set('host', 'localhost')
    expect(response.status).toBe(404)
    expect(response.body).toMatchObject({
      code: 'NOT_FOUND',
      correlationId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    })
  })

  it('bevatten geen stapel, geen SQL en geen pad', async () => {
    const answers = await Promise.all(
      ['{', '{ bestaatNiet }', '{ overview(yardstick: METERS) { total } }'].map(query => ask(query)),
    )
    const text = JSON.stringify(answers)
    expect(text).not.toMatch(/stacktrace|select |\.ts|node_modules/)
  })
})

describe('een fout die niemand voorzag', () => {
  it('vertelt niets over zichzelf', () => {
    const told = toldOf(new Error('duplicate key value violates unique constraint "tenant_pkey"'))
    expect(told).toEqual({ code: 'INTERNAL', message: 'Er ging iets mis bij ons. Probeer het opnieuw.' })
  })

  it.each(['ECONNREFUSED', '57P01', '08006', '53300'])('heet UNAVAILABLE als de database weg is (%s)', code => {
    expect(toldOf(Object.assign(new Error('weg'), { code })).code).toBe('UNAVAILABLE')
  })

  it('houdt een code die wij zelf kozen', () => {
    expect(toldOf(new ApiError('FORBIDDEN', 'Dit mag u niet.'))).toEqual({
      code: 'FORBIDDEN',
      message: 'Dit mag u niet.',
    })
    expect(toldOf(new ConflictException('Bestaat al.'))).toEqual({ code: 'CONFLICT', message: 'Bestaat al.' })
  })
})
