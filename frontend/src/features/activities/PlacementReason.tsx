import { ACTIVITEITEN, geplaatstDoor } from '@sportpiramide/tekst'
import type { ActivityRowFragment } from '../../generated/graphql'
import { distinctReasons } from './distinct-reasons'

type Placement = ActivityRowFragment['placement']

/** Reasons that stand open; the others are one click away. */
const SHOWN = 3

function ReasonList({ reasons }: { readonly reasons: Placement['reasons'] }) {
  if (reasons.length === 0) return null
  return (
    <ul aria-label={ACTIVITEITEN.waarom}>
      {reasons.map((reason, at) => (
        <li key={at}>
          {reason.fragment === '' ? null : <mark>{reason.fragment}</mark>} {reason.effect}
        </li>
      ))}
    </ul>
  )
}

/** Why it stands where it stands: the rule in words, what was read and what it says, and who or what decided. */
export function PlacementReason({ placement }: { readonly placement: Placement }) {
  const reasons = distinctReasons(placement.reasons)
  return (
    <div className="sp-reason">
      <p>{placement.rule || ACTIVITEITEN.geenReden}</p>
      <ReasonList reasons={reasons.slice(0, SHOWN)} />
      {reasons.length > SHOWN ? (
        <details>
          <summary>{ACTIVITEITEN.meerRedenen(reasons.length - SHOWN)}</summary>
          <ReasonList reasons={reasons.slice(SHOWN)} />
        </details>
      ) : null}
      <p className="sp-small">
        {geplaatstDoor(placement)}
        {placement.needsReview ? <b className="sp-review"> {ACTIVITEITEN.nakijken}</b> : null}
      </p>
    </div>
  )
}
