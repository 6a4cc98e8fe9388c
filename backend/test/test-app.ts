import type { NestExpressApplication } from '@nestjs/platform-express'
import { createApp } from '../src/app'
import type { Settings } from '../src/settings/settings'
import type { TestDatabase } from './postgres/test-database'

const settings: Settings = {
  port: 0,
  host: '127.0.0.1',
  database: { kind: 'embedded', dataDir: '' },
  authMode: 'demo',
  logLevel: 'silent',
}

/** The whole backend on a test database, ready for supertest: `request(app.getHttpServer())`. Close it in `afterAll`. */
export async function createTestApp(database: TestDatabase): Promise<NestExpressApplication> {
  const app = await createApp(settings, { app: database.app, owner: null })
  return app.init()
}
