import { randomUUID } from 'node:crypto'
import { Inject, Injectable } from '@nestjs/common'
import { isWithoutWijk, suggestWijken, type WijkSuggestion } from '@sportpiramide/domain'
import { PROBLEMEN } from '@sportpiramide/tekst'
import type { Visitor } from '../auth/auth.service'
import { once } from '../database/tenant/idempotency'
import { TenantDatabase } from '../database/tenant/tenant-database'
import type { TenantTransaction } from '../database/tenant/tenant-transaction'
import { isUuid } from '../database/tenant/with-tenant'
import type * as schema from '../graphql/generated/resolvers-types'
import { inputProblem, staleProblem } from '../graphql/problem'
import { activitiesWithoutArea, knownPlaces, placesOfPartners } from './wijk-suggestions.queries'
import { giveWijk, takeWijkBack } from './wijk-suggestions.repository'

type Result = schema.ResolversUnionTypes<Record<string, never>>['AcceptWijkSuggestionsResult']

const accepted = (changed: number, undoId: string): Result => ({
  __typename: 'WijkSuggestionsAccepted',
  changed,
  undoId,
})

const toSchema = ({ activityIds, areaId: _area, ...rest }: WijkSuggestion): schema.WijkSuggestion => ({
  ...rest,
  activityCount: activityIds.length,
})

/** Proposals to give rows a wijk, worked out afresh each time: they hold for the register as it stands. */
@Injectable()
export class WijkSuggestionsService {
  constructor(@Inject(TenantDatabase) private readonly database: TenantDatabase) {}

  /** What can be proposed now, largest first. */
  list(visitor: Visitor): Promise<schema.WijkSuggestion[]> {
    return this.database.withTenant(visitor.tenantId, 'READ', async tx => (await this.current(tx)).map(toSchema))
  }

  /** Carries proposals out, all or none; one that no longer holds makes the answer stale. */
  accept(visitor: Visitor, input: schema.AcceptWijkSuggestionsInput): Promise<Result> {
    return this.database.withTenant(visitor.tenantId, 'WRITE', tx =>
      once(tx, 'acceptWijkSuggestions', input.idempotencyKey, () => this.carryOut(tx, [...new Set(input.ids)])),
    )
  }

  /** Takes accepted proposals back, except where somebody chose another wijk since. */
  undo(visitor: Visitor, undoId: string, idempotencyKey: string): Promise<Result> {
    return this.database.withTenant(visitor.tenantId, 'WRITE', tx =>
      once(tx, 'undoWijkSuggestions', idempotencyKey, async () => {
        const changed = isUuid(undoId) ? await takeWijkBack(tx, undoId) : 0
        return changed > 0 ? accepted(changed, undoId) : inputProblem(PROBLEMEN.keuzeOnbekend, 'undoId')
      }),
    )
  }

  private async carryOut(tx: TenantTransaction, ids: readonly string[]): Promise<Result> {
    if (ids.length === 0) return inputProblem(PROBLEMEN.voorstelLeeg, 'ids')
    const chosen = (await this.current(tx)).filter(suggestion => ids.includes(suggestion.id))
    if (chosen.length < ids.length) return staleProblem(PROBLEMEN.voorstelAnders)
    const changeId = randomUUID()
    let changed = 0
    for (const suggestion of chosen) changed += await giveWijk(tx, suggestion, changeId)
    return accepted(changed, changeId)
  }

  private async current(tx: TenantTransaction): Promise<WijkSuggestion[]> {
    const activities = (await activitiesWithoutArea(tx)).filter(isWithoutWijk)
    const partners = await placesOfPartners(tx)
    return suggestWijken(activities, partners, await knownPlaces(tx))
  }
}
