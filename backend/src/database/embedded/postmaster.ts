import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** What `postmaster.pid` says. `port` is 0 while the server has not said so yet. */
export interface Postmaster {
  readonly pid: number
  readonly port: number
  readonly status: string
}

/** No process has this number: above every pid_max, and still a positive int for PostgreSQL. */
const NOBODY = '2147483646'

/** The server this folder names, running or not; null without (readable) pid file. */
export function readPostmaster(cluster: string): Postmaster | null {
  const file = join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return null
  const [pid, , , port, , , , status] = readFileSync(file, 'utf8').split('\n')
  return Number(pid) > 0 ? { pid: Number(pid), port: Number(port ?? 0), status: (status ?? '').trim() } : null
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function proc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}

/** A zombie has ended and only waits to be counted by its parent. */
const isZombie = (pid: number): boolean => /^\d+ \(.*\) Z/s.test(proc(pid, 'stat'))

/** `gone`: no such process. `server`: it is the server of this folder. `other`: a zombie, or a later process that got the number. */
export type Life = 'gone' | 'server' | 'other'

/** Who has the number in the pid file now. Without /proc (macOS, Windows) every living process is taken for the server. */
export function lifeOf(pid: number, cluster: string): Life {
  if (!exists(pid)) return 'gone'
  if (process.platform !== 'linux') return 'server'
  if (isZombie(pid)) return 'other'
  return proc(pid, 'cmdline').split('\0').includes(cluster) ? 'server' : 'other'
}

/**
 * Makes a pid file that names a stranger or a zombie name nobody. The rest stays: by it PostgreSQL itself sees
 * whether an orphaned backend still uses the shared memory of this folder, and then refuses to start.
 */
export function disownPidFile(cluster: string): void {
  const file = join(cluster, 'postmaster.pid')
  const [, ...rest] = readFileSync(file, 'utf8').split('\n')
  writeFileSync(file, [NOBODY, ...rest].join('\n'))
}

/** Waits until the server of this folder says `ready`; null when it ends, or is not ready after `ms`. */
export async function untilReady(cluster: string, ms: number): Promise<Postmaster | null> {
  for (const end = Date.now() + ms; Date.now() < end; await sleep(20)) {
    const found = readPostmaster(cluster)
    if (found === null || lifeOf(found.pid, cluster) !== 'server') return null
    if (found.status === 'ready') return found
  }
  return null
}
