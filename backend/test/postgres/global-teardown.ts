import { rmSync } from 'node:fs'
import './global-setup'

/** Stops the PostgreSQL of this run and removes its files. */
// Jest calls the default export.
// eslint-disable-next-line no-restricted-syntax
export default async function stopCluster(): Promise<void> {
  const { testCluster } = globalThis
  await testCluster?.server.release()
  if (testCluster) rmSync(testCluster.folder, { recursive: true, force: true })
}
