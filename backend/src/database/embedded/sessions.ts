import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { markLives, ownMark } from './process-mark'

/** Files of processes that use the server; call inside the folder lock only. */
const folderIn = (dataDir: string): string => join(dataDir, 'sessions')

/** Notes that this process uses the server; the answer is the name to leave with. */
export function enter(dataDir: string): string {
  mkdirSync(folderIn(dataDir), { recursive: true })
  const name = randomUUID()
  writeFileSync(join(folderIn(dataDir), name), ownMark())
  return name
}

/** Takes the note away; true when nobody else alive uses the server: the last one out switches it off. */
export function leave(dataDir: string, name: string): boolean {
  rmSync(join(folderIn(dataDir), name), { force: true })
  const dead = readdirSync(folderIn(dataDir)).filter(
    other => !markLives(readFileSync(join(folderIn(dataDir), other), 'utf8')),
  )
  for (const other of dead) rmSync(join(folderIn(dataDir), other), { force: true })
  return readdirSync(folderIn(dataDir)).length === 0
}
