import { randomUUID } from 'node:crypto'
import {
  parsePartnerRow,
  partnerNameKey,
  quotable,
  taxonomy,
  type ParsedPartner,
  type PartnerColumn,
  type RowProblem,
} from '@sportpiramide/domain'
import type { TenantTransaction } from '../../database/tenant/tenant-transaction'
import type { ImportJobRecord } from '../import-job'
import { registerAreas, registerPartners, type RegisterPartner } from '../store/register.queries'
import { step, type PlannedRow } from './plan-step'
import type { InputRow, PlanRest, RowPlanner } from './planner'
import { placeOf, rejected, skipped } from './row-steps'
import { WijkResolver } from './wijk-resolver'

interface Given {
  readonly name: string
  readonly type: string | null
  readonly areaId: string | null
  readonly areaName: string | null
  readonly problems: readonly RowProblem[]
}

const TYPE_CODES: ReadonlyMap<string, string> = new Map(
  taxonomy.partnertypen.flatMap(({ code, prefLabel, altLabels }) =>
    [code, prefLabel, ...altLabels].map(label => [partnerNameKey(label), code] as const),
  ),
)

/** A type as people call it; a code that the taxonomy does not know is shown as it is. */
const labelOf = (type: string | null): string | null =>
  taxonomy.partnertypen.find(({ code }) => code === type)?.prefLabel ?? type

const unknownType = (text: string): RowProblem => ({
  value: quotable(text),
  code: 'TYPE_ONBEKEND',
  message: `Het type "${quotable(text)}" kennen we niet; het type blijft leeg.`,
  level: 'warning',
})

const NO_PLACE = { areaId: null, areaName: null, problem: null } as const

const typeOf = (text: string | null): string | null =>
  text === null ? null : (TYPE_CODES.get(partnerNameKey(text)) ?? null)

class PartnerPlanner implements RowPlanner {
  private readonly rowOf = new Map<string, number>()
  private readonly known: ReadonlyMap<string, RegisterPartner>

  constructor(
    private readonly job: ImportJobRecord,
    private readonly wijken: WijkResolver,
    partners: readonly RegisterPartner[],
  ) {
    this.known = new Map(partners.map(partner => [partner.nameKey, partner]))
  }

  plan(_tx: TenantTransaction, rows: readonly InputRow[]): Promise<PlannedRow[]> {
    return Promise.resolve(rows.map(row => this.decide(row)))
  }

  close(): Promise<void> {
    return Promise.resolve()
  }

  finish(_tx: TenantTransaction, firstSeq: number): Promise<PlanRest> {
    return Promise.resolve({ planned: this.wijken.extras(firstSeq), preview: null })
  }

  private decide(input: InputRow): PlannedRow {
    const row = parsePartnerRow(input.raw.cells, input.columns as readonly PartnerColumn[])
    if (row.skip !== null) return skipped(input, 'PARTNER', row.skip)
    if (row.partner === null) return rejected(input, 'PARTNER', row.problems)
    const { name, typeText, wijk } = row.partner
    const key = partnerNameKey(name)
    const first = this.rowOf.get(key)
    if (first !== undefined) return skipped(input, 'PARTNER', `Deze partner staat ook op rij ${first}.`, name)
    this.rowOf.set(key, input.raw.row)
    const given = this.given(input, { name, typeText, wijk })
    const existing = this.known.get(key)
    return existing ? this.compare(input, existing, given) : this.create(input, key, given)
  }

  private given({ columns }: InputRow, { name, typeText, wijk }: ParsedPartner): Given {
    const type = typeOf(typeText)
    const place = wijk === null ? NO_PLACE : this.wijken.resolve(wijk)
    const unknown = typeText !== null && type === null ? [unknownType(typeText)] : []
    const column = columns.find(({ field }) => field === 'wijk')?.header ?? 'wijk'
    const problems = place.problem ? [...unknown, { ...place.problem, column }] : unknown
    return { name, type, areaId: place.areaId, areaName: place.areaName, problems }
  }

  private create(input: InputRow, key: string, { name, type, areaId, problems }: Given): PlannedRow {
    const after = { name, name_key: key, type, usual_area_id: areaId, import_job_id: this.job.id }
    const parts = { action: 'CREATE', reason: 'Nieuw in het register.', targetId: randomUUID(), after } as const
    return { step: step({ ...placeOf(input), subject: 'PARTNER', title: name, ...parts }), problems }
  }

  /** What the file leaves open stays as it is. */
  private compare(
    input: InputRow,
    existing: RegisterPartner,
    { name, type, areaId, areaName, problems }: Given,
  ): PlannedRow {
    const changes = [
      { field: 'type', before: existing.type, after: type },
      { field: 'wijk', before: existing.usualAreaId, after: areaId },
    ].filter(change => change.after !== null && change.after !== change.before)
    const shared = { ...placeOf(input), subject: 'PARTNER' as const, title: name, targetId: existing.id }
    if (changes.length === 0)
      return { step: step({ ...shared, action: 'UNCHANGED', reason: 'Staat al zo in het register.' }), problems }
    const before = {
      name: existing.name,
      name_key: existing.nameKey,
      type: existing.type,
      usual_area_id: existing.usualAreaId,
      import_job_id: existing.importJobId,
    }
    const after = {
      ...before,
      type: type ?? before.type,
      usual_area_id: areaId ?? before.usual_area_id,
      import_job_id: this.job.id,
    }
    const shown = changes.map(change =>
      change.field === 'wijk'
        ? { ...change, before: this.wijken.nameOf(existing.usualAreaId), after: areaName }
        : { ...change, before: labelOf(change.before), after: labelOf(change.after) },
    )
    const reason = `Gewijzigd: ${changes.map(({ field }) => field).join(', ')}.`
    return { step: step({ ...shared, action: 'UPDATE', reason, changes: shown, before, after }), problems }
  }
}

/** Plans partners: a name is enough; a type and a usual wijk come along when the file gives them. */
export async function partnerPlanner(tx: TenantTransaction, job: ImportJobRecord): Promise<RowPlanner> {
  return new PartnerPlanner(job, new WijkResolver(await registerAreas(tx), job.id), await registerPartners(tx))
}
