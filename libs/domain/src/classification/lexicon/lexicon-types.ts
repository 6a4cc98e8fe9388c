import type { DoelgroepCode, NiveauCode, ThemaCode } from '../../placement.js'

/** A line of the lexicon: a phrase, what it is a sign of, and the labels it names. */
export interface Entry {
  readonly id: number
  readonly phrase: string
  /** The sign it belongs to, such as `verwijzing` or `sport`. */
  readonly sign: string
  readonly doelgroepen: readonly DoelgroepCode[]
  readonly themas: readonly ThemaCode[]
  /** It brings its own denial ("geen verwijzing"), so another one before it does not turn it around. */
  readonly deniesItself: boolean
}

/** A kind of sign: what a reader is told about it and the niveau it speaks for, when it speaks for one. */
export interface Sign {
  readonly name: string
  readonly effect: string
  readonly niveau?: NiveauCode
}

/** A parsed lexicon: the signs by name and all phrases in file order. */
export interface LexiconSource {
  readonly signs: ReadonlyMap<string, Sign>
  readonly entries: readonly Entry[]
  /** Word lists that phrases may name with @. */
  readonly classes: ReadonlyMap<string, readonly string[]>
}
