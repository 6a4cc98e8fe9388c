import {
  BUITEN,
  isWithoutWijk,
  shownArea,
  suggestWijken,
  type PlaceArea,
  type SitedActivity,
  type SuggestableActivity,
  type SuggestablePartner,
} from '@sportpiramide/domain'
import type { ImportPreview } from '../import-job'
import type { Candidate } from './activity-candidates'
import type { ActivityRow } from './activity-record'
import type { PlanStep, StoredRecord } from './plan-step'

type Sited = SitedActivity & { readonly partnerId: string | null }

// The values are those of the columns, which the database checks.
const sited = (record: StoredRecord, niveau: string | null): Sited => ({
  status: record.status as Sited['status'],
  niveau,
  scale: record.scale as Sited['scale'],
  areaId: record.area_id as string | null,
  areaSource: record.area_source as Sited['areaSource'],
  partnerId: record.partner_id as string | null,
})

/** Counts, while rows are planned, what reading the list would do to the pyramid. */
export class ActivityPreview {
  private outside = 0
  private needsReview = 0
  private namesWijk = 0
  private readonly withoutWijk: SuggestableActivity[] = []
  private readonly moved = new Map<string, Map<string, number>>()

  /** `existing` is the activity of the register that the row is about, if any. */
  add(candidate: Candidate, step: PlanStep, existing: ActivityRow | undefined): void {
    if (step.niveau === BUITEN) this.outside += 1
    if (step.needsReview) this.needsReview += 1
    if (candidate.areaId) this.namesWijk += 1
    if (step.after) this.move(existing, sited(step.after, step.niveau))
    const record = step.after ?? existing?.record
    if (record) this.stand(candidate, step, sited(record, step.niveau))
  }

  /** `viaOrganiser`: rows that will be proposed a wijk once the list is in, because their partner always works there. */
  outcome(partners: readonly SuggestablePartner[], areas: readonly PlaceArea[]): ImportPreview {
    const viaOrganiser = suggestWijken(this.withoutWijk, this.afterwards(partners), areas)
      .filter(({ source }) => source === 'ORGANISER')
      .reduce((sum, { activityIds }) => sum + activityIds.length, 0)
    const { outside, needsReview, namesWijk } = this
    return { outside, needsReview, namesWijk, viaOrganiser }
  }

  private stand({ activity, namesPlace }: Candidate, { targetId }: PlanStep, now: Sited): void {
    if (!isWithoutWijk(now)) return
    // Reading the row looked in its title already: only a title that names a place is worth a second look.
    const title = namesPlace ? activity.title : ''
    this.withoutWijk.push({ id: targetId ?? '', title, partnerId: now.partnerId })
  }

  private move(before: ActivityRow | undefined, after: Sited): void {
    if (before) this.count(sited(before.record, before.niveau), -1)
    this.count(after, 1)
  }

  private count(activity: Sited, by: number): void {
    const area = shownArea(activity)
    if (area === null || activity.partnerId === null) return
    const areas = this.moved.get(activity.partnerId) ?? new Map<string, number>()
    areas.set(area, (areas.get(area) ?? 0) + by)
    this.moved.set(activity.partnerId, areas)
  }

  /** The partners as they will be; those that come with the list have no wijk of their own yet. */
  private afterwards(partners: readonly SuggestablePartner[]): SuggestablePartner[] {
    const known = new Map(partners.map(partner => [partner.id, partner]))
    return [...new Set([...known.keys(), ...this.moved.keys()])].map(id => {
      const partner = known.get(id) ?? { id, name: '', usualAreaId: null, activitiesIn: new Map<string, number>() }
      const activitiesIn = new Map(partner.activitiesIn)
      for (const [area, by] of this.moved.get(id) ?? []) activitiesIn.set(area, (activitiesIn.get(area) ?? 0) + by)
      return { ...partner, activitiesIn }
    })
  }
}
