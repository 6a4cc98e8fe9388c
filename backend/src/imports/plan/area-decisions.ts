import { randomUUID } from 'node:crypto'
import { normaliseName, parentOfCode, quotable, type FieldChange, type ParsedArea } from '@sportpiramide/domain'
import type { StoredFigure } from '../store/area-match.queries'
import { areaKey } from './area-matcher'
import type { AreaInput } from './area-rows'
import { AreaExtras } from './area-extras'
import type { AreaWorld } from './area-world'
import { figureChanges, figureKey, figureSteps, type StandingFigures } from './figure-steps'
import { step, type FigureStep, type PlannedRow, type PlanStep, type StoredRecord } from './plan-step'
import { placeOf, rejected } from './row-steps'

const SHOWN: readonly { readonly column: string; readonly field: string }[] = [
  { column: 'code', field: 'code' },
  { column: 'name', field: 'naam' },
  { column: 'kind', field: 'soort gebied' },
  { column: 'geometry', field: 'grens' },
  { column: 'year', field: 'jaar' },
]

const sameValue = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

const shown = (column: string, value: unknown): string | null => {
  if (value === null || value === undefined) return null
  return column === 'geometry' || typeof value === 'object' ? 'grens' : `${value as string | number}`
}

/** Which columns a file would change; what a file of figures does not give stays as it is. */
const recordChanges = (before: StoredRecord, after: StoredRecord): FieldChange[] =>
  SHOWN.filter(({ column }) => !sameValue(before[column], after[column])).map(({ column, field }) => ({
    field,
    before: shown(column, before[column]),
    after: column === 'geometry' ? 'nieuwe grens' : shown(column, after[column]),
  }))

const unknownArea = (area: ParsedArea) => ({
  value: quotable(area.name),
  code: 'GEBIED_ONBEKEND',
  message: `"${quotable(area.name)}" kennen we niet. Lees eerst de kaart in, of zet de CBS-code erbij.`,
  level: 'error' as const,
})

/** Decides per area of the file what happens with it and its figures. */
export class AreaDecisions {
  private readonly ids = new Map<string, string>()
  private readonly made = new Set<string>()
  private readonly standing = new Map<string, Map<string, StoredFigure>>()
  private readonly codes: ReadonlyMap<string, string>

  constructor(private readonly world: AreaWorld) {
    for (const figure of world.figures) {
      const known = this.standing.get(figure.areaId) ?? new Map<string, StoredFigure>()
      this.standing.set(figure.areaId, known.set(figureKey(figure.indicator, figure.year), figure))
    }
    this.codes = new Map(world.register.flatMap(({ code, id }) => (code === null ? [] : [[code, id] as const])))
  }

  decide(input: AreaInput): PlannedRow {
    const { area, year } = input
    const known = this.world.matches.same.get(areaKey(area))
    if (!known && !area.code && this.world.job.kind === 'INDICATORS')
      return rejected(input.input, 'AREA', [...input.problems, unknownArea(area)], area.name)
    const id = this.idOf(areaKey(area))
    const figures = figureSteps(area, year, this.world.job.fileName, this.figuresOf(id))
    return known || this.made.has(id) ? this.compare(input, id, figures) : this.create(input, id, figures)
  }

  /** The gemeente around the wijken, and names that turn out to be a part of a wijk. */
  extras(accepted: readonly AreaInput[], firstSeq: number): PlannedRow[] {
    return new AreaExtras(this.world, code => this.idOfCode(code)).plan(accepted, firstSeq)
  }

  private figuresOf(id: string): StandingFigures {
    return this.standing.get(id) ?? new Map<string, StoredFigure>()
  }

  private idOf(key: string): string {
    const id = this.world.matches.same.get(key)?.id ?? this.ids.get(key) ?? randomUUID()
    this.ids.set(key, id)
    return id
  }

  /** Id of an area with this code, of the register or of the file; one that is about to be made keeps its id. */
  private idOfCode(code: string): string {
    return this.codes.get(code) ?? this.idOf(code)
  }

  private parentId(area: ParsedArea): string | null {
    const code = area.code && parentOfCode(area.code)
    if (!code) return null
    return this.knows(code) || code === this.world.job.gemeenteCode ? this.idOfCode(code) : null
  }

  private knows(code: string): boolean {
    return this.codes.has(code) || this.ids.has(code) || this.world.matches.same.has(code)
  }

  private record({ area, year }: AreaInput): StoredRecord {
    return {
      kind: area.code?.kind ?? 'WIJK',
      name: area.name,
      name_key: normaliseName(area.name),
      code: area.code?.code ?? null,
      year: area.code || area.geometry ? year : null,
      parent_id: this.parentId(area),
      geometry: area.geometry,
      source: this.world.job.fileName,
      import_job_id: this.world.job.id,
    }
  }

  private create(input: AreaInput, id: string, figures: readonly FigureStep[]): PlannedRow {
    this.made.add(id)
    const parts = { action: 'CREATE', reason: 'Nieuw in het register.', targetId: id, figures } as const
    return { step: this.stepOf(input, { ...parts, after: this.record(input) }), problems: input.problems }
  }

  private compare(input: AreaInput, id: string, figures: readonly FigureStep[]): PlannedRow {
    const record = this.recordStep(input, id)
    const changes = [...(record?.changes ?? []), ...figureChanges(figures)]
    if (changes.length === 0) {
      const parts = { action: 'UNCHANGED', reason: 'Staat al zo in het register.', targetId: id } as const
      return { step: this.stepOf(input, parts), problems: input.problems }
    }
    const reason = record ? 'Het gebied krijgt nieuwe gegevens.' : 'Het gebied krijgt nieuwe cijfers.'
    const parts = { action: 'UPDATE', reason, targetId: id, figures, ...record, changes } as const
    return { step: this.stepOf(input, parts), problems: input.problems }
  }

  /** What changes in the area itself; null when nothing does, or when the file made it on an earlier row. */
  private recordStep(input: AreaInput, id: string) {
    const before = this.world.records.get(id)
    if (!before) return null
    const after = this.merge(before, input)
    const changes = recordChanges(before, after)
    return changes.length > 0 ? { before, after, changes } : null
  }

  /** A file of figures gives a name its code, but leaves border, name and year of a known area alone. */
  private merge(before: StoredRecord, input: AreaInput): StoredRecord {
    const given = this.record(input)
    if (input.area.geometry) return { ...given, parent_id: given.parent_id ?? before.parent_id }
    if (before.code !== null || given.code === null) return before
    return { ...given, geometry: before.geometry }
  }

  private stepOf(
    { input, area }: AreaInput,
    parts: Pick<PlanStep, 'action' | 'reason' | 'targetId'> & Partial<PlanStep>,
  ): PlanStep {
    return step({ ...placeOf(input), subject: 'AREA', title: area.name, ...parts })
  }
}
