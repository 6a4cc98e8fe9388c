import { ACTIVITEITEN, geplaatstDoor } from '@sportpiramide/tekst'
import type { ActivityRowFragment } from '../../generated/graphql'

type Placement = ActivityRowFragment['placement']

/** Reasons that stand open; the others are one click away. */
const SHOWN = 3

function ReasonList({ reasons }: { readonly reasons: Placement['reasons'] }) {
  if (reasons.length === 0) return null
  return (
    <ul aria-label={ACTIVITEITEN.waarom}>
      {reasons.map((reason, at) => (
        <li key={at}>
          <mark>{reason.fragment}</mark> {reason.effect}
        </li>
      ))}
    </ul>
  )
}

/** Why it stands where it stands: the rule in words, the words that were read, and who or what decided. */
export function PlacementReason({ placement }: { readonly placement: Placement }) {
  const read = placement.reasons.filter(reason => reason.fragment !== '')
  return (
    <div className="sp-reason">
      <p>{placement.rule || ACTIVITEITEN.geenReden}</p>
      <ReasonList reasons={read.slice(0, SHOWN)} />
      {read.length > SHOWN ? (
        <details>
          <summary>{ACTIVITEITEN.meerRedenen(read.length - SHOWN)}</summary>
          <ReasonList reasons={read.slice(SHOWN)} />
        </details>
      ) : null}
      <p className="sp-small">
        {geplaatstDoor(placement)}
        {placement.needsReview ? <b className="sp-review"> {ACTIVITEITEN.nakijken}</b> : null}
      </p>
    </div>
  )
}
