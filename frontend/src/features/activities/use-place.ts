import type { ApolloCache } from '@apollo/client'
import { useMutation } from '@apollo/client/react'
import { ACTIVITEITEN, verplaatstTekst } from '@sportpiramide/tekst'
import { failureText } from '../../api/failure'
import { forgetFigures } from '../../api/forget'
import { newIdempotencyKey } from '../../api/idempotency'
import type { ActivityRowFragment, PlacedFromListFragment } from '../../generated/graphql'
import { useToast } from '../../ui/toast'
import { PLACE_FROM_LIST, UNDO_FROM_LIST } from './activities.query'

/** The pyramid is counted again; the rows stay where a person is reading, unless twins moved along. */
const countAgain = (cache: ApolloCache, result: PlacedFromListFragment | undefined): void => {
  if (result?.__typename !== 'ActivityPlaced') return
  if (result.twins > 0) return forgetFigures(cache)
  cache.evict({ id: 'ROOT_QUERY', fieldName: 'overview' })
  cache.gc()
}

const problem = (result: PlacedFromListFragment | undefined): string =>
  result && 'message' in result ? result.message : ACTIVITEITEN.mislukt

/** Puts an activity on another niveau at once, with ten seconds to take it back; what fails is said and changes nothing. */
export const usePlace = (): ((activity: ActivityRowFragment, niveau: string) => Promise<void>) => {
  const toast = useToast()
  const [place] = useMutation(PLACE_FROM_LIST, {
    update: (cache, { data }) => countAgain(cache, data?.placeActivity),
  })
  const [undo] = useMutation(UNDO_FROM_LIST, {
    update: (cache, { data }) => countAgain(cache, data?.undoPlacement),
  })

  const takeBack = async (undoId: string): Promise<void> => {
    const { data } = await undo({ variables: { undoId, idempotencyKey: newIdempotencyKey() } })
    const result = data?.undoPlacement
    toast({ text: result?.__typename === 'ActivityPlaced' ? ACTIVITEITEN.teruggezet : problem(result) })
  }
  const say = (error: unknown): void => toast({ text: failureText(error) })

  return async (activity, niveau) => {
    const input = {
      activityId: activity.id,
      niveau,
      seenPlacementId: activity.placement.id,
      idempotencyKey: newIdempotencyKey(),
    }
    try {
      const { data } = await place({ variables: { input } })
      const result = data?.placeActivity
      if (result?.__typename !== 'ActivityPlaced') return toast({ text: problem(result) })
      const { undoId, twins } = result
      toast({
        text: verplaatstTekst(activity.title, niveau, twins),
        undo: () => void takeBack(undoId).catch(say),
      })
    } catch (error) {
      say(error)
    }
  }
}
