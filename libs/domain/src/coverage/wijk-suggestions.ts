import type { AreaSource } from '../activity.js'
import { matchWijk } from '../imports/wijk-match.js'
import { wijkFromTitle } from '../imports/wijk-title.js'
import { usualWijk, type PlaceArea, type SuggestablePartner } from './usual-wijk.js'

/** An activity without a wijk. */
export interface SuggestableActivity {
  readonly id: string
  readonly title: string
  readonly partnerId: string | null
}

/** A proposal to give rows a wijk. Its id is the same as long as it is the same proposal. */
export interface WijkSuggestion {
  readonly id: string
  readonly areaId: string
  readonly wijkName: string
  readonly source: AreaSource
  /** Dutch: why. */
  readonly reason: string
  readonly activityIds: readonly string[]
  /** Titles, at most three. */
  readonly examples: readonly string[]
}

const EXAMPLES = 3

const organiserReason = (partner: SuggestablePartner, wijk: string): string =>
  partner.usualAreaId === null
    ? `${partner.name} staat in het register alleen in ${wijk}.`
    : `${partner.name} werkt in ${wijk}.`

interface Proposal {
  readonly id: string
  readonly area: PlaceArea
  readonly source: AreaSource
  readonly reason: string
}

function byTitle(
  activity: SuggestableActivity,
  areas: readonly PlaceArea[],
  names: readonly string[],
): Proposal | null {
  const name = wijkFromTitle(activity.title, names)
  const match = name === null ? null : matchWijk(name, areas)
  if (match?.found !== 'AREA') return null
  const { area } = match
  return { id: `TITLE:${area.id}`, area, source: 'TITLE', reason: `De titel noemt ${area.name}.` }
}

function byOrganiser(partner: SuggestablePartner, areas: ReadonlyMap<string, PlaceArea>): Proposal | null {
  const area = areas.get(usualWijk(partner, areas) ?? '')
  if (!area) return null
  const reason = organiserReason(partner, area.name)
  return { id: `ORGANISER:${area.id}:${partner.id}`, area, source: 'ORGANISER', reason }
}

const toSuggestion = (proposal: Proposal, activities: readonly SuggestableActivity[]): WijkSuggestion => ({
  id: proposal.id,
  areaId: proposal.area.id,
  wijkName: proposal.area.name,
  source: proposal.source,
  reason: proposal.reason,
  activityIds: activities.map(activity => activity.id),
  examples: activities.slice(0, EXAMPLES).map(activity => activity.title),
})

/**
 * Proposes a wijk for activities without one: the title names it, or else their organiser always works there. Largest
 * proposal first. Nothing is proposed where a name fits several areas.
 */
export function suggestWijken(
  activities: readonly SuggestableActivity[],
  partners: readonly SuggestablePartner[],
  areas: readonly PlaceArea[],
): WijkSuggestion[] {
  const names = areas.map(area => area.name)
  const areaById = new Map(areas.map(area => [area.id, area]))
  const byPartner = new Map(partners.map(partner => [partner.id, byOrganiser(partner, areaById)]))
  const shelves = new Map<string, { proposal: Proposal; activities: SuggestableActivity[] }>()
  for (const activity of activities) {
    const proposal = byTitle(activity, areas, names) ?? byPartner.get(activity.partnerId ?? '')
    if (!proposal) continue
    const shelf = shelves.get(proposal.id) ?? { proposal, activities: [] }
    shelf.activities.push(activity)
    shelves.set(proposal.id, shelf)
  }
  return [...shelves.values()]
    .map(shelf => toSuggestion(shelf.proposal, shelf.activities))
    .sort((one, other) => other.activityIds.length - one.activityIds.length || (one.id < other.id ? -1 : 1))
}
