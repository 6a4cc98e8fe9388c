import { aantal, getal, niveauNaam, reviewTekst } from '@sportpiramide/tekst'
import type { ReviewCountsQuery } from '../../generated/graphql'

type Counts = ReviewCountsQuery['overview']

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
              <span className={`sp-level-${niveau}`} style={{ inlineSize: `${(amount.activities / most) * 100}%` }} />
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
