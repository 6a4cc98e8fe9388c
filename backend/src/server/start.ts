import type { AddressInfo } from 'node:net'
import { createRequire } from 'node:module'
import { setImmediate as turn } from 'node:timers/promises'
import type { NestExpressApplication } from '@nestjs/platform-express'
import type { Settings } from '../settings/settings'
import { openDatabase, type OpenedDatabase } from './open-database'
import type { Shutdown } from './shutdown'
import { NotMigrated } from './start-failure'

const CLOSE_LIMIT = 4_000
const RELEASE_LIMIT = 5_000

async function open(settings: Settings, shutdown: Shutdown): Promise<OpenedDatabase> {
  const database = await openDatabase(settings.database)
  shutdown.add(RELEASE_LIMIT, database.release)
  return database
}

/** Stops accepting, lets running requests end, and cuts off the ones that do not. */
async function close(app: NestExpressApplication): Promise<void> {
  const cut = setTimeout(() => app.getHttpServer().closeAllConnections(), CLOSE_LIMIT - 1_000)
  await app.close()
  clearTimeout(cut)
}

/** Listens without Nest, which would log a taken port as an error of the program. */
function listen(app: NestExpressApplication, { port, host }: Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    app.getHttpServer().once('error', reject).listen(port, host, resolve)
  })
}

function addressOf(app: NestExpressApplication, host: string): string {
  const { port } = app.getHttpServer().address() as AddressInfo
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

/** What the product stands on, in parts that load in about a tenth of a second each. */
const PARTS = [
  '@nestjs/common',
  '@nestjs/core',
  'typeorm',
  '@sportpiramide/domain',
  '@nestjs/graphql',
  '@nestjs/apollo',
]

// An import of these would look through each of them for names first, and nobody needs the names here.
const required = createRequire(__filename)

/** Loads the code of the product; between two parts, the start of the database gets its turn. */
async function load() {
  for (const part of PARTS) {
    await turn()
    required(part)
  }
  const { createApp } = await import('../app.js')
  const { HealthService } = await import('../health/health.service.js')
  const { SeedService } = await import('../database/seed/seed.service.js')
  return { createApp, HealthService, SeedService }
}

/** Opens the database, migrates, fills an empty register with the demo and listens; the answer is the address to open. */
export async function start(settings: Settings, shutdown: Shutdown): Promise<string> {
  const opening = open(settings, shutdown)
  // Loading the code takes longer than starting the database: they run side by side.
  const [{ createApp, HealthService, SeedService }, { urls }] = await Promise.all([load(), opening])
  const app = await createApp(settings, urls)
  shutdown.add(CLOSE_LIMIT, () => close(app))
  if ((await app.get(HealthService, { strict: false }).readiness()) === 'NOT_MIGRATED') throw new NotMigrated()
  await app.init()
  await app.get(SeedService, { strict: false }).seedDemo()
  await listen(app, settings)
  return addressOf(app, settings.host)
}
