import { remembered } from '../../remembered.js'

/** A word of the lexicon: "fysio" (exact), "wandel*" (start), "*gym" (end) or "*fonds*" (anywhere). */
type Shape = 'exact' | 'start' | 'end' | 'anywhere'

const MIN_FUZZY = 8
const LONGEST_STEM = 24
const MOST_WORDS = 40_000

const shapeOf = (pattern: string): Shape => {
  if (pattern.startsWith('*')) return pattern.endsWith('*') ? 'anywhere' : 'end'
  return pattern.endsWith('*') ? 'start' : 'exact'
}

/** Every string that is left when one letter is taken out: the spelling variants at distance one. */
function* withoutOneLetter(word: string): Generator<string> {
  for (let at = 1; at < word.length; at++) yield word.slice(0, at) + word.slice(at + 1)
}

/** Finds which word patterns of the lexicon a word answers to; one typing error in a long word is forgiven. */
export class WordIndex {
  private readonly tables: Record<Shape, Map<string, number[]>> = {
    exact: new Map(),
    start: new Map(),
    end: new Map(),
    anywhere: new Map(),
  }
  private readonly variants = new Map<string, number[]>()
  /** Ids of the patterns this folded word answers to, ascending. Ask when all patterns are in. */
  readonly find = remembered<readonly number[]>(word => this.search(word), MOST_WORDS)

  add(pattern: string, id: number): void {
    const shape = shapeOf(pattern)
    const stem = pattern.replaceAll('*', '')
    const known = this.tables[shape].get(stem)
    if (known) known.push(id)
    else this.tables[shape].set(stem, [id])
    if ((shape === 'exact' || shape === 'start') && stem.length >= MIN_FUZZY && /^[a-z]+$/.test(stem))
      this.addVariants(stem, id)
  }

  private addVariants(stem: string, id: number): void {
    for (const variant of [stem, ...withoutOneLetter(stem)]) {
      const known = this.variants.get(variant)
      if (known) known.push(id)
      else this.variants.set(variant, [id])
    }
  }

  private search(word: string): readonly number[] {
    const ids = new Set<number>(this.tables.exact.get(word))
    const collect = (table: Map<string, number[]>, stem: string) => table.get(stem)?.forEach(id => ids.add(id))
    for (let length = 2; length <= Math.min(word.length, LONGEST_STEM); length++) {
      collect(this.tables.start, word.slice(0, length))
      collect(this.tables.end, word.slice(-length))
      for (let from = 0; from + length <= word.length; from++)
        collect(this.tables.anywhere, word.slice(from, from + length))
    }
    if (ids.size === 0 && word.length >= MIN_FUZZY) this.searchVariants(word, ids)
    return [...ids].sort((a, b) => a - b)
  }

  private searchVariants(word: string, ids: Set<number>): void {
    const longest = Math.min(word.length, LONGEST_STEM)
    for (let length = MIN_FUZZY; length <= longest; length++) {
      const head = word.slice(0, length)
      for (const variant of [head, ...withoutOneLetter(head)]) this.variants.get(variant)?.forEach(id => ids.add(id))
    }
  }
}
