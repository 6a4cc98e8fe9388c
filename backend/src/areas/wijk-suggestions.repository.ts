import type { WijkSuggestion } from '@sportpiramide/domain'
import type { TenantTransaction } from '../database/tenant/tenant-transaction'

/** Gives the rows of a suggestion their wijk, as one change that can be undone and no new version of what the list said; rows that got a wijk in the meantime stay. Answers how many. */
export const giveWijk = (tx: TenantTransaction, suggestion: WijkSuggestion, changeId: string): Promise<number> =>
  tx.execute(
    `update activity set area_id = $2, area_source = $3, change_id = $4, updated_at = now()
     where tenant_id = $1 and id = any($5) and area_id is null`,
    [tx.tenantId, suggestion.areaId, suggestion.source, changeId, suggestion.activityIds],
  )

/** Takes the wijk of one change back, except from rows whose wijk was set otherwise since. Answers how many. */
export const takeWijkBack = (tx: TenantTransaction, changeId: string): Promise<number> =>
  tx.execute(
    `update activity set area_id = null, area_source = null, change_id = null, updated_at = now()
     where tenant_id = $1 and change_id = $2 and area_source in ('TITLE', 'ORGANISER')`,
    [tx.tenantId, changeId],
  )
