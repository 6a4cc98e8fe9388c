import { Injectable } from '@nestjs/common'
import type { TenantTransaction } from '../database/tenant/tenant-transaction'
import type { Placement } from '../graphql/generated/resolvers-types'
import { toPlacement } from './placement-answer'
import { placementsOf } from './placements.queries'

/** The placement in force of an activity, and every placement it ever had (the one in force first, the rest newest first). */
export interface PlacementHistory {
  readonly current: Placement
  readonly history: readonly Placement[]
}

/** Placements of activities, for whoever shows them. */
@Injectable()
export class PlacementsService {
  /** Per activity id; without history `history` holds the placement in force only. */
  async ofActivities(
    tx: TenantTransaction,
    activityIds: readonly string[],
    withHistory: boolean,
  ): Promise<Map<string, PlacementHistory>> {
    const histories = new Map<string, { current: Placement; history: Placement[] }>()
    for (const row of await placementsOf(tx, activityIds, withHistory)) {
      const placement = toPlacement(row)
      const known = histories.get(row.activityId)
      if (known) known.history.push(placement)
      else histories.set(row.activityId, { current: placement, history: [placement] })
    }
    return histories
  }
}
