import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { majorVersion, packagedBinaries, type BinFolder } from './binaries'
import { clusterFolder, pointAt, type ClusterFolder } from './cluster-folder'
import { createCluster } from './create-cluster'
import { EmbeddedError } from './embedded-error'
import { withFolderLock } from './folder-lock'
import { appRole, ownerRole, superuserRole, urlOf } from './roles'
import { createSecrets, readSecrets, type Secrets } from './secrets'
import { ensureRunning, stopServer, type Runnable } from './server-process'
import { enter, leave } from './sessions'

/** `bin`: other binaries than the packaged ones. `durable`: false for tests, a crash may then lose the data. */
export interface EmbeddedOptions {
  readonly dataDir: string
  readonly bin?: BinFolder
  readonly durable?: boolean
}

/** A PostgreSQL server of our own on 127.0.0.1. `release` when done: the last process out stops it. */
export interface EmbeddedServer {
  readonly port: number
  readonly url: (role: keyof Secrets, database?: string) => string
  readonly release: () => Promise<void>
}

const roleNames: Record<keyof Secrets, string> = { superuser: superuserRole, owner: ownerRole, app: appRole }
const OPENING = 60_000
const CLOSING = 3_000

function secretsOf(dataDir: string, cluster: ClusterFolder): Secrets {
  const found = readSecrets(dataDir)
  if (found !== null) return found
  if (cluster.made) throw new EmbeddedError('NO_PASSWORD', dataDir)
  return createSecrets(dataDir)
}

async function requireSameVersion(bin: BinFolder, path: string): Promise<void> {
  const file = join(path, 'PG_VERSION')
  const made = existsSync(file) ? readFileSync(file, 'utf8').trim() : '?'
  const here = await majorVersion(bin)
  if (made !== here) throw new EmbeddedError('OTHER_VERSION', `${made} -> ${here}`)
}

async function prepare(options: EmbeddedOptions): Promise<{ runnable: Runnable; secrets: Secrets }> {
  const { dataDir, durable = true } = options
  const cluster = clusterFolder(dataDir)
  const secrets = secretsOf(dataDir, cluster)
  const cache = process.getuid?.() === 0 ? '/var/cache/sportpiramide' : join(dataDir, 'binaries')
  const bin = options.bin ?? (await packagedBinaries(cluster.account, cache))
  if (cluster.made) await requireSameVersion(bin, cluster.path)
  else await createCluster(bin, cluster, secrets, durable)
  pointAt(dataDir, cluster.path)
  return { runnable: { bin, path: cluster.path, account: cluster.account, durable }, secrets }
}

/**
 * Opens the server of a data folder: makes it when absent, starts it when it stands still, re-uses it when it runs, whoever
 * started it. Throws EmbeddedError with the reason.
 */
export async function openEmbedded(given: EmbeddedOptions): Promise<EmbeddedServer> {
  const options = { ...given, dataDir: resolve(given.dataDir) }
  const { dataDir } = options
  mkdirSync(dataDir, { recursive: true })
  return withFolderLock(dataDir, OPENING, async () => {
    const { runnable, secrets } = await prepare(options)
    const { port } = await ensureRunning(runnable)
    const session = enter(dataDir)
    return {
      port,
      url: (role, database) => urlOf(roleNames[role], secrets[role], port, database),
      release: () =>
        withFolderLock(dataDir, CLOSING, async () => {
          if (leave(dataDir, session)) await stopServer(runnable)
        }),
    }
  })
}
