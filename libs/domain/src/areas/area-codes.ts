import type { AreaKind } from '../seed.js'

/** A CBS code with the kind of area it names: `GM0796`, `WK079601`, `BU07960101`. */
export interface CbsCode {
  readonly code: string
  readonly kind: AreaKind
}

const SHAPES: readonly { readonly kind: AreaKind; readonly pattern: RegExp }[] = [
  { kind: 'GEMEENTE', pattern: /^GM\d{4}$/ },
  { kind: 'WIJK', pattern: /^WK\d{6}$/ },
  { kind: 'BUURT', pattern: /^BU\d{8}$/ },
]

/** Reads a CBS code out of a cell; StatLine pads codes with spaces. Null for anything else, also for a code without its letters. */
export const readCbsCode = (text: string): CbsCode | null => {
  const code = text.trim().toUpperCase()
  const shape = SHAPES.find(candidate => candidate.pattern.test(code))
  return shape ? { code, kind: shape.kind } : null
}

/** The gemeente a code lies in: the first four digits of every CBS code. */
export const gemeenteOfCode = (code: string): string => `GM${code.slice(2, 6)}`

/** The area one step up: a buurt lies in the wijk of its first six digits. Null above a gemeente. Some files name a wrong wijk; the code does not. */
export const parentOfCode = ({ code, kind }: CbsCode): string | null => {
  if (kind === 'BUURT') return `WK${code.slice(2, 8)}`
  return kind === 'WIJK' ? gemeenteOfCode(code) : null
}

/** The gemeenten that the areas of a register lie in, by their codes; empty while no map was read in. */
export const gemeentenOfAreas = (areas: readonly { readonly code?: string | null }[]): string[] => {
  const codes = areas.map(({ code }) => readCbsCode(code ?? '')).filter(code => code !== null)
  return [...new Set(codes.map(({ code }) => gemeenteOfCode(code)))]
}

/** CBS keeps the number 99 for "Groot water": an area without inhabitants, that is no wijk or buurt to anybody. */
export const isWaterCode = ({ code, kind }: CbsCode): boolean =>
  (kind === 'WIJK' && code.endsWith('99')) || (kind === 'BUURT' && code.slice(6, 8) === '99')
