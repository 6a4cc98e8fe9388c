// A page that points at nothing costs a newcomer the trust in the other links.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const pages = [
  ...readdirSync(root).filter(name => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true })
    .filter(name => name.endsWith('.md'))
    .map(name => join('docs', name)),
]

it('elke verwijzing in de documentatie komt ergens uit', () => {
  expect(pages.length).toBeGreaterThan(10)
  const dead = pages.flatMap(page =>
    [...readFileSync(join(root, page), 'utf8').matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
      .map(match => match[1])
      .filter(target => !existsSync(join(root, dirname(page), target)))
      .map(target => `${page} -> ${target}`),
  )
  expect(dead).toEqual([])
})
