import type { AreaSource } from '../activity.js'
import { matchWijk, type MatchableArea } from '../imports/wijk-match.js'
import { wijkFromTitle } from '../imports/wijk-title.js'

/** An activity without a place. */
export interface SuggestableActivity {
  readonly id: string
  readonly title: string
  readonly partnerId: string | null
}

/** A partner with what is known of where it works. */
export interface SuggestablePartner {
  readonly id: string
  readonly name: string
  /** The wijk it says it always works in. */
  readonly usualAreaId: string | null
  /** The wijk of each of its activities that has one. */
  readonly activityAreaIds: readonly string[]
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
/** One activity in a wijk may be chance; from two on "always there" means something. */
const ALWAYS_FROM = 2

/** The wijk a partner always works in: what it says itself, else the one wijk of all its activities (two at least); null when they differ. */
export function usualWijk(partner: SuggestablePartner): string | null {
  if (partner.usualAreaId !== null) return partner.usualAreaId
  const [first, ...others] = partner.activityAreaIds
  const isAlways = partner.activityAreaIds.length >= ALWAYS_FROM && others.every(id => id === first)
  return isAlways ? (first ?? null) : null
}

const organiserReason = (partner: SuggestablePartner, wijk: string): string =>
  partner.usualAreaId === null
    ? `${partner.name} staat in het register alleen in ${wijk}.`
    : `${partner.name} werkt in ${wijk}.`

interface Proposal {
  readonly id: string
  readonly area: MatchableArea
  readonly source: AreaSource
  readonly reason: string
}

function byTitle(
  activity: SuggestableActivity,
  areas: readonly MatchableArea[],
  names: readonly string[],
): Proposal | null {
  const name = wijkFromTitle(activity.title, names)
  const match = name === null ? null : matchWijk(name, areas)
  if (match?.found !== 'AREA') return null
  const { area } = match
  return { id: `TITLE:${area.id}`, area, source: 'TITLE', reason: `De titel noemt ${area.name}.` }
}

function byOrganiser(
  activity: SuggestableActivity,
  partners: ReadonlyMap<string, SuggestablePartner>,
  areas: ReadonlyMap<string, MatchableArea>,
): Proposal | null {
  const partner = activity.partnerId === null ? undefined : partners.get(activity.partnerId)
  const area = partner && areas.get(usualWijk(partner) ?? '')
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
  areas: readonly MatchableArea[],
): WijkSuggestion[] {
  const names = areas.map(area => area.name)
  const partnerById = new Map(partners.map(partner => [partner.id, partner]))
  const areaById = new Map(areas.map(area => [area.id, area]))
  const shelves = new Map<string, { proposal: Proposal; activities: SuggestableActivity[] }>()
  for (const activity of activities) {
    const proposal = byTitle(activity, areas, names) ?? byOrganiser(activity, partnerById, areaById)
    if (!proposal) continue
    const shelf = shelves.get(proposal.id) ?? { proposal, activities: [] }
    shelf.activities.push(activity)
    shelves.set(proposal.id, shelf)
  }
  return [...shelves.values()]
    .map(shelf => toSuggestion(shelf.proposal, shelf.activities))
    .sort((one, other) => other.activityIds.length - one.activityIds.length || (one.id < other.id ? -1 : 1))
}
