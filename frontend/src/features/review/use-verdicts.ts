import type { ApolloClient } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { useMemo } from 'react'
import { failureText } from '../../api/failure'
import { forgetFigures } from '../../api/forget'
import { newIdempotencyKey } from '../../api/idempotency'
import type { ReviewPlacedFragment, ReviewRowFragment } from '../../generated/graphql'
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

const settled = (answer: ReviewPlacedFragment | undefined): Placed => {
  if (answer?.__typename === 'ActivityPlaced') return answer
  throw new Refused(answer?.message ?? failureText(null), answer?.__typename === 'StaleProblem')
}

/** One key per intention: the same choice after an answer that got lost gets the answer that was lost. */
const intentionKeys = () => {
  const keys = new Map<string, string>()
  return async <T>(intention: string, ask: (idempotencyKey: string) => Promise<T>): Promise<T> => {
    const key = keys.get(intention) ?? newIdempotencyKey()
    keys.set(intention, key)
    const answer = await ask(key)
    keys.delete(intention)
    return answer
  }
}

const verdictsOf = (client: ApolloClient) => {
  const once = intentionKeys()
  return {
    place: async (activityId: string, niveau: string, seenPlacementId: string): Promise<Placed> => {
      const { data } = await once(`${activityId} ${niveau} ${seenPlacementId}`, idempotencyKey =>
        client.mutate({
          mutation: REVIEW_PLACE,
          variables: { input: { activityId, niveau, seenPlacementId, idempotencyKey } },
        }),
      )
      return settled(data?.placeActivity)
    },
    undo: async (undoId: string): Promise<Placed> => {
      const { data } = await once(undoId, idempotencyKey =>
        client.mutate({ mutation: REVIEW_UNDO, variables: { undoId, idempotencyKey } }),
      )
      return settled(data?.undoPlacement)
    },
    /** The row as it is now, after somebody else decided; null when it is gone or cannot be asked. */
    rowNow: async (id: string): Promise<ReviewRowFragment | null> => {
      const again = client.query({ query: REVIEW_ROW, variables: { id }, fetchPolicy: 'no-cache' })
      return (await again.catch(() => null))?.data?.activity ?? null
    },
    /** The figures that follow from verdicts are asked again. */
    countAgain: (): void => {
      forgetFigures(client.cache)
      void client.query({ query: REVIEW_COUNTS, fetchPolicy: 'network-only' }).catch(() => undefined)
    },
  }
}

/** Verdicts to the server and back; a refusal is thrown. */
export const useVerdicts = () => {
  const client = useApolloClient()
  return useMemo(() => verdictsOf(client), [client])
}
