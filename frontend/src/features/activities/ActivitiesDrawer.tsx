import { useQuery } from '@apollo/client/react'
import { ACTIVITEITEN, hoofdletter, OVERZICHT } from '@sportpiramide/tekst'
import type { ActivitiesQuery, SelectionInput } from '../../generated/graphql'
import { Button } from '../../ui/Button'
import { Drawer } from '../../ui/Drawer'
import { Skeleton } from '../../ui/Skeleton'
import { EmptyState, ErrorState } from '../../ui/States'
import { toInput } from '../overzicht/selection'
import type { Choice } from '../overzicht/use-choice'
import { ACTIVITIES } from './activities.query'
import { ActivityRow } from './ActivityRow'
import { usePlace } from './use-place'
import './activities.css'

const PAGE_SIZE = 50

type List = ActivitiesQuery['activities']

const useActivities = (selection: SelectionInput) => {
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(ACTIVITIES, {
    variables: { selection, first: PAGE_SIZE },
    notifyOnNetworkStatusChange: true,
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

function Rows({ list }: { readonly list: List }) {
  const place = usePlace()
  if (list.edges.length === 0) return <EmptyState title={ACTIVITEITEN.titel(0)}>{ACTIVITEITEN.leeg}</EmptyState>
  return (
    <ol className="sp-activities">
      {list.edges.map(({ node }) => (
        <ActivityRow key={node.id} activity={node} place={(activity, niveau) => void place(activity, niveau)} />
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

interface ActivitiesDrawerProps {
  readonly choice: Choice
  /** The choice in words, for under the title. */
  readonly subtitle: string
}

/** The rows behind any choice, beside the screen: why each stands where it stands, and one click to put it elsewhere. */
export function ActivitiesDrawer({ choice, subtitle }: ActivitiesDrawerProps) {
  const { list, loading, error, retry, more } = useActivities(toInput(choice.selection))
  const waiting = error ? <ErrorState title={ACTIVITEITEN.fout} error={error} retry={retry} /> : null
  return (
    <Drawer
      title={ACTIVITEITEN.titel(list?.totalCount ?? null)}
      subtitle={hoofdletter(subtitle.trim()) || OVERZICHT.alleNiveaus}
      close={() => choice.choose({ rijen: false })}
    >
      {list ? (
        <>
          <Rows list={list} />
          <More list={list} more={more} loading={loading} />
        </>
      ) : (
        (waiting ?? <Skeleton said={ACTIVITEITEN.laden} />)
      )}
    </Drawer>
  )
}
