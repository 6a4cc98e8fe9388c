// Script a browser fetches for each first page, in kB gzip, from the built dist. Exit 1 when one is over the budget.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const BUDGET_KB = 220
const dist = new URL('./dist/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'))

/** Everything a chunk imports at once; what it may import later is not part of the first page. */
const needed = (key, seen = new Set()) => {
  if (!seen.has(key)) {
    seen.add(key)
    for (const one of manifest[key].imports ?? []) needed(one, seen)
  }
  return seen
}

const kilobytes = keys =>
  [...keys].reduce((sum, key) => sum + gzipSync(readFileSync(new URL(manifest[key].file, dist))).length, 0) / 1000

const sizes = Object.keys(manifest)
  .filter(key => /^src\/pages\/.*\.tsx$/.test(key))
  .map(page => ({ page, size: kilobytes(new Set([...needed('index.html'), ...needed(page)])) }))

for (const { page, size } of sizes) console.log(`${size.toFixed(1).padStart(6)} kB  ${page}`)
const over = sizes.filter(({ size }) => size > BUDGET_KB)
if (over.length > 0)
  console.error(`over the budget of ${BUDGET_KB} kB gzip: ${over.map(({ page }) => page).join(', ')}`)
process.exitCode = over.length > 0 ? 1 : 0
