import { niveauNaam, reviewTekst, ronde } from '@sportpiramide/tekst'
import { useEffect, useState } from 'react'
import type { ReviewCountsQuery } from '../../generated/graphql'
import { Button, LinkButton } from '../../ui/Button'
import { useShortcuts, useShortcutsSwitch } from '../../ui/shortcuts'
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

/** Doubts about rows outside the pyramid; the Overzicht counts those in it. */
const outsideDoubts = ({ needsReview, levels }: Counts): number =>
  needsReview - levels.reduce((sum, level) => sum + level.amount.needsReview, 0)

interface ReviewDoneProps {
  readonly review: ReviewDesk
  readonly before: Counts | null
  readonly after: Counts | null
  readonly more: () => void
}

/** Asked for more while choices were on their way: the next rows come once these are kept, so that none comes twice. */
const useMoreWhenKept = (underWay: number, more: () => void): (() => void) => {
  const [wanted, setWanted] = useState(false)
  useEffect(() => {
    if (wanted && underWay === 0) more()
  }, [wanted, underWay, more])
  return () => setWanted(true)
}

function Result({ review, before, after }: Omit<ReviewDoneProps, 'more'>) {
  if (review.underWay > 0) return <p role="status">{reviewTekst.onderweg(review.underWay)}</p>
  return (
    <>
      {before && after && review.desk.choices.length > 0 ? (
        <p className="sp-lead">{ronde.anders(changesOf(before, after))}</p>
      ) : null}
      {after ? <p>{ronde.over(after.needsReview, outsideDoubts(after))}</p> : null}
    </>
  )
}

/** The end of a sitting: what was done, how the pyramid moved along, and what is left; Enter goes on. */
export function ReviewDone({ review, before, after, more }: ReviewDoneProps) {
  const slug = useRegisterSlug()
  const { enabled } = useShortcutsSwitch()
  const left = after?.needsReview ?? 0
  const goOn = useMoreWhenKept(review.underWay, more)
  useShortcuts({ Enter: goOn }, left > 0)
  return (
    <div className="sp-stack">
      <Result {...{ review, before, after }} />
      <div className="sp-row sp-actions">
        {left > 0 ? (
          <Button look="primary" onClick={goOn}>
            {ronde.meer(Math.min(BATCH, left))} {enabled ? <kbd aria-hidden="true">Enter</kbd> : null}
          </Button>
        ) : null}
        <LinkButton look={left > 0 ? 'secondary' : 'primary'} to={registerPath(slug, 'overzicht')}>
          {reviewTekst.naarPiramide}
        </LinkButton>
        <Button look="subtle" onClick={() => review.step(-1)}>
          {reviewTekst.vorige}
        </Button>
        {review.desk.choices.length > 0 ? (
          <Button look="subtle" onClick={review.undo}>
            {reviewTekst.ongedaan}
          </Button>
        ) : null}
      </div>
    </div>
  )
}
