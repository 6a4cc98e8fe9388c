import { aantal, getal, niveauNaam, reviewTekst } from '@sportpiramide/tekst'
import type { ReviewCountsQuery } from '../../generated/graphql'

type Counts = ReviewCountsQuery['overview']

/** Nothing in the list is a dotted line, never a band of no width. */
function Band({ niveau, share }: { readonly niveau: string; readonly share: number }) {
  if (share <= 0) return <span className="sp-mini-none" />
  return <span className={`sp-level-${niveau}`} style={{ inlineSize: `max(2px, ${share * 100}%)` }} />
}

/** The pyramid in four bars, so that a choice is seen to count. Width is linear from 0 on one scale; the number stands beside it. */
export function MiniPyramid({ counts }: { readonly counts: Counts }) {
  const most = Math.max(1, ...counts.levels.map(level => level.amount.activities))
  return (
    <section className="sp-mini" aria-labelledby="mini-title">
      <h2 id="mini-title">
        {reviewTekst.piramide} <span className="sp-figure-unit">{reviewTekst.piramideEenheid}</span>
      </h2>
      <ul>
        {counts.levels.map(({ niveau, amount }) => (
          <li key={niveau}>
            <span className="sp-mini-name">
              {niveau} {niveauNaam({ code: niveau, label: niveau })}
            </span>
            <span className="sp-mini-track" aria-hidden="true">
              <Band niveau={niveau} share={amount.activities / most} />
            </span>
            <b>{getal(amount.activities)}</b>
          </li>
        ))}
      </ul>
      <p className="sp-small">
        {aantal(counts.outside, 'rij', 'rijen')} buiten de piramide, {aantal(counts.needsReview, 'twijfel', 'twijfels')}
      </p>
    </section>
  )
}
