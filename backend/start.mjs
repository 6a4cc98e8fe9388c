// `npm start`: builds what is stale, then runs the backend in this same process, so that signals reach it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { buildWhenStale, requireNode, root, stop } from './build-when-stale.mjs'

const require = createRequire(import.meta.url)

/** The rules for settings, translated on the spot: a wrong setting must not have to wait for a whole build. */
function checkSettings() {
  const ts = require('typescript')
  const out = join(root, 'backend/dist/settings')
  mkdirSync(out, { recursive: true })
  for (const name of ['bad-setting', 'parts', 'read-settings']) {
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

requireNode()
await buildWhenStale(checkSettings)
require('./dist/main.js')
