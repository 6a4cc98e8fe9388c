import { useApolloClient, useMutation } from '@apollo/client/react'
import { failureText } from '../../api/failure'
import { forgetFigures } from '../../api/forget'
import { newIdempotencyKey } from '../../api/idempotency'
import type { ReviewPlacedFragment } from '../../generated/graphql'
import { REVIEW_COUNTS, REVIEW_PLACE, REVIEW_ROW, REVIEW_UNDO } from './review.query'
import type { Placed } from './review-desk'

/** An expected refusal, in Dutch as the server said it. */
class Refused extends Error {
  constructor(
    message: string,
    readonly stale: boolean,
  ) {
    super(message)
  }
}

/** A refusal or a failure in Dutch. */
export const refusalText = (error: unknown): string => (error instanceof Refused ? error.message : failureText(error))

/** Whether somebody else decided in the meantime. */
export const isStale = (error: unknown): boolean => error instanceof Refused && error.stale

/** Verdicts to the server and back; a refusal is thrown. The figures that follow from them are asked again. */
export const useVerdicts = () => {
  const client = useApolloClient()
  const [place] = useMutation(REVIEW_PLACE)
  const [undo] = useMutation(REVIEW_UNDO)
  const settled = (answer: ReviewPlacedFragment | undefined): Placed => {
    if (answer?.__typename !== 'ActivityPlaced')
      throw new Refused(answer?.message ?? failureText(null), answer?.__typename === 'StaleProblem')
    forgetFigures(client.cache)
    // The next row need not wait for the little pyramid.
    void client.query({ query: REVIEW_COUNTS, fetchPolicy: 'network-only' }).catch(() => undefined)
    return answer
  }
  return {
    place: async (activityId: string, niveau: string, seenPlacementId: string): Promise<Placed> => {
      const input = { activityId, niveau, seenPlacementId, idempotencyKey: newIdempotencyKey() }
      return settled((await place({ variables: { input } })).data?.placeActivity)
    },
    undo: async (undoId: string): Promise<Placed> =>
      settled((await undo({ variables: { undoId, idempotencyKey: newIdempotencyKey() } })).data?.undoPlacement),
    /** The placement in force now, after somebody else decided; null when the row is gone or cannot be asked. */
    placementNow: async (id: string): Promise<string | null> => {
      const again = client.query({ query: REVIEW_ROW, variables: { id }, fetchPolicy: 'network-only' })
      return (await again.catch(() => null))?.data?.activity?.placement.id ?? null
    },
  }
}
