import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Generated passwords of the embedded server, one per role; they never leave the machine. */
export interface Secrets {
  readonly superuser: string
  readonly owner: string
  readonly app: string
}

const fileIn = (dataDir: string): string => join(dataDir, 'secrets.json')

/** The passwords in the data folder, null when there are none. */
export function readSecrets(dataDir: string): Secrets | null {
  return existsSync(fileIn(dataDir)) ? (JSON.parse(readFileSync(fileIn(dataDir), 'utf8')) as Secrets) : null
}

/** Makes fresh passwords and keeps them in a file that only the user of Node can read; written whole or not at all. */
export function createSecrets(dataDir: string): Secrets {
  const word = (): string => randomBytes(24).toString('base64url')
  const secrets = { superuser: word(), owner: word(), app: word() }
  const half = `${fileIn(dataDir)}.${process.pid}`
  writeFileSync(half, JSON.stringify(secrets), { mode: 0o600 })
  renameSync(half, fileIn(dataDir))
  return secrets
}
