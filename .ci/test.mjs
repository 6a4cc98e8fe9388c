// `npm test`: every kind in turn, what cannot run counted as skipped with its reason, one closing line.
// `node .ci/test.mjs lint unit` runs the kinds named.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import process from 'node:process'
import { kinds } from './kinds.mjs'

const wanted = process.argv.slice(2)
const ci = process.env.CI === 'true'
const totals = { passed: 0, failed: 0, skipped: 0 }
const say = text => process.stderr.write(`${text}\n`)

function add(passed, failed, skipped) {
  totals.passed += passed
  totals.failed += failed
  totals.skipped += skipped
}

function run([command, ...args], env) {
  return new Promise(resolve => {
    let output = ''
    const child = spawn(command, args, {
      env: { ...process.env, NX_DAEMON: 'false', FORCE_COLOR: '0', ...env },
      shell: process.platform === 'win32',
    })
    const keep = chunk => (output = (output + chunk).slice(-60_000))
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', error => resolve({ code: 127, output: String(error) }))
    child.on('close', code => resolve({ code: code ?? 1, output }))
  })
}

async function runCheck(kind) {
  const before = kind.unchanged?.()
  const { code, output } = await run(kind.check, kind.env)
  const stale = kind.unchanged !== undefined && kind.unchanged() !== before
  if (stale) say(`  ${kind.name}: wat gegenereerd is, was niet bij; leg de nieuwe bestanden vast`)
  const ok = code === 0 && !stale
  if (!ok) say(output)
  add(ok ? 1 : 0, ok ? 0 : 1, 0)
}

const reasonOf = test => test.meta?.skipReason ?? test.failureMessages?.[0] ?? ''

function tell(tests) {
  for (const test of tests) {
    if (test.status === 'failed')
      say(`  FOUT ${test.fullName}\n${(test.failureMessages ?? []).join('\n').slice(0, 4000)}`)
    if (['skipped', 'pending', 'todo'].includes(test.status)) say(`  overgeslagen: ${test.fullName} ${reasonOf(test)}`)
  }
}

async function runSuite(suite, kind) {
  const { code, output } = await run(suite.command, { ...kind.env, ...suite.env })
  if (!existsSync(suite.report)) {
    say(output)
    return add(0, 1, 0)
  }
  const result = JSON.parse(readFileSync(suite.report, 'utf8'))
  rmSync(suite.report)
  tell(result.testResults.flatMap(file => file.assertionResults))
  // A file that does not even load has no failed test of its own, and still is one.
  const broken = result.testResults.filter(
    file => file.status === 'failed' && file.assertionResults.every(test => test.status !== 'failed'),
  )
  broken.forEach(file => say(`  FOUT ${file.name}\n${String(file.message).slice(0, 4000)}`))
  const failed = result.numFailedTests + broken.length
  const unexplained = code !== 0 && failed === 0 ? 1 : 0
  if (unexplained) say(output)
  add(result.numPassedTests, failed + unexplained, result.numPendingTests + (result.numTodoTests ?? 0))
}

function absent(kind) {
  say(`  overgeslagen: ${kind.name}: ${kind.absent}`)
  add(0, ci ? 1 : 0, ci ? 0 : 1)
}

async function runKind(kind) {
  const started = Date.now()
  const before = { ...totals }
  if (kind.absent) return absent(kind)
  if (kind.check) await runCheck(kind)
  for (const suite of kind.suites ?? []) await runSuite(suite, kind)
  if (kind.whole && totals.passed + totals.failed === before.passed + before.failed) {
    say(`  ${kind.name}: er liep geen enkele test`)
    add(0, 1, 0)
  }
  const [p, f, s] = ['passed', 'failed', 'skipped'].map(key => totals[key] - before[key])
  say(`${kind.name}: ${p} passed, ${f} failed, ${s} skipped (${((Date.now() - started) / 1000).toFixed(0)} s)`)
}

for (const kind of kinds.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) await runKind(kind)
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`)
process.exitCode = totals.failed === 0 ? 0 : 1
