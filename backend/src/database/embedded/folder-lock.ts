import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { EmbeddedError } from './embedded-error'
import { markLives, ownMark } from './process-mark'

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

/** Linking a written file makes the lock appear with its content: nobody can read it half written. */
function take(lock: string, own: string): boolean {
  try {
    linkSync(own, lock)
    return true
  } catch (error) {
    // Anything but a lock that is there already would never pass by waiting.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return false
  }
}

/** Puts the lock of a dead process aside; when a living one came in between, its lock is put back. */
function clearDead(lock: string): void {
  const holder = read(lock)
  if (holder === null || markLives(holder)) return
  const aside = `${lock}.${process.pid}`
  try {
    renameSync(lock, aside)
    if (markLives(read(aside) ?? '')) take(lock, aside)
  } catch {
    return
  } finally {
    rmSync(aside, { force: true })
  }
}

/** What killed processes left while they waited. */
function sweep(dataDir: string): void {
  const waiting = readdirSync(dataDir).filter(name => name.startsWith('lock-') || name.startsWith('lock.'))
  for (const name of waiting)
    if (!markLives(read(join(dataDir, name)) ?? '')) rmSync(join(dataDir, name), { force: true })
}

/**
 * Runs `work` while no other process opens or closes the server of this folder. A lock left by kill -9 is taken over;
 * a living holder is waited for, at most `ms`. PostgreSQL guards the data itself: this lock only prevents lost effort.
 */
export async function withFolderLock<T>(dataDir: string, ms: number, work: () => Promise<T>): Promise<T> {
  const lock = join(dataDir, 'lock')
  const own = join(dataDir, `lock-${process.pid}-${Math.random().toString(36).slice(2)}`)
  writeFileSync(own, ownMark())
  try {
    for (const end = Date.now() + ms; !take(lock, own); await sleep(25)) {
      if (Date.now() > end) throw new EmbeddedError('BUSY', read(lock) ?? '')
      clearDead(lock)
    }
    sweep(dataDir)
    return await work()
  } finally {
    if (read(lock) === read(own)) rmSync(lock, { force: true })
    rmSync(own, { force: true })
  }
}
