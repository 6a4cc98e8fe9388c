import { redenBron, reviewTekst } from '@sportpiramide/tekst'
import { LevelDigit } from '../../ui/LevelDigit'
import { useNarrow } from '../../ui/use-narrow'
import type { ReviewRowFragment } from '../../generated/graphql'
import { distinctReasons } from '../activities/distinct-reasons'

type Reason = ReviewRowFragment['placement']['reasons'][number]

function ReasonItem({ reason }: { readonly reason: Reason }) {
  return (
    <li>
      {reason.niveau === null ? (
        <span className="sp-level sp-level-none" aria-hidden="true" />
      ) : (
        <LevelDigit niveau={reason.niveau} />
      )}
      <span>
        {reason.fragment === '' ? null : <q>{reason.fragment}</q>} {reason.effect}
        <span className="sp-small">{redenBron(reason.source, reason.niveau)}</span>
      </span>
    </li>
  )
}

/** Why the machine proposes this: what it read, where, and for which niveau it speaks. Folded on a phone, where the keys must be near. */
export function Reasons({ row }: { readonly row: ReviewRowFragment }) {
  const { reasons, rule } = row.placement
  const narrow = useNarrow()
  return (
    <details className="sp-reasons" open={!narrow}>
      <summary className="sp-alone">{reviewTekst.waarom}</summary>
      <p>{rule}</p>
      <ul>
        {distinctReasons(reasons).map((reason, index) => (
          <ReasonItem key={index} reason={reason} />
        ))}
      </ul>
    </details>
  )
}
