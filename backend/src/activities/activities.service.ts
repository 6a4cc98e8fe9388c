import { Inject, Injectable } from '@nestjs/common'
import { PROBLEMEN } from '@sportpiramide/tekst'
import { AreasService } from '../areas/areas.service'
import type { Visitor } from '../auth/auth.service'
import { PlacementsService } from '../classification/placements.service'
import { TenantDatabase } from '../database/tenant/tenant-database'
import type { TenantTransaction } from '../database/tenant/tenant-transaction'
import { isUuid } from '../database/tenant/with-tenant'
import { ApiError } from '../graphql/api-error'
import type { Activity, ActivityConnection, ActivityOrder } from '../graphql/generated/resolvers-types'
import {
  activityById,
  countActivities,
  pageOfActivities,
  type ActivityFilter,
  type ActivityRow,
} from './activities.queries'
import { toActivity } from './activity-answer'
import { readCursor, writeCursor } from './cursor'

const MAX_PAGE = 200

/** What costs more than a row and is read only when asked. */
export interface ActivityExtras {
  readonly history: boolean
  readonly geometry: boolean
}

/** One page of a list. */
export interface PageRequest {
  readonly order: ActivityOrder
  readonly first: number
  readonly after: string | null
}

/** The register of activities, read. */
@Injectable()
export class ActivitiesService {
  constructor(
    @Inject(TenantDatabase) private readonly database: TenantDatabase,
    @Inject(AreasService) private readonly areas: AreasService,
    @Inject(PlacementsService) private readonly placements: PlacementsService,
  ) {}

  /** A page of the activities of a selection. Throws BAD_USER_INPUT for more than 200 at once or a cursor that is not ours. */
  list(
    visitor: Visitor,
    filter: ActivityFilter,
    page: PageRequest,
    extras: ActivityExtras,
  ): Promise<ActivityConnection> {
    if (page.first < 1 || page.first > MAX_PAGE) throw new ApiError('BAD_USER_INPUT', PROBLEMEN.aantalFout)
    const after = page.after === null ? null : readCursor(page.after)
    return this.database.withTenant(visitor.tenantId, 'READ', async tx => {
      const rows = await pageOfActivities(tx, filter, page.order, page.first + 1, after)
      const totalCount = await countActivities(tx, filter)
      const shown = rows.slice(0, page.first)
      const nodes = await this.complete(tx, shown, extras)
      const cursors = shown.map(row => writeCursor(row.key))
      return {
        edges: nodes.map((node, index) => ({ node, cursor: cursors[index] ?? '' })),
        pageInfo: { hasNextPage: rows.length > page.first, endCursor: cursors.at(-1) ?? null },
        totalCount,
      }
    })
  }

  /** One activity, or null for an id that is not of this register. */
  find(visitor: Visitor, id: string, extras: ActivityExtras): Promise<Activity | null> {
    return this.database.withTenant(visitor.tenantId, 'READ', tx => this.one(tx, id, extras))
  }

  /** The same, as part of the transaction of another subject. */
  async one(tx: TenantTransaction, id: string, extras: ActivityExtras): Promise<Activity | null> {
    const row = isUuid(id) ? await activityById(tx, id) : null
    if (!row) return null
    const [activity] = await this.complete(tx, [row], extras)
    return activity ?? null
  }

  private async complete(
    tx: TenantTransaction,
    rows: readonly ActivityRow[],
    extras: ActivityExtras,
  ): Promise<Activity[]> {
    const placements = await this.placements.ofActivities(
      tx,
      rows.map(row => row.id),
      extras.history,
    )
    const areaIds = rows.map(row => row.areaId).filter(id => id !== null)
    const areas = await this.areas.byIds(tx, areaIds, extras.geometry)
    return rows.flatMap(row => {
      const placement = placements.get(row.id)
      return placement ? [toActivity(row, placement, areas.get(row.areaId ?? '') ?? null)] : []
    })
  }
}
