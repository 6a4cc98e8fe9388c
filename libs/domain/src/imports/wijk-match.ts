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

/** One spelling for a place name: "Wijk 01 IJmuiden-Noord" and "ijmuiden noord" are the same; accents, dashes and slashes do not count. */
export function normaliseName(name: string): string {
  return name.toLowerCase()
}

/** Finds the area a name stands for. Keep the same `areas` array for a whole file: the index is made once per array. */
export function matchWijk<A extends MatchableArea>(_name: string, _areas: readonly A[]): WijkMatch<A> {
  return { found: 'NONE' }
}
