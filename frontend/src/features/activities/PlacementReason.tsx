import { ACTIVITEITEN, geplaatstDoor } from '@sportpiramide/tekst'
import type { ActivityRowFragment } from '../../generated/graphql'

type Placement = ActivityRowFragment['placement']

/** Why it stands where it stands: the rule in words, the words that were read, and who or what decided. */
export function PlacementReason({ placement }: { readonly placement: Placement }) {
  const read = placement.reasons.filter(reason => reason.fragment !== '')
  return (
    <div className="sp-reason">
      <p>{placement.rule || ACTIVITEITEN.geenReden}</p>
      {read.length > 0 ? (
        <ul aria-label={ACTIVITEITEN.waarom}>
          {read.map((reason, at) => (
            <li key={at}>
              <mark>{reason.fragment}</mark> {reason.effect}
            </li>
          ))}
        </ul>
      ) : null}
      <p className="sp-small">
        {geplaatstDoor(placement)}
        {placement.needsReview ? <b className="sp-review"> {ACTIVITEITEN.nakijken}</b> : null}
      </p>
    </div>
  )
}
