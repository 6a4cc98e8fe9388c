import { estimatedPlacesPerWeek } from './capacity-default.js'
import type { CapacityDefault } from './capacity-default.data.js'
import { placesPerWeek, type WeeklyPlaces } from './places.js'
import type { SupplyGroup } from './supply-group.js'
import type { FigureCounts } from './yardstick.js'

const isApart = (places: WeeklyPlaces): boolean => places.kind === 'SINGLE' || places.kind === 'PATH'
const isFigure = (places: WeeklyPlaces): boolean => places.kind === 'GIVEN' || places.kind === 'ESTIMATED'

/** How many activities carry which figure, over groups inside the pyramid. Single events and paths count as activities without a figure per week. */
export function figureCounts(groups: readonly SupplyGroup[], defaults: readonly CapacityDefault[]): FigureCounts {
  const counts = { activities: 0, given: 0, stated: 0, estimable: 0, apart: 0, attended: 0 }
  for (const group of groups) {
    const own = placesPerWeek(group.rhythm, group.capacity)
    counts.activities += group.count
    counts.attended += group.attended
    if (isApart(own)) counts.apart += group.count
    if (own.kind === 'GIVEN') counts.given += group.count
    if (isFigure(own)) counts.stated += group.count
    if (isFigure(estimatedPlacesPerWeek(group, defaults))) counts.estimable += group.count
  }
  return counts
}
