import type { ClassificationRecord, NiveauCode } from '../../placement.js'
import { exampleOf } from './examples.js'
import type { ModelData } from './model.js'
import { calibrate, defaultSettings, heldOutScores, train } from './train.js'

const BLOCKS = 10
const NEGLIGIBLE = 0.02

const decimals = (weights: readonly number[]): string => weights.map(weight => weight.toFixed(2)).join(' ')

/**
 * Learns a model from labelled records in their given order. The temperature comes from chances on records that the
 * model had not seen. Weights that are next to nothing are left out.
 */
export function learn(
  records: readonly (ClassificationRecord & { readonly niveau: NiveauCode })[],
  dataHash: string,
): ModelData {
  const examples = records.map(exampleOf)
  const { niveaus } = defaultSettings
  const { bias, weights } = train(examples)
  const answers = examples.map(example => niveaus.indexOf(example.niveau))
  const lines = [...weights]
    .filter(([, row]) => row.some(weight => Math.abs(weight) > NEGLIGIBLE))
    .map(([name, row]) => `${name} | ${decimals(row)}`)
  return {
    niveaus,
    bias: bias.map(weight => Math.round(weight * 100) / 100),
    temperature: Math.round(calibrate(heldOutScores(examples, BLOCKS), answers) * 100) / 100,
    dataHash,
    weights: lines.join('\n'),
  }
}
