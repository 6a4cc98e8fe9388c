// Learns the weights of the classification from the invented examples in libs/domain/training and writes the model file.
// Usage, after a build of libs/domain: node libs/domain/scripts/train-classifier.mjs
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { learn } from '../dist/classification/learning/learn.js'

const files = ['kernvoorbeelden', 'corpus_c', 'corpus_d', 'corpus_e'].map(
  name => new URL(`../training/${name}.jsonl`, import.meta.url),
)
const target = new URL('../src/classification/learning/model.data.ts', import.meta.url)

const texts = files.map(file => readFileSync(file, 'utf8'))
const records = texts.flatMap(text =>
  text
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line)),
)
const hash = createHash('sha256').update(texts.join('')).digest('hex')
const model = learn(records, hash)
const list = items => `[${items.join(', ')}]`

writeFileSync(
  target,
  `/**
 * Learned weights: one line per feature with the log-odds it adds for ${model.niveaus.join(', ')}. Made by
 * scripts/train-classifier.mjs from our own invented examples; do not edit by hand.
 */
export const modelData = {
  niveaus: ${list(model.niveaus.map(niveau => `'${niveau}'`))} as const,
  bias: ${list(model.bias)},
  temperature: ${model.temperature},
  dataHash: '${hash}',
  weights: \`
${model.weights}
\`,
}
`,
)
console.log(
  `${records.length} voorbeelden, ${model.weights.split('\n').length} kenmerken, temperatuur ${model.temperature}`,
)
