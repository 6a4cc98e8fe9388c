import { execFile, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** The user that PostgreSQL runs as; `null` for the user that runs Node. */
export type Account = { readonly uid: number; readonly gid: number } | null

const nobody = { uid: 65534, gid: 65534 }

function fromPasswd(name: string): Account {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find(entry => entry.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid === undefined || gid === undefined ? null : { uid: Number(uid), gid: Number(gid) }
}

/** PostgreSQL refuses to run as root, so root hands it to `postgres`, or to `nobody` where that user is absent. */
export function serverAccount(): Account {
  return process.getuid?.() === 0 ? (fromPasswd('postgres') ?? fromPasswd('nobody') ?? nobody) : null
}

/** How a command ended; `output` is what it wrote, both streams, for the log. */
export interface Ended {
  readonly ok: boolean
  readonly output: string
}

/** Runs a command as that user, from `/` because the user may not enter our own folder. Never rejects. */
export function runAs(account: Account, command: string, args: readonly string[], timeout = 120_000): Promise<Ended> {
  return new Promise(resolve => {
    const env = { ...process.env, LC_ALL: 'C', PGOPTIONS: '' }
    execFile(command, args, { ...account, cwd: '/', env, timeout, windowsHide: true }, (error, stdout, stderr) =>
      resolve({ ok: error === null, output: `${stdout}${stderr}`.trim() || (error?.message ?? '') }),
    )
  })
}

/** True when that user can enter this folder; asked of the system itself, which knows more than mode bits. */
export function canEnter(account: Account, folder: string): boolean {
  if (account === null) return true
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { ...account, cwd: '/', stdio: 'ignore' }).status === 0
}
