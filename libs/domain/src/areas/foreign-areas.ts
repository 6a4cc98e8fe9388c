/** Areas of each gemeente in a file. */
export interface GemeenteInFile {
  readonly code: string
  readonly name: string
  readonly areas: number
}

/** What to do with an area that lies in another gemeente than the register's. */
export type ForeignArea = 'SKIP' | 'REJECT'

const FEW_GEMEENTEN = 3
const FEW_AREAS = 2

/**
 * Tells a collection of gemeenten (a national file: the others are passed over) from a mistake: one or two areas of
 * another gemeente in a file that is about one's own, or a file without any area of one's own. A person must look at it.
 */
export const foreignArea = (own: string, other: string, gemeenten: readonly GemeenteInFile[]): ForeignArea => {
  if (gemeenten.every(gemeente => gemeente.code !== own)) return 'REJECT'
  const areasOf = (code: string): number => gemeenten.find(gemeente => gemeente.code === code)?.areas ?? 0
  const stray = areasOf(other) <= FEW_AREAS && areasOf(other) < areasOf(own)
  return stray && gemeenten.length <= FEW_GEMEENTEN ? 'REJECT' : 'SKIP'
}
