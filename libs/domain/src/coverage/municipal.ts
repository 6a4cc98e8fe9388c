import { countOf, type SupplyGroup } from '../supply/supply-group.js'
import { isAssumedRegional, whereaboutsOf } from './whereabouts.js'

/** Offer for the whole gemeente or region, in activities; of `assumed` we take it ourselves, since the list names no scale. */
export interface MunicipalSupply {
  readonly activities: number
  readonly assumed: number
}

/** Whether a group holds for every wijk without standing in one. */
export const isMunicipal = (group: SupplyGroup): boolean => whereaboutsOf(group) === 'GEMEENTE'

/** The part of some groups that holds for every wijk. */
export function municipalSupply(groups: readonly SupplyGroup[]): MunicipalSupply {
  const municipal = groups.filter(isMunicipal)
  return { activities: countOf(municipal), assumed: countOf(municipal.filter(isAssumedRegional)) }
}
