// Measures how well the classification does on examples it has not learned from: each tenth of the examples held out in turn,
// and each file (one writer) held out in turn. Usage, after a build of libs/domain: node libs/domain/scripts/cross-validate-classifier.mjs
import { readFileSync } from 'node:fs'
import { exampleOf } from '../dist/classification/learning/examples.js'
import { defaultSettings, heldOutScores, scoresOf, train } from '../dist/classification/learning/train.js'

const BLOCKS = 10
const names = ['kernvoorbeelden', 'corpus_c', 'corpus_d', 'corpus_e']

const examplesOf = name =>
  readFileSync(new URL(`../training/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => exampleOf(JSON.parse(line)))

const placed = scores => defaultSettings.niveaus[scores.indexOf(Math.max(...scores))]

function tell(what, examples, scores) {
  const right = examples.filter((example, at) => placed(scores[at]) === example.niveau).length
  console.log(`${what}: ${((100 * right) / examples.length).toFixed(1)}% van ${examples.length}`)
}

const files = new Map(names.map(name => [name, examplesOf(name)]))
const all = [...files.values()].flat()
tell('elk tiende deel om de beurt apart', all, heldOutScores(all, BLOCKS))
for (const [name, own] of files) {
  const learned = train([...files].filter(([other]) => other !== name).flatMap(([, examples]) => examples))
  const scores = own.map(({ features }) => scoresOf(learned, features))
  tell(`${name} apart`, own, scores)
}
