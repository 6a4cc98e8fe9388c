import { useQuery } from '@apollo/client/react'
import { ACTIVITEITEN } from '@sportpiramide/tekst'
import type { ActivitiesQuery, SelectionInput } from '../../generated/graphql'
import { Button } from '../../ui/Button'
import { Skeleton } from '../../ui/Skeleton'
import { ErrorState } from '../../ui/States'
import { ACTIVITIES } from './activities.query'
import { ActivityRow } from './ActivityRow'
import { hasLeft, type RowSection } from './row-sections'
import { usePlace } from './use-place'

const PAGE_SIZE = 50

type List = ActivitiesQuery['activities']

/** Another choice is asked of the server, also when it was asked before: a row may have moved since. */
const useActivities = (selection: SelectionInput) => {
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(ACTIVITIES, {
    variables: { selection, first: PAGE_SIZE },
    notifyOnNetworkStatusChange: true,
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: (_current, { reason, initialFetchPolicy }) =>
      reason === 'variables-changed' ? initialFetchPolicy : 'cache-first',
  })
  const list = (data ?? (error ? undefined : previousData))?.activities
  return {
    list,
    loading,
    error,
    retry: () => void refetch(),
    more: () => void fetchMore({ variables: { after: list?.pageInfo.endCursor ?? null } }),
  }
}

function Rows({ list, section }: { readonly list: List; readonly section: RowSection }) {
  const place = usePlace()
  if (list.edges.length === 0) return <p>{section.none}</p>
  return (
    <ol className="sp-activities">
      {list.edges.map(({ node }) => (
        <ActivityRow
          key={node.id}
          activity={node}
          hasLeft={hasLeft(section, node.placement)}
          place={(activity, niveau) => void place(activity, niveau)}
        />
      ))}
    </ol>
  )
}

function More({ list, more, loading }: { readonly list: List; readonly more: () => void; readonly loading: boolean }) {
  if (!list.pageInfo.hasNextPage) return null
  return (
    <div className="sp-row">
      <Button onClick={more} disabled={loading}>
        {ACTIVITEITEN.meer}
      </Button>
      <span className="sp-small">{ACTIVITEITEN.getoond(list.edges.length, list.totalCount)}</span>
    </div>
  )
}

/** One list of the drawer, a page at a time: why each row stands where it stands, and one click to put it elsewhere. */
export function ActivityList({ section }: { readonly section: RowSection }) {
  const { list, loading, error, retry, more } = useActivities(section.selection)
  if (list)
    return (
      <>
        <Rows list={list} section={section} />
        <More list={list} more={more} loading={loading} />
      </>
    )
  return error ? (
    <ErrorState title={ACTIVITEITEN.fout} error={error} retry={retry} />
  ) : (
    <Skeleton said={ACTIVITEITEN.laden} />
  )
}
