// The caps per file and per function are lint rules (eslint.config.mjs); the medians can only be judged over the whole house.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const outside = ['**/node_modules', '**/dist', '**/generated', '**/migrations', 'backend/test', 'frontend/e2e']
const sources = ts.sys
  .readDirectory(root, ['.ts', '.tsx'], outside, ['backend', 'frontend', 'libs'])
  .filter(path => !/(\.spec\.|\.data\.|\.d\.ts$|\.config\.ts$)/.test(path))

const median = numbers => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
const isFunction = node =>
  (ts.isFunctionDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isArrowFunction(node) ||
    ts.isFunctionExpression(node)) &&
  node.body

function functionLengths(path, text) {
  const file = ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.Latest,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  )
  const line = position => file.getLineAndCharacterOfPosition(position).line
  const lengths = []
  const visit = node => {
    if (isFunction(node)) lengths.push(line(node.end) - line(node.getStart(file)) + 1)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return lengths
}

const texts = sources.map(path => [path, readFileSync(path, 'utf8')])

it('de bronnen zijn gevonden', () => expect(sources.length).toBeGreaterThan(5))

it('een bestand telt in het midden hooguit 80 regels', () => {
  expect(median(texts.map(([, text]) => text.split('\n').length - 1))).toBeLessThanOrEqual(80)
})

it('een functie telt in het midden hooguit 10 regels', () => {
  expect(median(texts.flatMap(([path, text]) => functionLengths(path, text)))).toBeLessThanOrEqual(10)
})

it('geen bak voor van alles: utils, helpers, common', () => {
  expect(sources.filter(path => /(^|\/)(utils?|helpers?|common|misc)(\/|\.)/.test(path))).toEqual([])
})
