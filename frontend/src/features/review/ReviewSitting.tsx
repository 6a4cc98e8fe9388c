import { useQuery } from '@apollo/client/react'
import { reviewTekst, ronde } from '@sportpiramide/tekst'
import { useState } from 'react'
import { Link } from 'react-router'
import type { ReviewCountsQuery } from '../../generated/graphql'
import { useShortcuts } from '../../ui/shortcuts'
import { registerPath, useRegisterSlug } from '../shell/register'
import { LEVEL_KEYS } from './LevelKeys'
import { MiniPyramid } from './MiniPyramid'
import { REVIEW_COUNTS } from './review.query'
import type { ReviewItem } from './review-batch'
import { ReviewDone } from './ReviewDone'
import { ReviewTable } from './ReviewTable'
import { type ReviewDesk, useReviewDesk } from './use-review-desk'

type Counts = ReviewCountsQuery['overview']

/** The keys of the desk; letters and digits, Enter to accept, arrows to walk. */
const useDeskKeys = ({ item, place, accept, undo, step }: ReviewDesk): void =>
  useShortcuts({
    ...(item && {
      ...Object.fromEntries(LEVEL_KEYS.map(([key, niveau]) => [key, () => place(niveau)])),
      Enter: accept,
    }),
    ArrowLeft: () => step(-1),
    ArrowRight: () => step(1),
    u: undo,
  })

/** The pyramid as it was when the sitting began, and as it is now. */
const useCounts = (): { readonly before: Counts | null; readonly now: Counts | null } => {
  const { data, previousData } = useQuery(REVIEW_COUNTS)
  const now = (data ?? previousData)?.overview ?? null
  const [before, setBefore] = useState<Counts | null>(null)
  if (before === null && now !== null) setBefore(now)
  return { before, now }
}

interface ReviewSittingProps {
  readonly items: readonly ReviewItem[]
  readonly more: () => void
}

/** One round of rows: the desk on the left, the pyramid that moves along on the right. */
export function ReviewSitting({ items, more }: ReviewSittingProps) {
  const slug = useRegisterSlug()
  const review = useReviewDesk(items)
  const counts = useCounts()
  useDeskKeys(review)
  const { item } = review
  return (
    <div className="sp-review">
      <div>
        <h1>{item ? ronde.titel(items.length) : ronde.klaar(review.desk.choices.length)}</h1>
        {item ? (
          <p className="sp-lead">
            {reviewTekst.onder}{' '}
            <Link className="sp-how" to={`${registerPath(slug, 'methode')}#indelen`}>
              {reviewTekst.methode}
            </Link>
          </p>
        ) : null}
        {item ? (
          <ReviewTable review={review} item={item} all={items.length} />
        ) : (
          <ReviewDone review={review} before={counts.before} after={counts.now} more={more} />
        )}
      </div>
      {counts.now ? <MiniPyramid counts={counts.now} /> : null}
    </div>
  )
}
