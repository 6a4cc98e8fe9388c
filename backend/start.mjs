// `npm start`: builds what is stale, then runs the backend in this same process, so that signals reach it.
// Plain JavaScript, because it runs before anything is built.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const require = createRequire(import.meta.url)
const projects = ['libs/domain', 'libs/tekst', 'libs/charts', 'libs/fixtures', 'backend', 'frontend']
const stampFile = join(root, 'backend/dist/.built')
const ignored = new Set(['dist', 'node_modules', 'test', 'e2e', 'generated'])

function stop(code, line) {
  process.stderr.write(`${line}\n`)
  process.exit(code)
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  stop(1, `Node ${process.versions.node} is te oud: de Sportpiramide vraagt Node 20.19 of nieuwer.`)
}

function requireInstalled() {
  if (!existsSync(join(root, 'node_modules/nx'))) stop(1, 'De pakketten ontbreken. Voer eerst uit: npm ci')
}

/** Path, size and time of every source; reading them all would cost more than the build check may. */
function describeFiles(path, lines) {
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (ignored.has(entry.name) || entry.name.includes('.spec.')) continue
    const full = join(path, entry.name)
    if (entry.isDirectory()) describeFiles(full, lines)
    else {
      const { size, mtimeMs } = statSync(full)
      lines.push(`${full} ${size} ${mtimeMs}`)
    }
  }
}

/** Changes whenever a source changes; the build stands as long as it stays the same. */
function sourceStamp() {
  const lines = [process.versions.node]
  for (const project of projects) describeFiles(join(root, project), lines)
  for (const file of ['package-lock.json', 'tsconfig.base.json', 'nx.json']) {
    const { size, mtimeMs } = statSync(join(root, file))
    lines.push(`${file} ${size} ${mtimeMs}`)
  }
  return createHash('sha256').update(lines.join('\n')).digest('hex')
}

function isBuilt(stamp) {
  const built = projects.every(project => existsSync(join(root, project, 'dist')))
  return built && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp
}

/** The rules for settings, translated on the spot: a wrong setting must not wait for a whole build. */
function checkSettings() {
  const ts = require('typescript')
  const out = join(root, 'backend/dist/settings')
  mkdirSync(out, { recursive: true })
  for (const name of ['bad-setting', 'parts', 'settings', 'read-settings']) {
    const source = readFileSync(join(root, `backend/src/settings/${name}.ts`), 'utf8')
    const { outputText } = ts.transpileModule(source, { compilerOptions: { module: 'commonjs', target: 'es2023' } })
    writeFileSync(join(out, `${name}.js`), outputText)
  }
  try {
    require(join(out, 'read-settings.js')).readSettings(process.env, root)
  } catch (error) {
    stop(error.line ? 78 : 1, error.line ?? error.stack)
  }
}

/** Runs nx over everything; what it says is shown only when it fails. */
function build() {
  process.stderr.write('De Sportpiramide wordt gebouwd; dat duurt de eerste keer ongeveer een kwart minuut.\n')
  const nxPackage = require.resolve('nx/package.json')
  const nx = join(dirname(nxPackage), require(nxPackage).bin.nx)
  const args = [nx, 'run-many', '-t', 'build', '--output-style=static']
  const env = { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', FORCE_COLOR: '0' }
  return new Promise(resolve => {
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const keep = chunk => (output = (output + chunk).slice(-20_000))
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    for (const signal of ['SIGTERM', 'SIGINT'])
      process.once(signal, () => {
        child.kill()
        process.exit(0)
      })
    child.on('close', code => {
      process.removeAllListeners('SIGTERM').removeAllListeners('SIGINT')
      resolve({ ok: code === 0, output })
    })
  })
}

requireNode()
requireInstalled()
const stamp = sourceStamp()
if (!isBuilt(stamp)) {
  checkSettings()
  rmSync(stampFile, { force: true })
  const { ok, output } = await build()
  if (!ok) stop(1, `${output}\nBouwen is mislukt; de reden staat hierboven.`)
  writeFileSync(stampFile, stamp)
}
require('./dist/main.js')
