import { niveauNaam, reviewTekst, ronde } from '@sportpiramide/tekst'
import type { ReviewCountsQuery } from '../../generated/graphql'
import { Button, LinkButton } from '../../ui/Button'
import { registerPath, useRegisterSlug } from '../shell/register'
import { BATCH } from './review-batch'
import type { ReviewDesk } from './use-review-desk'

type Counts = ReviewCountsQuery['overview']

const BUITEN = 'buiten'

const change = (niveau: string, before: number, after: number): readonly string[] =>
  before === after ? [] : [ronde.niveauAnders(niveauNaam({ code: niveau, label: niveau }), before, after)]

/** How the pyramid moved: per niveau that changed, and outside it, from and to. */
const changesOf = (before: Counts, after: Counts): readonly string[] => [
  ...after.levels.flatMap(({ niveau, amount }) => {
    const was = before.levels.find(level => level.niveau === niveau)?.amount.activities ?? 0
    return change(niveau, was, amount.activities)
  }),
  ...change(BUITEN, before.outside, after.outside),
]

interface ReviewDoneProps {
  readonly review: ReviewDesk
  readonly before: Counts | null
  readonly after: Counts | null
  readonly more: () => void
}

/** The end of a sitting: what was done, how the pyramid moved along, and what is left. */
export function ReviewDone({ review, before, after, more }: ReviewDoneProps) {
  const slug = useRegisterSlug()
  const left = after?.needsReview ?? 0
  return (
    <div className="sp-stack">
      {before && after ? <p className="sp-lead">{ronde.anders(changesOf(before, after))}</p> : null}
      <p>{ronde.over(left)}</p>
      <div className="sp-row sp-actions">
        <LinkButton look="primary" to={registerPath(slug, 'overzicht')}>
          {reviewTekst.naarPiramide}
        </LinkButton>
        {left > 0 ? <Button onClick={more}>{ronde.meer(Math.min(BATCH, left))}</Button> : null}
        <Button look="subtle" onClick={() => review.step(-1)}>
          {reviewTekst.vorige}
        </Button>
        {review.desk.verdicts.length > 0 ? (
          <Button look="subtle" onClick={review.undo}>
            {reviewTekst.ongedaan}
          </Button>
        ) : null}
      </div>
    </div>
  )
}
