import { randomUUID } from 'node:crypto'
import { matchWijk, normaliseName, quotable, type PlaceArea, type RowProblem, type Scale } from '@sportpiramide/domain'
import type { RegisterArea } from '../store/register.queries'
import { hasMap, isPlaceCode, offTheMap } from './off-the-map'
import { step, type PlannedRow } from './plan-step'

/** Where a name of a wijk leads: an area, a scale without area, or nothing with the reason. */
export interface ResolvedWijk {
  readonly areaId: string | null
  /** Name of the area in the register; null when there is none. */
  readonly areaName: string | null
  readonly scale: Scale
  readonly problem: RowProblem | null
}

const NOWHERE = { areaId: null, areaName: null, problem: null } as const

/** Finds the areas that rows name. A name the register does not know becomes a wijk without border, once; with a map that is said. */
export class WijkResolver {
  private readonly known = new Map<string, ResolvedWijk>()
  private readonly created: { readonly id: string; readonly name: string; readonly key: string }[] = []

  /** Names of the wijken and buurten of the register; the same array for a whole file. */
  readonly names: readonly string[]

  constructor(
    private readonly areas: readonly RegisterArea[],
    private readonly jobId: string,
  ) {
    this.names = areas.filter(({ kind }) => kind === 'WIJK' || kind === 'BUURT').map(area => area.name)
  }

  resolve(name: string): ResolvedWijk {
    const key = normaliseName(name)
    const found = this.known.get(key) ?? this.look(name, key)
    this.known.set(key, found)
    return found
  }

  /** The name of an area of the register; null for none. */
  nameOf(id: string | null): string | null {
    return this.areas.find(area => area.id === id)?.name ?? null
  }

  /** The wijken and buurten as they will be, those that come along included. */
  places(): PlaceArea[] {
    const known = this.areas.filter(({ kind }) => kind === 'WIJK' || kind === 'BUURT')
    return [...known, ...this.created.map(({ id, name }) => ({ id, name, kind: 'WIJK' as const, parentId: null }))]
  }

  /** The wijken that come along with the rows, numbered on from `firstSeq`. */
  extras(firstSeq: number): PlannedRow[] {
    return this.created.map(({ id, name, key }, index) => ({
      step: step({
        seq: firstSeq + index,
        subject: 'AREA',
        counted: false,
        sheet: null,
        row: 0,
        action: 'CREATE',
        reason: 'Wijk uit de lijst, nog zonder grens.',
        title: name,
        targetId: id,
        after: { kind: 'WIJK', name, name_key: key, source: 'lijst', import_job_id: this.jobId },
      }),
      problems: [],
    }))
  }

  private look(name: string, key: string): ResolvedWijk {
    const match = matchWijk(name, this.areas)
    if (match.found === 'AREA') return this.inArea(match.area)
    if (match.found === 'SCALE') return { ...NOWHERE, scale: match.scale }
    if (match.found === 'NONE') return this.unknown(name, key)
    const names = match.candidates.map(area => area.name).join(', ')
    const value = quotable(name)
    const message = `"${value}" past bij meer dan één gebied (${names}). De rij komt bij "wijk onbekend".`
    return { ...NOWHERE, scale: 'UNKNOWN', problem: { value, code: 'WIJK_DUBBEL', message, level: 'warning' } }
  }

  private inArea(area: RegisterArea): ResolvedWijk {
    // An offer for a whole gemeente has a scale and no wijk: it never leaves the wijken empty.
    if (area.kind === 'GEMEENTE' || area.kind === 'REGIO') return { ...NOWHERE, scale: area.kind }
    return { areaId: area.id, areaName: area.name, scale: area.kind, problem: null }
  }

  private unknown(name: string, key: string): ResolvedWijk {
    if (!hasMap(this.areas)) return this.create(name, key)
    const problem = offTheMap(name, this.areas)
    return isPlaceCode(name) ? { ...NOWHERE, scale: 'UNKNOWN', problem } : { ...this.create(name, key), problem }
  }

  private create(name: string, key: string): ResolvedWijk {
    const id = randomUUID()
    this.created.push({ id, name: name.trim(), key })
    return { areaId: id, areaName: name.trim(), scale: 'WIJK', problem: null }
  }
}
