import { useApolloClient } from '@apollo/client/react'
import { reviewTekst } from '@sportpiramide/tekst'
import { useCallback, useEffect, useState } from 'react'
import { LinkButton } from '../../ui/Button'
import { Skeleton } from '../../ui/Skeleton'
import { EmptyState, ErrorState } from '../../ui/States'
import { registerPath, useRegisterSlug } from '../shell/register'
import { REVIEW_LIST } from './review.query'
import { batchOf, type ReviewItem } from './review-batch'
import { ReviewSitting } from './ReviewSitting'
import './review.css'

/** More than a batch, because rows with the same text go as one. */
const FETCHED = 100

type Batch = { readonly items: readonly ReviewItem[] } | { readonly error: unknown } | null

/** A round of rows, fetched once: what a verdict changes must not shuffle the rows still on the table. */
const useBatch = (round: number): Batch => {
  const client = useApolloClient()
  const [batch, setBatch] = useState<Batch>(null)
  useEffect(() => {
    let wanted = true
    const show = (next: Batch) => {
      if (wanted) setBatch(next)
    }
    client
      .query({ query: REVIEW_LIST, variables: { first: FETCHED }, fetchPolicy: 'no-cache' })
      .then(({ data }) => show({ items: batchOf(data?.activities.edges.map(edge => edge.node) ?? []) }))
      .catch((error: unknown) => show({ error }))
    return () => {
      wanted = false
      setBatch(null)
    }
  }, [client, round])
  return batch
}

function NothingToReview() {
  const slug = useRegisterSlug()
  return (
    <EmptyState
      level={1}
      title={reviewTekst.leegTitel}
      action={
        <div className="sp-row">
          <LinkButton look="primary" to={registerPath(slug, 'overzicht')}>
            {reviewTekst.naarPiramide}
          </LinkButton>
          <LinkButton to={registerPath(slug, 'importeren')}>{reviewTekst.naarImport}</LinkButton>
        </div>
      }
    >
      {reviewTekst.leeg}
    </EmptyState>
  )
}

/** Nakijken: the rows that matter most, one at a time, round after round. */
export function ReviewPanel() {
  const [round, setRound] = useState(0)
  const batch = useBatch(round)
  const more = useCallback(() => setRound(before => before + 1), [])
  if (batch === null) return <Skeleton rows={6} />
  if ('error' in batch) return <ErrorState level={1} error={batch.error} retry={more} />
  if (batch.items.length === 0) return <NothingToReview />
  return <ReviewSitting key={round} items={batch.items} more={more} />
}
