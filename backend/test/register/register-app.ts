import { Test } from '@nestjs/testing'
import type { INestApplication } from '@nestjs/common'
import type { SeedFile } from '@sportpiramide/domain'
import request from 'supertest'
import { DataSource } from 'typeorm'
import { AppModule } from '../../src/app.module'
import { applicationDataSource } from '../../src/database/data-source'
import { SeedService } from '../../src/database/seed/seed.service'
import { HttpErrors } from '../../src/server/http-errors'
import type { Settings } from '../../src/settings/settings'
import { createTestDatabase, type TestDatabase } from '../postgres/test-database'

const settings: Settings = {
  port: 0,
  host: '127.0.0.1',
  database: { kind: 'embedded', dataDir: '' },
  authMode: 'demo',
  logLevel: 'silent',
}

/** An answer of POST /graphql. */
export interface Answer {
  readonly data: Record<string, unknown> | null
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[]
}

/** The backend on a database of its own, with registers in it. */
export interface RegisterApp {
  readonly app: INestApplication
  readonly database: TestDatabase
  readonly source: DataSource
  ask(register: string, query: string, variables?: object): Promise<Answer>
  /** Rows of this register, read as the application reads them. */
  rows<Row>(register: string, sql: string): Promise<Row[]>
  close(): Promise<void>
}

/** Starts the backend over a pool of this many connections and fills it from a seed file. Close it in `afterAll`. */
export async function openRegisterApp(file: SeedFile, poolSize = 4): Promise<RegisterApp> {
  const database = await createTestDatabase()
  const source = await applicationDataSource(database.app, poolSize).initialize()
  const module = await Test.createTestingModule({
    imports: [AppModule.with(settings, { app: database.app, owner: null })],
  })
    .overrideProvider(DataSource)
    .useValue(source)
    .compile()
  const app = module.createNestApplication()
  app.useGlobalFilters(new HttpErrors())
  await app.listen(0, '127.0.0.1')
  await app.get(SeedService, { strict: false }).seedFile(file)
  const address = await app.getUrl()
  return {
    app,
    database,
    source,
    async ask(register, query, variables = {}) {
      const response = await request(address).post('/graphql').set('x-register', register).send({ query, variables })
      return response.body as Answer
    },
    rows: (register, sql) =>
      source.transaction(async manager => {
        const [tenant] = await manager.query<{ id: string }[]>('select id from tenant where slug = $1', [register])
        await manager.query(`select set_config('app.tenant', $1, true)`, [tenant?.id])
        return manager.query(sql)
      }),
    async close() {
      await app.close()
      if (source.isInitialized) await source.destroy()
      await database.drop()
    },
  }
}
