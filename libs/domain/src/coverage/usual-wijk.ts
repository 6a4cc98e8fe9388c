import type { ActivityStatus, AreaSource, Scale } from '../activity.js'
import type { MatchableArea } from '../imports/wijk-match.js'
import { BUITEN, type NiveauCode } from '../placement.js'
import { whereaboutsOf } from './whereabouts.js'

/** Where one activity stands, as far as wijken go. */
export interface SitedActivity {
  readonly status: ActivityStatus
  readonly niveau: NiveauCode | null
  readonly scale: Scale
  readonly areaId: string | null
  readonly areaSource: AreaSource | null
}

/** An area of the register, with the one around it when that is known. */
export type PlaceArea = MatchableArea & { readonly parentId: string | null }

/** A partner with what is known of where it works. */
export interface SuggestablePartner {
  readonly id: string
  readonly name: string
  /** The wijk it says it always works in. */
  readonly usualAreaId: string | null
  /** Wijk or buurt -> how many of its activities show that it works there. */
  readonly activitiesIn: ReadonlyMap<string, number>
}

/** One activity in a wijk may be chance; from two on "always there" means something. */
const ALWAYS_FROM = 2

/** Sources of a wijk that show where an organiser works; a wijk that came by way of the organiser shows nothing new. */
export const SHOWING_SOURCES: readonly AreaSource[] = ['COLUMN', 'TAB', 'TITLE', 'PERSON']

/** The wijk or buurt where an activity shows its organiser at work; null when it stopped or shows nothing. */
export const shownArea = ({ status, areaId, areaSource }: SitedActivity): string | null =>
  status === 'ACTIVE' && areaSource !== null && SHOWING_SOURCES.includes(areaSource) ? areaId : null

/** Whether an activity stands in the pyramid without a wijk, and is not known to be for the whole gemeente or wider. */
export const isWithoutWijk = ({ status, niveau, scale, areaId }: SitedActivity): boolean =>
  status === 'ACTIVE' &&
  niveau !== null &&
  niveau !== BUITEN &&
  whereaboutsOf({ niveau, wijkId: areaId, scale }) === 'UNKNOWN'

const wijkOf = (id: string, areas: ReadonlyMap<string, PlaceArea>): string => {
  const area = areas.get(id)
  return area?.kind === 'BUURT' ? (area.parentId ?? id) : id
}

/**
 * The wijk a partner always works in: what it says itself, else the one wijk of all its activities (two at least); null when they
 * differ. A buurt counts as its wijk.
 */
export function usualWijk(
  partner: Pick<SuggestablePartner, 'usualAreaId' | 'activitiesIn'>,
  areas: ReadonlyMap<string, PlaceArea>,
): string | null {
  if (partner.usualAreaId !== null) return partner.usualAreaId
  const shown = [...partner.activitiesIn].filter(([, activities]) => activities > 0)
  const wijken = new Set(shown.map(([id]) => wijkOf(id, areas)))
  const activities = shown.reduce((sum, [, count]) => sum + count, 0)
  const [wijk, ...others] = wijken
  return others.length === 0 && activities >= ALWAYS_FROM ? (wijk ?? null) : null
}
