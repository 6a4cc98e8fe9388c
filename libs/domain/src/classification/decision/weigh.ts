import type { NiveauCode } from '../../placement.js'
import type { Source } from '../learning/features.js'
import type { Model } from '../learning/model.js'
import { softmax } from '../learning/softmax.js'

/** A feature that is true of the record, with the log-odds it adds per niveau. */
export interface Contribution {
  readonly feature: string
  readonly source: Source
  readonly weights: readonly number[]
}

/** The sum of all evidence: chances per niveau and what they are made of. */
export interface Weighing {
  readonly niveau: NiveauCode
  readonly chances: readonly number[]
  readonly contributions: readonly Contribution[]
}

/** Adds the log-odds of all features and turns them into chances; `flatten` > 1 says less than the sum does. */
export function weigh(features: ReadonlyMap<string, Source>, model: Model, flatten = 1): Weighing {
  const scores = [...model.bias]
  const contributions: Contribution[] = []
  for (const [feature, source] of features) {
    const weights = model.weights.get(feature)
    if (!weights) continue
    contributions.push({ feature, source, weights })
    for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] ?? 0) + (weights[k] ?? 0)
  }
  const chances = softmax(scores, model.temperature * flatten)
  const niveau = model.niveaus[chances.indexOf(Math.max(...chances))] ?? ''
  return { niveau, chances, contributions }
}

/** What a contribution adds for one niveau above the average of the others. */
export function weightFor(contribution: Contribution, niveau: number): number {
  const { weights } = contribution
  const own = weights[niveau] ?? 0
  let others = -own
  for (const weight of weights) others += weight
  return own - others / Math.max(1, weights.length - 1)
}
