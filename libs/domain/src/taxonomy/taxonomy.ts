import { taxonomyData } from './taxonomy.data.js'
import type { TaxonomyDocument, TaxonomyTerm } from './taxonomy-types.js'

/** The taxonomy in force; every stored placement names its `taxonomie_versie`. */
export const taxonomy: TaxonomyDocument = taxonomyData

const broaderOf = (terms: readonly TaxonomyTerm[]): ReadonlyMap<string, string | null> =>
  new Map(terms.map(term => [term.code, term.broader ?? null]))

const parents = { doelgroepen: broaderOf(taxonomyData.doelgroepen), themas: broaderOf(taxonomyData.themas) }

/** The codes with all their broader terms, each once, narrow before broad; an unknown code stays as it is. */
export function expandUpward(codes: readonly string[], list: 'doelgroepen' | 'themas' = 'doelgroepen'): string[] {
  const expanded = new Set<string>()
  for (const code of codes) {
    for (let next: string | null = code; next !== null && !expanded.has(next); next = parents[list].get(next) ?? null)
      expanded.add(next)
  }
  return [...expanded]
}

const codesOf = (terms: readonly { readonly code: string }[]): ReadonlySet<string> =>
  new Set(terms.map(term => term.code))

const niveauCodes = codesOf(taxonomyData.niveaus)
const doelgroepCodes = codesOf(taxonomyData.doelgroepen)
const themaCodes = codesOf(taxonomyData.themas)
const partnerTypeCodes = codesOf(taxonomyData.partnertypen)

/** Whether the taxonomy in force knows this niveau ("1".."4", "buiten"). */
export const isNiveau = (code: string): boolean => niveauCodes.has(code)

/** Whether the taxonomy in force knows this doelgroep. */
export const isDoelgroep = (code: string): boolean => doelgroepCodes.has(code)

/** Whether the taxonomy in force knows this thema. */
export const isThema = (code: string): boolean => themaCodes.has(code)

/** Whether the taxonomy in force knows this partnertype. */
export const isPartnerType = (code: string): boolean => partnerTypeCodes.has(code)

/** What a verdict or an import may name; every list is what the taxonomy does not know, empty means all good. */
export interface UnknownCodes {
  readonly niveaus: readonly string[]
  readonly doelgroepen: readonly string[]
  readonly themas: readonly string[]
}

/** The codes that the taxonomy in force does not know, so that a message can name them. */
export function unknownCodes(codes: Partial<UnknownCodes>): UnknownCodes {
  return {
    niveaus: (codes.niveaus ?? []).filter(code => !isNiveau(code)),
    doelgroepen: (codes.doelgroepen ?? []).filter(code => !isDoelgroep(code)),
    themas: (codes.themas ?? []).filter(code => !isThema(code)),
  }
}

const labelOf = (terms: readonly TaxonomyTerm[], code: string): string =>
  terms.find(term => term.code === code)?.prefLabel ?? code

/** Dutch name of a doelgroep; an unknown code is returned as it is. */
export const doelgroepLabel = (code: string): string => labelOf(taxonomyData.doelgroepen, code)

/** Dutch name of a thema; an unknown code is returned as it is (`dementie` is both a doelgroep and a thema). */
export const themaLabel = (code: string): string => labelOf(taxonomyData.themas, code)

/** Dutch name of a niveau; an unknown code is returned as it is. */
export const niveauLabel = (code: string): string =>
  taxonomyData.niveaus.find(niveau => niveau.code === code)?.label ?? code

/** Dutch name of a partnertype; an unknown code is returned as it is. */
export const partnerTypeLabel = (code: string): string =>
  taxonomyData.partnertypen.find(type => type.code === code)?.prefLabel ?? code
