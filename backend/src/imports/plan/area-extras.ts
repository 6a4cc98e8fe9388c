import type { AreaWorld } from './area-world'
import type { AreaInput } from './area-rows'
import { step, type PlannedRow } from './plan-step'
import { normaliseName, quotable } from '@sportpiramide/domain'

const place = (seq: number) => ({ seq, sheet: null, row: 0, subject: 'AREA' as const, counted: false })

/** What comes along with a map: the gemeente around its wijken, and names from lists that are a part of a wijk. */
export class AreaExtras {
  constructor(
    private readonly world: AreaWorld,
    private readonly idOfCode: (code: string) => string,
  ) {}

  plan(accepted: readonly AreaInput[], firstSeq: number): PlannedRow[] {
    const gemeente = this.gemeente(accepted, firstSeq)
    const parts = this.parts(firstSeq + gemeente.length)
    const unclear = this.ambiguous(firstSeq + gemeente.length + parts.length)
    return [...gemeente, ...parts, ...unclear]
  }

  /** A gemeente without a border of its own: figures of the whole gemeente need an area to stand on. */
  private gemeente(accepted: readonly AreaInput[], seq: number): PlannedRow[] {
    const code = this.world.job.gemeenteCode
    const inside = accepted.find(({ area }) => area.gemeente?.code === code && area.code?.kind !== 'GEMEENTE')
    const inFile = accepted.some(({ area }) => area.code?.code === code)
    const known = this.world.register.some(area => area.code === code)
    if (code === null || !inside || inFile || known) return []
    const name = inside.area.gemeente?.name ?? code
    const after = {
      kind: 'GEMEENTE',
      name,
      name_key: normaliseName(name),
      code,
      year: inside.year,
      parent_id: null,
      geometry: null,
      source: this.world.job.fileName,
      import_job_id: this.world.job.id,
    }
    const reason = 'De gemeente waar deze gebieden in liggen.'
    const parts = { action: 'CREATE', reason, title: name, targetId: this.idOfCode(code), after } as const
    return [{ step: step({ ...place(seq), ...parts }), problems: [] }]
  }

  private parts(firstSeq: number): PlannedRow[] {
    return this.world.matches.parts.map(({ area, parentKey }, index) => {
      const before = { kind: area.kind, name: area.name, code: null, year: area.year, parent_id: area.parentId }
      const after = { ...before, kind: 'BUURT', parent_id: this.idOfCode(parentKey) }
      const reason = 'Deze naam uit een lijst is een deel van een wijk op de kaart.'
      const parts = { action: 'UPDATE', reason, title: area.name, targetId: area.id, before, after } as const
      return { step: step({ ...place(firstSeq + index), ...parts }), problems: [] }
    })
  }

  private ambiguous(firstSeq: number): PlannedRow[] {
    return this.world.matches.ambiguous.map(({ area, names }, index) => {
      const value = quotable(area.name)
      const message = `"${value}" uit uw lijst past bij ${names.join(' en ')}. Die naam blijft los van de kaart.`
      const reason = 'Past bij meer dan één gebied.'
      const parts = { action: 'UNCHANGED', reason, title: area.name, targetId: area.id } as const
      const problem = { value, code: 'NAAM_DUBBEL', message, level: 'warning' } as const
      return { step: step({ ...place(firstSeq + index), ...parts }), problems: [problem] }
    })
  }
}
