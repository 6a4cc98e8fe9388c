import type { NiveauCode } from '../../placement.js'
import { modelData } from './model.data.js'

/** Learned evidence: added log-odds per niveau of a feature, and the temperature that calibrates the chances. */
export interface Model {
  readonly niveaus: readonly NiveauCode[]
  readonly bias: readonly number[]
  readonly weights: ReadonlyMap<string, readonly number[]>
  readonly temperature: number
  /** SHA-256 of the examples it was learned from. */
  readonly dataHash: string
}

/** What the generated model file holds; `weights` has one line per feature: `naam | gewicht per niveau`. */
export interface ModelData {
  readonly niveaus: readonly NiveauCode[]
  readonly bias: readonly number[]
  readonly temperature: number
  readonly dataHash: string
  readonly weights: string
}

/** Reads a generated model; a line that is no feature is left out. */
export function readModel(data: ModelData): Model {
  const weights = new Map<string, readonly number[]>()
  for (const line of data.weights.split('\n')) {
    const [name, numbers] = line.split('|')
    if (name && numbers) weights.set(name.trim(), numbers.trim().split(/\s+/).map(Number))
  }
  return { ...data, weights }
}

/** The model in force: learned offline from our own invented examples. */
export const model: Model = readModel(modelData)
