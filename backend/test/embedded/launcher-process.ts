import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import ts from 'typescript'
import type { Account } from '../../src/database/embedded/account'

const source = join(__dirname, '../../src/database/embedded')
const script = `
const { openEmbedded } = require('./embedded-server.js')
const [dataDir, bin] = process.argv.slice(2)
openEmbedded({ dataDir, bin }).then(server => {
  console.log(JSON.stringify({ port: server.port, app: server.url('app'), owner: server.url('owner') }))
  process.on('SIGTERM', () => server.release().then(() => process.exit(0)))
  setInterval(() => undefined, 1000)
}, error => { console.log(JSON.stringify({ code: error.code })); process.exit(1) })
`

/** The launcher as JavaScript of its own in `folder`, so that a process can be started with it, and killed. */
export function compileLauncher(folder: string): string {
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(source)) {
    const text = readFileSync(join(source, name), 'utf8')
    const { outputText } = ts.transpileModule(text, {
      compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2023, esModuleInterop: true },
    })
    writeFileSync(join(folder, name.replace('.ts', '.js')), outputText)
  }
  writeFileSync(join(folder, 'run.js'), script)
  return join(folder, 'run.js')
}

/** What the process said when its server was open, or the code of why not. */
export interface Opened {
  readonly port: number
  readonly app: string
  readonly owner: string
  readonly code?: string
}

/** A process of its own that opens a data folder and holds it until SIGTERM. */
export class LauncherProcess {
  readonly child: ChildProcess
  readonly opened: Promise<Opened>

  constructor(script: string, dataDir: string, bin: string, account: Account = null) {
    this.child = spawn(process.execPath, [script, dataDir, bin], {
      ...account,
      cwd: '/',
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const { stdout } = this.child
    this.opened = new Promise((resolve, reject) => {
      if (stdout) createInterface(stdout).once('line', line => resolve(JSON.parse(line) as Opened))
      this.child.once('exit', code => reject(new Error(`ended with ${String(code)} before it was open`)))
    })
    this.opened.catch(() => undefined)
  }

  /** Ends it; answers when it is really gone. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
    return new Promise(resolve => {
      this.child.once('exit', resolve)
      this.child.kill(signal)
    })
  }
}
