// npm skips a missing optional package without a word and writes a lock without it; the next machine then has no database
// or no compiler. So: every optional platform package that a locked package names is in the lock itself.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const read = name => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'))
const lock = read('package-lock.json')
const manifests = [
  'package.json',
  ...['domain', 'tekst', 'charts', 'fixtures'].map(n => `libs/${n}/package.json`),
  'backend/package.json',
  'frontend/package.json',
]

it('de lock is volledig voor alle platforms', () => {
  const locked = new Set(Object.keys(lock.packages).map(path => path.split('node_modules/').pop()))
  const wanted = Object.entries(lock.packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {}).map(name => [path, name]),
  )
  expect(wanted.length).toBeGreaterThan(50)
  expect(wanted.filter(([, name]) => !locked.has(name))).toEqual([])
})

it('elke versie staat precies vast', () => {
  const loose = manifests.flatMap(name => {
    const { dependencies, devDependencies, optionalDependencies } = read(name)
    return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    )
  })
  expect(loose).toEqual([])
})

it('de lock noemt geen adressen van een register', () => {
  expect(Object.values(lock.packages).filter(entry => /^https?:/.test(entry.resolved ?? ''))).toEqual([])
})
