import { BUITEN } from '@sportpiramide/domain'
import type { ImportPreview } from '../import-job'
import type { RegisterPartner } from '../store/register.queries'
import type { Candidate } from './activity-candidates'
import type { PlanStep } from './plan-step'

interface PartnerRows {
  readonly wijken: Set<string>
  without: number
}

/** Counts, while rows are planned, what reading the list would do to the pyramid. */
export class ActivityPreview {
  private outside = 0
  private needsReview = 0
  private namesWijk = 0
  private readonly byPartner = new Map<string, PartnerRows>()

  add({ activity, areaId, partnerId }: Candidate, step: PlanStep): void {
    if (step.niveau === BUITEN) this.outside += 1
    if (step.needsReview) this.needsReview += 1
    if (areaId) this.namesWijk += 1
    if (partnerId) this.addPartner(partnerId, areaId, activity.scale === 'UNKNOWN')
  }

  /** `viaOrganiser`: rows without a wijk of partners that always work in one, by their own word or by all their other rows. */
  outcome(
    partners: readonly RegisterPartner[],
    inRegister: readonly { readonly partnerId: string; readonly areaIds: readonly string[] }[],
  ): ImportPreview {
    const usual = new Set(partners.filter(partner => partner.usualAreaId !== null).map(partner => partner.id))
    const known = new Map(inRegister.map(({ partnerId, areaIds }) => [partnerId, areaIds]))
    const viaOrganiser = [...this.byPartner]
      .filter(([id, { wijken }]) => usual.has(id) || new Set([...wijken, ...(known.get(id) ?? [])]).size === 1)
      .reduce((sum, [, { without }]) => sum + without, 0)
    const { outside, needsReview, namesWijk } = this
    return { outside, needsReview, namesWijk, viaOrganiser }
  }

  private addPartner(partnerId: string, areaId: string | null, unknown: boolean): void {
    const rows = this.byPartner.get(partnerId) ?? { wijken: new Set<string>(), without: 0 }
    if (areaId) rows.wijken.add(areaId)
    else if (unknown) rows.without += 1
    this.byPartner.set(partnerId, rows)
  }
}
