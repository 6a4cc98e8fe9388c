import { matchWijk, type MatchableArea, type ParsedArea } from '@sportpiramide/domain'
import type { RegisterArea } from '../store/register.queries'

/** How the names of the register meet the areas of a file. */
export interface AreaMatches {
  /** Area of the register that an area of the file is, by key of the file's area. */
  readonly same: ReadonlyMap<string, RegisterArea>
  /** Names of the register that are a part of an area of the file: "West - Kruiskamp" of West. */
  readonly parts: readonly { readonly area: RegisterArea; readonly parentKey: string }[]
  /** Names that fit more than one area of the file. */
  readonly ambiguous: readonly { readonly area: RegisterArea; readonly names: readonly string[] }[]
}

/** What tells two areas of one file apart: the code, or the name where there is none. */
export const areaKey = ({ code, name }: ParsedArea): string => code?.code ?? `naam:${name.toLowerCase()}`

const asMatchable = (area: ParsedArea): MatchableArea => ({
  id: areaKey(area),
  name: area.name,
  kind: area.code?.kind ?? 'WIJK',
  code: area.code?.code ?? null,
})

const byCode = (areas: readonly RegisterArea[]): ReadonlyMap<string, RegisterArea> =>
  new Map(areas.flatMap(area => (area.code === null ? [] : [[area.code, area] as const])))

/** Areas of the register with a code that the file has too. */
const sameCode = (inFile: readonly ParsedArea[], register: readonly RegisterArea[]): Map<string, RegisterArea> => {
  const coded = byCode(register)
  return new Map(
    inFile.flatMap(area => {
      const known = area.code ? coded.get(area.code.code) : undefined
      return known ? [[areaKey(area), known] as const] : []
    }),
  )
}

/**
 * Matches the areas of a file with those of the register: by code first, then the names without code that came from lists.
 * A name keeps its id, so its activities keep pointing at it.
 */
export function matchAreas(inFile: readonly ParsedArea[], register: readonly RegisterArea[]): AreaMatches {
  const same = sameCode(inFile, register)
  const candidates = inFile.map(asMatchable)
  const parts: { area: RegisterArea; parentKey: string }[] = []
  const ambiguous: { area: RegisterArea; names: string[] }[] = []
  for (const area of register.filter(({ code }) => code === null)) {
    const match = matchWijk(area.name, candidates)
    if (match.found === 'AMBIGUOUS') ambiguous.push({ area, names: match.candidates.map(({ name }) => name) })
    if (match.found !== 'AREA') continue
    if (match.rest === null && !same.has(match.area.id)) same.set(match.area.id, area)
    else if (match.area.kind !== 'BUURT') parts.push({ area, parentKey: match.area.id })
  }
  return { same, parts, ambiguous }
}
