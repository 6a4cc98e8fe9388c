import { GEMEENTE_WORDS, REGIO_WORDS } from './wijk-words.data.js'

/** What a name needs to be matched with: an area of the register. */
export interface MatchableArea {
  readonly id: string
  readonly name: string
  readonly kind: 'BUURT' | 'WIJK' | 'GEMEENTE' | 'REGIO'
  readonly code?: string | null
}

/**
 * Where a name leads. AREA: this area (`rest` is the part of the name that no area of the register bears, "Kruiskamp").
 * SCALE: the name says "the whole gemeente" or "the region". AMBIGUOUS: several areas bear it. NONE: the register knows no such area.
 */
export type WijkMatch<A extends MatchableArea = MatchableArea> =
  | { readonly found: 'AREA'; readonly area: A; readonly rest: string | null }
  | { readonly found: 'SCALE'; readonly scale: 'GEMEENTE' | 'REGIO' }
  | { readonly found: 'AMBIGUOUS'; readonly candidates: readonly A[] }
  | { readonly found: 'NONE' }

const PREFIX = /^(?:wijk|buurt|stadsdeel|kern|gebied|dorp)\s+(?:\d{1,2}\s+)?(?=\p{L})/u
const ARTICLE = /^(?:de|het|t)\s+(?=\S)/

/** A normalised name without its article: "De Groote Wielen" is also written "Groote Wielen". */
export const withoutArticle = (name: string): string => name.replace(ARTICLE, '')

/** One spelling for a place name: "Wijk 01 IJmuiden-Noord" and "ijmuiden noord" are the same; accents, dashes and slashes do not count. */
export function normaliseName(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/[\p{M}'’‘´`]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
  return withoutArticle(plain.replace(PREFIX, ''))
}

const RANK = { WIJK: 0, BUURT: 1, GEMEENTE: 2, REGIO: 3 } as const

interface AreaIndex {
  readonly byName: ReadonlyMap<string, readonly MatchableArea[]>
  readonly byCode: ReadonlyMap<string, MatchableArea>
}

const indexes = new WeakMap<readonly MatchableArea[], AreaIndex>()

function makeIndex(areas: readonly MatchableArea[]): AreaIndex {
  const byName = new Map<string, MatchableArea[]>()
  for (const area of areas) {
    const name = normaliseName(area.name)
    byName.set(name, [...(byName.get(name) ?? []), area])
  }
  return { byName, byCode: new Map(areas.flatMap(area => (area.code ? [[area.code.toUpperCase(), area]] : []))) }
}

function indexOf(areas: readonly MatchableArea[]): AreaIndex {
  const index = indexes.get(areas) ?? makeIndex(areas)
  indexes.set(areas, index)
  return index
}

/** A wijk goes before a buurt of the same name: who writes "Centrum" means the wijk. */
function bestOf<A extends MatchableArea>(areas: readonly A[]): readonly A[] {
  const best = Math.min(...areas.map(area => RANK[area.kind]))
  return areas.filter(area => RANK[area.kind] === best)
}

function single<A extends MatchableArea>(areas: readonly A[], rest: string | null): WijkMatch<A> {
  const [first, second] = bestOf(areas)
  if (!first) return { found: 'NONE' }
  return second ? { found: 'AMBIGUOUS', candidates: bestOf(areas) } : { found: 'AREA', area: first, rest }
}

// "Heel de wijk" does not say which one, and "heel Nederland" is more than the gemeente.
const WHOLE =
  /^(?:heel|geheel)\s+(?!(?:het |de )?(?:wijk|buurt|jaar|dag|week|maand|veel|land|nederland|regio|provincie)\b)(?=\p{L})/iu

/** The place of which all is meant: "heel Den Bosch" gives "Den Bosch"; null for a name that does not say so. */
export const wholePlace = (name: string): string | null =>
  WHOLE.test(name.trim()) ? name.trim().replace(WHOLE, '') : null

/** What a name says about scale without naming an area: "gemeentebreed", "hele stad", "heel Den Bosch", "regio". */
export function scaleOfName(name: string): 'GEMEENTE' | 'REGIO' | null {
  const plain = normaliseName(name)
  if (GEMEENTE_WORDS.has(plain)) return 'GEMEENTE'
  if (REGIO_WORDS.has(plain)) return 'REGIO'
  return wholePlace(name) === null ? null : 'GEMEENTE'
}

const partsOf = (name: string): string[] =>
  name
    .split(/\s+[-–]\s+|[/,;()]|\s+en\s+/)
    .map(part => part.trim())
    .filter(part => part !== '')

/** "West - Kruiskamp": the buurt when the register knows it, else the wijk with the buurt as rest; two wijken are ambiguous. */
function byParts<A extends MatchableArea>(
  parts: readonly string[],
  find: (name: string) => readonly A[],
): WijkMatch<A> {
  const found = parts.map(part => ({ part, areas: bestOf(find(part)) })).filter(one => one.areas.length > 0)
  const wijken = new Set(found.flatMap(one => one.areas.filter(area => area.kind === 'WIJK')))
  if (wijken.size > 1) return { found: 'AMBIGUOUS', candidates: [...wijken] }
  const finest = found.filter(one => one.areas[0]?.kind === 'BUURT' && one.areas.length === 1)
  const chosen = (finest.length === 1 ? finest[0] : undefined) ?? found[0]
  if (!chosen) return { found: 'NONE' }
  const unknown = parts.filter(part => find(part).length === 0)
  return single(chosen.areas, unknown.length > 0 ? unknown.join(' ') : null)
}

/** Finds the area a name stands for. Keep the same `areas` array for a whole file: the index is made once per array. */
export function matchWijk<A extends MatchableArea>(name: string, areas: readonly A[]): WijkMatch<A> {
  const index = indexOf(areas)
  const find = (text: string): readonly A[] => (index.byName.get(normaliseName(text)) ?? []) as readonly A[]
  const coded = index.byCode.get(name.trim().toUpperCase()) as A | undefined
  if (coded) return { found: 'AREA', area: coded, rest: null }
  const asWritten = find(name)
  const exact = asWritten.length > 0 ? asWritten : find(wholePlace(name) ?? '')
  if (exact.length > 0) return single(exact, null)
  const scale = scaleOfName(name)
  if (scale) return { found: 'SCALE', scale }
  const parts = partsOf(name)
  return parts.length > 1 ? byParts(parts, find) : { found: 'NONE' }
}
