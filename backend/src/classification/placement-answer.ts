import type { Reason } from '@sportpiramide/domain'
import type { Placement, Reason as ReasonAnswer } from '../graphql/generated/resolvers-types'
import type { PlacementRow } from './placements.queries'

const toReason = (reason: Reason): ReasonAnswer => ({
  source: reason.bron,
  fragment: reason.fragment,
  effect: reason.effect,
  niveau: reason.niveau ?? null,
  start: reason.start ?? null,
  end: reason.end ?? null,
})

/** A placement as the schema has it; chances in the order of the niveaus. */
export const toPlacement = (row: PlacementRow): Placement => ({
  id: row.id,
  niveau: row.niveau,
  doelgroepen: row.doelgroepen,
  themas: row.themas,
  confidence: row.confidence,
  needsReview: row.needsReview,
  rule: row.rule,
  reasons: row.reasons.map(toReason),
  chances: Object.entries(row.chances)
    .map(([niveau, chance]) => ({ niveau, chance }))
    .sort((one, other) => (one.niveau < other.niveau ? -1 : 1)),
  taxonomyVersion: row.taxonomyVersion,
  placedBy: row.placedBy,
  coder: row.coder,
  placedAt: row.placedAt,
})
