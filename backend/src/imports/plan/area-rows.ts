import { foreignArea, parseAreaRow, quotable, type ParsedArea, type RowProblem } from '@sportpiramide/domain'
import type { ImportJobRecord } from '../import-job'
import { areaKey } from './area-matcher'
import type { PlannedRow } from './plan-step'
import type { InputRow } from './planner'
import { rejected, skipped } from './row-steps'

/** A row that holds an area of the gemeente that was chosen. */
export interface AreaInput {
  readonly input: InputRow
  readonly area: ParsedArea
  readonly year: number
  readonly problems: readonly RowProblem[]
}

const assumed = (year: number): RowProblem => ({
  code: 'JAAR_AANGENOMEN',
  message: `Het jaar staat niet in het bestand; we houden ${year} aan. Zet het jaar in de bestandsnaam als dat niet klopt.`,
  level: 'warning',
})

const labelOf = (area: ParsedArea): string => area.code?.code ?? quotable(area.name)

/** Sorts the rows of an area file: areas of one's own, lines to pass over, and what cannot be used. */
export class AreaRows {
  readonly accepted: AreaInput[] = []
  private readonly rowOf = new Map<string, number>()
  private told = false

  constructor(
    private readonly job: ImportJobRecord,
    private readonly thisYear: number,
    private readonly register: { readonly name: string; readonly gemeenteCode: string | null },
  ) {}

  /** What is decided about the row at once; null when it was accepted and waits for the others. */
  sort(input: InputRow): PlannedRow | null {
    const row = parseAreaRow(input.raw.cells, input.columns)
    if (row.skip !== null) return skipped(input, 'AREA', row.skip)
    if (row.area === null) return rejected(input, 'AREA', row.problems)
    return this.foreign(input, row.area) ?? this.double(input, row.area) ?? this.accept(input, row.area, row.problems)
  }

  private foreign(input: InputRow, area: ParsedArea): PlannedRow | null {
    const own = this.job.gemeenteCode
    if (own === null || area.gemeente === null || area.gemeente.code === own) return null
    const other = `${this.nameOf(area.gemeente.code)} (${area.gemeente.code})`
    if (foreignArea(own, area.gemeente.code, this.job.gemeenten) === 'SKIP')
      return skipped(input, 'AREA', `Hoort bij ${other}.`, area.name)
    const value = labelOf(area)
    const message = `${value} hoort bij ${other}, niet bij ${this.nameOf(own)}.`
    return rejected(input, 'AREA', [{ value, code: 'ANDERE_GEMEENTE', message, level: 'error' }], area.name)
  }

  private nameOf(code: string): string {
    if (code === this.register.gemeenteCode) return this.register.name
    return this.job.gemeenten.find(gemeente => gemeente.code === code)?.name ?? code
  }

  private double(input: InputRow, area: ParsedArea): PlannedRow | null {
    const key = `${areaKey(area)} ${area.year ?? ''}`
    const first = this.rowOf.get(key)
    this.rowOf.set(key, first ?? input.raw.row)
    if (first === undefined) return null
    const value = labelOf(area)
    const message = `${value} staat ook op rij ${first}. Een gebied mag er één keer in staan.`
    return rejected(input, 'AREA', [{ value, code: 'DUBBEL_GEBIED', message, level: 'error' }], area.name)
  }

  private accept(input: InputRow, area: ParsedArea, problems: readonly RowProblem[]): null {
    const year = area.year ?? this.job.year ?? this.thisYear
    const guessed = area.year === null && this.job.year === null && !this.told
    this.told ||= guessed
    this.accepted.push({ input, area, year, problems: guessed ? [...problems, assumed(year)] : problems })
    return null
  }
}
