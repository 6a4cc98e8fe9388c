import { spawn } from 'node:child_process'
import { chownSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runAs, type Account, type Ended } from './account'
import type { BinFolder } from './binaries'
import type { ClusterFolder } from './cluster-folder'
import { EmbeddedError } from './embedded-error'
import { firstStatements, superuserRole } from './roles'
import type { Secrets } from './secrets'

const locale =
  process.platform === 'linux'
    ? ['--locale=C.UTF-8']
    : ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']

function own(path: string, account: Account): void {
  if (account !== null) chownSync(path, account.uid, account.gid)
}

function initdb(bin: BinFolder, half: string, account: Account, durable: boolean): Promise<Ended> {
  return runAs(account, join(bin, 'initdb'), [
    ...['-D', half, '-U', superuserRole, '-A', 'scram-sha-256', `--pwfile=${half}.pw`, '-E', 'UTF8'],
    ...locale,
    '--data-checksums',
    ...(durable ? [] : ['--no-sync']),
  ])
}

/** Roles and database go in before anybody can connect: PostgreSQL in single-user mode, one statement per line. */
function singleUser(bin: BinFolder, half: string, account: Account, statements: readonly string[]): Promise<Ended> {
  return new Promise(resolve => {
    const args = ['--single', '-D', half, '-c', 'exit_on_error=on', 'postgres']
    const child = spawn(join(bin, 'postgres'), args, { ...account, cwd: '/', stdio: ['pipe', 'ignore', 'pipe'] })
    let output = ''
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.on('error', error => resolve({ ok: false, output: error.message }))
    child.on('close', code => resolve({ ok: code === 0, output }))
    child.stdin.on('error', () => undefined)
    child.stdin.end(statements.join('\n') + '\n')
  })
}

/**
 * Makes a complete cluster (files, roles, empty database) under a temporary name and renames it as the last step,
 * so that a kill at any moment leaves either nothing or all of it. `durable` false skips fsync, for tests.
 */
export async function createCluster(
  bin: BinFolder,
  { path, account }: ClusterFolder,
  secrets: Secrets,
  durable: boolean,
): Promise<void> {
  const half = `${path}.half-${process.pid}`
  mkdirSync(half, { mode: 0o700 })
  writeFileSync(`${half}.pw`, secrets.superuser, { mode: 0o600 })
  own(half, account)
  own(`${half}.pw`, account)
  try {
    const made = await initdb(bin, half, account, durable)
    if (!made.ok) throw new EmbeddedError('INITDB', made.output)
    const filled = await singleUser(bin, half, account, firstStatements(secrets))
    if (!filled.ok) throw new EmbeddedError('INITDB', filled.output)
    renameSync(half, path)
  } finally {
    rmSync(half, { recursive: true, force: true })
    rmSync(`${half}.pw`, { force: true })
  }
}
