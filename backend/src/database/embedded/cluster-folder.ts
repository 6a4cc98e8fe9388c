import { randomUUID } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readdirSync, realpathSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { canEnter, serverAccount, type Account } from './account'
import { EmbeddedError } from './embedded-error'

/** Where the files of PostgreSQL are or will be, and the user that owns them. `made` is false until initdb has finished. */
export interface ClusterFolder {
  readonly path: string
  readonly account: Account
  readonly made: boolean
}

const systemFolder = '/var/lib/sportpiramide'
const nameIn = (dataDir: string): string => join(dataDir, 'pg')

function ownerOf(path: string): Account {
  const { uid, gid } = statSync(path)
  const me = process.getuid?.()
  if (me === undefined || me === uid) return null
  if (me === 0) return { uid, gid }
  throw new EmbeddedError('FOREIGN_FOLDER', path)
}

/** Leftovers of an initdb that was killed; nothing ever points at them. */
function sweep(folder: string): void {
  const halves = readdirSync(folder).filter(name => name.includes('.half-'))
  for (const name of halves)
    rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
}

/** The data folder may be closed to the user that runs the server; opening it for passing through shows nothing of it. */
function letThrough(dataDir: string, account: Account): boolean {
  if (canEnter(account, dataDir)) return true
  chmodSync(dataDir, statSync(dataDir).mode | 0o011)
  return canEnter(account, dataDir)
}

/**
 * The cluster of a data folder: `pg` in it. As root under a closed folder (a home of 0700) the server's user can never get
 * there; then the files live in /var/lib/sportpiramide and `pg` is a link to them. Throws FOREIGN_FOLDER for files of another user.
 */
export function clusterFolder(dataDir: string): ClusterFolder {
  const name = nameIn(dataDir)
  if (existsSync(name)) {
    const path = realpathSync(name)
    return { path, account: ownerOf(path), made: true }
  }
  rmSync(name, { force: true })
  sweep(dataDir)
  const account = serverAccount()
  if (letThrough(dataDir, account)) return { path: join(realpathSync(dataDir), 'pg'), account, made: false }
  mkdirSync(systemFolder, { recursive: true, mode: 0o711 })
  return { path: join(systemFolder, randomUUID()), account, made: false }
}

/** Makes the data folder lead to a cluster that lives elsewhere; nothing to do when it lives inside. */
export function pointAt(dataDir: string, path: string): void {
  const name = nameIn(dataDir)
  if (!existsSync(name)) {
    symlinkSync(path, name)
  }
}
