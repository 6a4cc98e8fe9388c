import type { NiveauCode, Placement } from '../placement.js'
import { expandUpward } from '../taxonomy/taxonomy.js'

/** The answer of a person for one record. */
export interface Gold {
  readonly id: string
  readonly niveau: NiveauCode
  readonly niveau_alternatief?: NiveauCode | readonly NiveauCode[]
  readonly doelgroepen: readonly string[]
  readonly themas: readonly string[]
}

/** Precision, recall and their harmonic mean over all labels together (0..1; 0 when nothing was found). */
export interface LabelScore {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** How well placements agree with the answers of people; `lenient` gives half a point for the alternative niveau. */
export interface Evaluation {
  readonly n: number
  readonly strict: number
  readonly lenient: number
  readonly macroF1: number
  /** Answer -> placed -> count. */
  readonly confusion: Readonly<Record<NiveauCode, Readonly<Record<NiveauCode, number>>>>
  readonly reviewed: number
  readonly doelgroepen: LabelScore
  readonly themas: LabelScore
}

type Pair = readonly [Placement, Gold]

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

const scoreOf = (hits: number, found: number, wanted: number): LabelScore => ({
  precision: share(hits, found),
  recall: share(hits, wanted),
  f1: share(2 * hits, found + wanted),
})

function labelScore(pairs: readonly Pair[], list: 'doelgroepen' | 'themas'): LabelScore {
  let [hits, found, wanted] = [0, 0, 0]
  for (const [placement, gold] of pairs) {
    const own = new Set(expandUpward(placement[list], list))
    const right = new Set(expandUpward(gold[list], list))
    hits += [...own].filter(code => right.has(code)).length
    found += own.size
    wanted += right.size
  }
  return scoreOf(hits, found, wanted)
}

const alternatives = (gold: Gold): readonly NiveauCode[] => [gold.niveau_alternatief ?? []].flat()

const points = ([placement, gold]: Pair): number => {
  if (placement.niveau === gold.niveau) return 1
  return alternatives(gold).includes(placement.niveau) ? 0.5 : 0
}

function macroF1(pairs: readonly Pair[]): number {
  const niveaus = [...new Set(pairs.map(([, gold]) => gold.niveau))]
  const each = niveaus.map(niveau => {
    const found = pairs.filter(([placement]) => placement.niveau === niveau)
    const wanted = pairs.filter(([, gold]) => gold.niveau === niveau)
    return scoreOf(found.filter(([, gold]) => gold.niveau === niveau).length, found.length, wanted.length).f1
  })
  return share(
    each.reduce((sum, f1) => sum + f1, 0),
    each.length,
  )
}

function confusionOf(pairs: readonly Pair[]): Record<NiveauCode, Record<NiveauCode, number>> {
  const table: Record<NiveauCode, Record<NiveauCode, number>> = {}
  for (const [placement, gold] of pairs) {
    const row = (table[gold.niveau] ??= {})
    row[placement.niveau] = (row[placement.niveau] ?? 0) + 1
  }
  return table
}

/** Compares placements with answers by id; a placement without an answer is left out. */
export function evaluate(placements: readonly Placement[], golds: readonly Gold[]): Evaluation {
  const byId = new Map(golds.map(gold => [gold.id, gold]))
  const pairs = placements.flatMap<Pair>(placement => {
    const gold = byId.get(placement.id)
    return gold ? [[placement, gold]] : []
  })
  const n = pairs.length
  return {
    n,
    strict: share(pairs.filter(([placement, gold]) => placement.niveau === gold.niveau).length, n),
    lenient: share(
      pairs.reduce((sum, pair) => sum + points(pair), 0),
      n,
    ),
    macroF1: macroF1(pairs),
    confusion: confusionOf(pairs),
    reviewed: share(pairs.filter(([placement]) => placement.nakijken).length, n),
    doelgroepen: labelScore(pairs, 'doelgroepen'),
    themas: labelScore(pairs, 'themas'),
  }
}
