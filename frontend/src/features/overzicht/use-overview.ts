import { NetworkStatus } from '@apollo/client'
import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import type { OverviewQuery, WijkBordersQuery } from '../../generated/graphql'
import { OVERVIEW, WIJK_BORDERS } from './overzicht.query'
import { MAAT, toInput, type Selection } from './selection'
import type { Choice } from './use-choice'

/** What the screen has: figures (of the previous choice while new ones come), borders, and how the asking went. */
export interface OverviewState {
  readonly data: OverviewQuery | undefined
  /** The choice that `data` is about; sentences are made with this one, so that no number is said of another choice. */
  readonly answered: Selection
  readonly borders: WijkBordersQuery['areas']
  readonly isStale: boolean
  readonly error: unknown
  readonly retry: () => void
}

/** The last answer and the choice it was for: the choice itself, or the one before it while its answer is on the way or did not come. */
const useAnswered = (data: OverviewQuery | undefined, selection: Selection) => {
  const [last, setLast] = useState({ data, selection })
  if (data && data !== last.data) setLast({ data, selection })
  return data ? { data, selection } : last
}

/** The overview of a choice. The last figures stay while new ones are on the way or do not come; a map that does not load is no map. */
export const useOverview = ({ selection, view }: Choice): OverviewState => {
  const result = useQuery(OVERVIEW, {
    variables: { selection: toInput(selection), yardstick: view.maat === null ? null : MAAT[view.maat] },
    notifyOnNetworkStatusChange: true,
  })
  const borders = useQuery(WIJK_BORDERS)
  const answered = useAnswered(result.data, selection)
  return {
    data: answered.data,
    answered: answered.selection,
    borders: borders.data?.areas ?? [],
    isStale: result.networkStatus !== NetworkStatus.ready && result.loading,
    error: result.error,
    // What fails again is told by `error`.
    retry: () => void result.refetch().catch(() => undefined),
  }
}
