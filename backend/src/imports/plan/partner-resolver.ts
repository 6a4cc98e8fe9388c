import { randomUUID } from 'node:crypto'
import { partnerNameKey } from '@sportpiramide/domain'
import type { RegisterPartner } from '../store/register.queries'
import { step, type PlannedRow } from './plan-step'

/** Finds the partners that rows name as organiser; an unknown one is created once. */
export class PartnerResolver {
  private readonly ids: Map<string, string>
  private readonly created: { readonly id: string; readonly name: string; readonly key: string }[] = []

  constructor(
    partners: readonly RegisterPartner[],
    private readonly jobId: string,
  ) {
    this.ids = new Map(partners.map(partner => [partner.nameKey, partner.id]))
  }

  /** Id of the partner with this name; null for a name without letters. */
  resolve(name: string | null): string | null {
    const key = name === null ? '' : partnerNameKey(name)
    if (name === null || key === '') return null
    const known = this.ids.get(key)
    if (known) return known
    const id = randomUUID()
    this.ids.set(key, id)
    this.created.push({ id, name: name.trim(), key })
    return id
  }

  /** The partners that come along with the rows, numbered on from `firstSeq`. */
  extras(firstSeq: number): PlannedRow[] {
    return this.created.map(({ id, name, key }, index) => ({
      step: step({
        seq: firstSeq + index,
        subject: 'PARTNER',
        counted: false,
        sheet: null,
        row: 0,
        action: 'CREATE',
        reason: 'Aanbieder uit de lijst.',
        title: name,
        targetId: id,
        after: { name, name_key: key, import_job_id: this.jobId },
      }),
      problems: [],
    }))
  }
}
