import type { Token } from '../text/tokens.js'
import type { Entry, LexiconSource } from './lexicon-types.js'
import { WordIndex } from './word-index.js'

/** A phrase found in a field; `first` and `last` are word numbers, both included. */
export interface Match {
  readonly entry: Entry
  readonly first: number
  readonly last: number
}

interface Node {
  readonly next: Map<number, Node>
  readonly entries: Entry[]
  /** What may follow after at most `WIDEST_GAP` other words of the same sentence. */
  gap?: Node
}

interface Trail {
  readonly node: Node
  readonly first: number
  readonly gapLeft: number
}

const WIDEST_GAP = 4
/** More trails than this at one word only arise in nonsense; the cap keeps the time linear. */
const MOST_TRAILS = 64

const newNode = (): Node => ({ next: new Map(), entries: [] })

/** Finds all phrases of a lexicon in one pass over the words: a trie over word patterns, built when first asked. */
export class Matcher {
  private readonly root = newNode()
  private readonly index = new WordIndex()
  private readonly ids = new Map<string, number>()

  private isBuilt = false

  constructor(private readonly source: LexiconSource) {}

  private build(): void {
    this.isBuilt = true
    for (const entry of this.source.entries) this.addEntry(entry)
  }

  private idOf(pattern: string): number {
    const known = this.ids.get(pattern)
    if (known !== undefined) return known
    const id = this.ids.size
    this.ids.set(pattern, id)
    const words = this.source.classes.get(pattern) ?? pattern.split('/')
    for (const word of words) this.index.add(word, id)
    return id
  }

  private addEntry(entry: Entry): void {
    let node = this.root
    for (const pattern of entry.phrase.split(/\s+/)) {
      if (pattern === '..') node = node.gap ??= newNode()
      else {
        const id = this.idOf(pattern)
        const next = node.next.get(id) ?? newNode()
        node.next.set(id, next)
        node = next
      }
    }
    node.entries.push(entry)
  }

  /** All phrases in these words, in order of their last word; overlapping phrases are all given. */
  match(tokens: readonly Token[]): Match[] {
    if (!this.isBuilt) this.build()
    const found: Match[] = []
    let trails: Trail[] = []
    tokens.forEach((token, at) => {
      const next: Trail[] = []
      const ids = this.index.find(token.text)
      const alive = at > 0 && tokens[at - 1]?.sentence === token.sentence ? trails : []
      for (const trail of alive) this.step(trail, ids, at, next, found)
      this.step({ node: this.root, first: at, gapLeft: 0 }, ids, at, next, found)
      trails = next.length > MOST_TRAILS ? next.slice(-MOST_TRAILS) : next
    })
    return found
  }

  private step(trail: Trail, ids: readonly number[], at: number, next: Trail[], found: Match[]): void {
    for (const id of ids) {
      const node = trail.node.next.get(id)
      if (!node) continue
      for (const entry of node.entries) found.push({ entry, first: trail.first, last: at })
      if (node.next.size > 0) next.push({ node, first: trail.first, gapLeft: 0 })
      if (node.gap) next.push({ node: node.gap, first: trail.first, gapLeft: WIDEST_GAP })
    }
    if (trail.gapLeft > 0) next.push({ ...trail, gapLeft: trail.gapLeft - 1 })
  }
}
