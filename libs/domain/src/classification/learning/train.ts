import type { NiveauCode } from '../../placement.js'
import { softmax } from './softmax.js'

/** A labelled record as the trainer sees it. */
export interface Example {
  readonly features: Iterable<string>
  readonly niveau: NiveauCode
}

/** How strongly weights are pulled to zero: words harder than signs, since a word may be one writer's habit. */
export interface TrainSettings {
  readonly niveaus: readonly NiveauCode[]
  readonly rounds: number
  readonly step: number
  readonly pullSigns: number
  readonly pullWords: number
  /** A feature seen in fewer examples gets no weight. */
  readonly leastOften: number
}

/** Chosen by cross-validation over the development records, families of look-alikes kept together. */
export const defaultSettings: TrainSettings = {
  niveaus: ['1', '2', '3', '4', 'buiten'],
  rounds: 200,
  step: 0.5,
  pullSigns: 2,
  pullWords: 4,
  leastOften: 3,
}

/** Bias and added log-odds per feature, in the order of the niveaus. */
export interface Learned {
  readonly bias: readonly number[]
  readonly weights: ReadonlyMap<string, readonly number[]>
}

interface Table {
  readonly names: readonly string[]
  readonly rows: readonly (readonly number[])[]
}

/** Rows of column numbers; the last column is the bias, always on. */
function tableOf(examples: readonly Example[], leastOften: number): Table {
  const counts = new Map<string, number>()
  for (const { features } of examples) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1)
  const names = [...counts].filter(([, count]) => count >= leastOften).map(([name]) => name)
  names.sort()
  const columns = new Map(names.map((name, column) => [name, column]))
  const rows = examples.map(({ features }) => {
    const row = [...features].flatMap(name => columns.get(name) ?? [])
    return [...row.sort((a, b) => a - b), names.length]
  })
  return { names, rows }
}

const scoreRow = (weights: Float64Array, row: readonly number[], classes: number): number[] =>
  Array.from({ length: classes }, (_, k) => row.reduce((sum, column) => sum + (weights[column * classes + k] ?? 0), 0))

function slopeOf(
  weights: Float64Array,
  rows: Table['rows'],
  answers: readonly number[],
  classes: number,
): Float64Array {
  const slope = new Float64Array(weights.length)
  rows.forEach((row, at) => {
    softmax(scoreRow(weights, row, classes)).forEach((chance, k) => {
      const error = chance - (answers[at] === k ? 1 : 0)
      for (const column of row) slope[column * classes + k] = (slope[column * classes + k] ?? 0) + error
    })
  })
  return slope
}

/**
 * Multinomial logistic regression with a ridge, by AdaGrad over all examples in their given order:
 * the same examples always give the same weights.
 */
export function train(examples: readonly Example[], settings: TrainSettings = defaultSettings): Learned {
  const { niveaus } = settings
  const classes = niveaus.length
  const { names, rows } = tableOf(examples, settings.leastOften)
  const answers = examples.map(example => niveaus.indexOf(example.niveau))
  const weights = new Float64Array((names.length + 1) * classes)
  const squares = new Float64Array(weights.length).fill(1e-6)
  const pull = names.map(name => (name.startsWith('w ') ? settings.pullWords : settings.pullSigns))
  for (let round = 0; round < settings.rounds; round++) {
    slopeOf(weights, rows, answers, classes).forEach((slope, i) => {
      const g = slope + (pull[Math.floor(i / classes)] ?? 0) * (weights[i] ?? 0)
      squares[i] = (squares[i] ?? 0) + g * g
      weights[i] = (weights[i] ?? 0) - (settings.step * g) / Math.sqrt(squares[i] ?? 1)
    })
  }
  const rowOf = (column: number) => [...weights.slice(column * classes, (column + 1) * classes)]
  return { bias: rowOf(names.length), weights: new Map(names.map((name, column) => [name, rowOf(column)])) }
}

/** The scores of one example under learned weights, in the order of the niveaus. */
export function scoresOf(learned: Learned, features: Iterable<string>): number[] {
  const scores = [...learned.bias]
  for (const name of features)
    learned.weights.get(name)?.forEach((weight, k) => (scores[k] = (scores[k] ?? 0) + weight))
  return scores
}

/** Scores of every example by a model that has not seen its block; blocks keep neighbours together. */
export function heldOutScores(examples: readonly Example[], blocks: number, settings = defaultSettings): number[][] {
  const blockOf = (at: number) => Math.floor((at * blocks) / examples.length)
  const scores: number[][] = []
  for (let block = 0; block < blocks; block++) {
    const learned = train(
      examples.filter((_, at) => blockOf(at) !== block),
      settings,
    )
    examples.forEach((example, at) => {
      if (blockOf(at) === block) scores[at] = scoresOf(learned, example.features)
    })
  }
  return scores
}

const logLoss = (scores: readonly number[][], answers: readonly number[], temperature: number): number =>
  scores.reduce((sum, row, at) => sum - Math.log(Math.max(1e-9, softmax(row, temperature)[answers[at] ?? 0] ?? 0)), 0)

/** The temperature between 0.5 and 3 at which held-out chances fit best (least log loss), in steps of 0.05. */
export function calibrate(scores: readonly number[][], answers: readonly number[]): number {
  const candidates = Array.from({ length: 51 }, (_, at) => 0.5 + at * 0.05)
  return candidates.reduce((best, next) =>
    logLoss(scores, answers, next) < logLoss(scores, answers, best) ? next : best,
  )
}
