import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbedded, type EmbeddedServer } from '../../src/database/embedded/embedded-server'

/** What the teardown needs to leave nothing behind. */
export interface TestCluster {
  readonly server: EmbeddedServer
  readonly folder: string
}

declare global {
  var testCluster: TestCluster | undefined
}

const roles = ['superuser', 'owner', 'app'] as const

/**
 * One PostgreSQL per run, without fsync: the packaged 18, or with TEST_PG=/usr/lib/postgresql/15/bin that one.
 * Specs get a database of their own from `createTestDatabase`.
 */
// Jest calls the default export.
// eslint-disable-next-line no-restricted-syntax
export default async function startCluster(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sportpiramide-test-'))
  chmodSync(folder, 0o755)
  const bin = process.env['TEST_PG'] && process.env['TEST_PG'] !== 'embedded' ? process.env['TEST_PG'] : null
  const server = await openEmbedded({ dataDir: join(folder, 'data'), durable: false, ...(bin && { bin }) })
  for (const role of roles) process.env[`TEST_URL_${role.toUpperCase()}`] = server.url(role)
  globalThis.testCluster = { server, folder }
}
