// Builds the whole product when a source changed since the last build. Plain JavaScript: it runs before anything is built.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
const require = createRequire(import.meta.url)
const projects = ['libs/domain', 'libs/tekst', 'libs/charts', 'libs/fixtures', 'backend', 'frontend']
const shared = ['package-lock.json', 'tsconfig.base.json', 'nx.json', 'libs/transpile.mjs']
const stampFile = join(root, 'backend/dist/.built')
const notBuilt = new Set(['dist', 'node_modules', 'test', 'e2e'])

export function say(line) {
  process.stderr.write(`${line}\n`)
}

export function stop(code, line) {
  say(line)
  process.exit(code)
}

export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  stop(1, `Node ${process.versions.node} is te oud: de Sportpiramide vraagt Node 20.19 of nieuwer.`)
}

function sourcesIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !notBuilt.has(name) && !name.includes('.spec.'))
    .flatMap(entry => (entry.isDirectory() ? sourcesIn(join(folder, entry.name)) : [join(folder, entry.name)]))
}

/** Name, size and time of every source: reading them all would take longer than a start may. */
function sourceStamp() {
  const files = [
    ...projects.flatMap(project => sourcesIn(join(root, project))),
    ...shared.map(name => join(root, name)),
  ]
  const hash = createHash('sha256').update(process.versions.node)
  for (const file of files) {
    const { size, mtimeMs } = statSync(file)
    hash.update(`${file} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

function isBuilt(stamp) {
  const built = projects.every(project => existsSync(join(root, project, 'dist')))
  return built && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp
}

/** A stop during the build stops the build too, and is no failure. */
function stopWith(child) {
  const onSignal = () => {
    child.kill()
    process.exit(0)
  }
  const signals = ['SIGTERM', 'SIGINT', 'SIGHUP']
  for (const signal of signals) process.on(signal, onSignal)
  return () => signals.forEach(signal => process.off(signal, onSignal))
}

function runNx() {
  const nxPackage = require.resolve('nx/package.json')
  const nx = join(dirname(nxPackage), require(nxPackage).bin.nx)
  const args = [nx, 'run-many', '-t', 'build', '--output-style=static']
  const env = { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', FORCE_COLOR: '0' }
  return new Promise(resolve => {
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const release = stopWith(child)
    let output = ''
    const keep = chunk => (output = (output + chunk).slice(-20_000))
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('close', code => {
      release()
      resolve({ ok: code === 0, output })
    })
  })
}

/** Builds through nx when needed; `before` runs first, only then. What nx says is shown only when it fails. */
export async function buildWhenStale(before = () => undefined) {
  if (!existsSync(join(root, 'node_modules/nx'))) stop(1, 'De pakketten ontbreken. Voer eerst uit: npm ci')
  const stamp = sourceStamp()
  if (isBuilt(stamp)) return
  before()
  say('De Sportpiramide wordt gebouwd. Dat duurt de eerste keer ongeveer een kwart minuut.')
  rmSync(stampFile, { force: true })
  const { ok, output } = await runNx()
  if (!ok) stop(1, `${output}\nBouwen is mislukt; de reden staat hierboven.`)
  writeFileSync(stampFile, stamp)
}
