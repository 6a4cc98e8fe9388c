import { existsSync, readFileSync, statSync, truncateSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { runAs, type Account } from './account'
import type { BinFolder } from './binaries'
import { EmbeddedError } from './embedded-error'
import { disownPidFile, lifeOf, readPostmaster, untilReady, type Postmaster } from './postmaster'

/** A cluster that exists, and with what to run it. */
export interface Runnable {
  readonly bin: BinFolder
  readonly path: string
  readonly account: Account
  /** False: no fsync, for tests only. */
  readonly durable: boolean
}

const MAX_LOG = 10 * 1024 * 1024
const logOf = (path: string): string => join(path, 'server.log')

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

function logTail(path: string): string {
  return existsSync(logOf(path)) ? readFileSync(logOf(path), 'utf8').slice(-2000) : ''
}

function keepLogSmall(path: string): void {
  if (existsSync(logOf(path)) && statSync(logOf(path)).size > MAX_LOG) truncateSync(logOf(path))
}

async function startOnce({ bin, path, account, durable }: Runnable): Promise<Postmaster | null> {
  const address = [`port=${await freePort()}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=']
  // What is kept fits in memory or stands on a disk without a moving head: looking a row up is never dear.
  const given = [...address, 'random_page_cost=1.1']
  const options = [...given, ...(durable ? [] : ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off'])]
  const server = options.map(option => `-c ${option}`).join(' ')
  keepLogSmall(path)
  const args = ['-D', path, '-l', logOf(path), '-w', '-t', '60', '-o', server, 'start']
  await runAs(account, join(bin, 'pg_ctl'), args)
  return untilReady(path, 2_000)
}

/** A server of this folder that runs already, also one whose Node was killed; null when there is none. A stopping one is waited for. */
async function running({ path }: Runnable): Promise<Postmaster | null> {
  for (const end = Date.now() + 15_000; Date.now() < end; await sleep(50)) {
    const found = readPostmaster(path)
    if (found === null) return null
    const life = lifeOf(found.pid, path)
    if (life === 'other') disownPidFile(path)
    if (life !== 'server') return null
    if (found.status === 'ready') return found
  }
  return null
}

/**
 * The running server of this cluster, started when it does not run. Tries again for some seconds, because a port can be taken
 * between choosing and using it, and because backends of a killed server may still be ending. Throws START with PostgreSQL's own words.
 */
export async function ensureRunning(runnable: Runnable): Promise<Postmaster> {
  for (let attempt = 0; attempt < 5; attempt++) {
    const found = (await running(runnable)) ?? (await startOnce(runnable))
    if (found !== null) return found
    await sleep(300 * (attempt + 1))
  }
  throw new EmbeddedError('START', logTail(runnable.path))
}

/** Stops the server: connections are ended, their transactions rolled back. Harder when that takes over 6 s. No server is fine. */
export async function stopServer({ bin, path, account }: Runnable): Promise<void> {
  const stop = (mode: string, seconds: number): ReturnType<typeof runAs> =>
    runAs(account, join(bin, 'pg_ctl'), ['-D', path, '-m', mode, '-w', '-t', String(seconds), 'stop'])
  const found = readPostmaster(path)
  if (found === null || lifeOf(found.pid, path) !== 'server') return
  if (!(await stop('fast', 6)).ok) await stop('immediate', 2)
}
