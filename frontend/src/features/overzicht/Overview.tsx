import { ChartPatterns } from '@sportpiramide/charts'
import { datum, OVERZICHT } from '@sportpiramide/tekst'
import { useState, type ReactNode } from 'react'
import type { OverviewQuery } from '../../generated/graphql'
import { FilterBar } from './FilterBar'
import { Notice } from '../../ui/States'
import { wijkName } from './overview.view'
import { OverviewHead } from './OverviewHead'
import { OverviewEmpty, OverviewFailed, OverviewLoading } from './OverviewStates'
import type { Choice } from './use-choice'
import type { OverviewState } from './use-overview'
import './overzicht.css'
import './charts.css'

function SourceLine({ overview }: { readonly overview: OverviewQuery['overview'] }) {
  return (
    <p className="sp-print-only sp-small">
      {OVERZICHT.bronregel(overview.register.name, datum(overview.peildatum), overview.taxonomyVersion)}{' '}
      {overview.register.fictional ? OVERZICHT.fictief : ''}
    </p>
  )
}

/** An old or foreign link may name a wijk that is not here: say so instead of an empty screen. */
function UnknownWijk({ data, choice }: { readonly data: OverviewQuery; readonly choice: Choice }) {
  const { wijk } = choice.selection
  return wijk !== null && wijkName(data.overview, wijk) === undefined ? <Notice>{OVERZICHT.wijkWeg}</Notice> : null
}

const classes = (moves: boolean, isStale: boolean): string =>
  ['sp-overview', moves ? 'sp-moves' : '', isStale ? 'sp-stale' : ''].filter(Boolean).join(' ')

interface OverviewProps {
  readonly state: OverviewState
  readonly choice: Choice
  /** The panels, arranged by the page. */
  readonly children: (data: OverviewQuery) => ReactNode
}

/** The frame of the Overzicht: filters, conclusion, panels; or what stands there while there is nothing to show. */
export function Overview({ state, choice, children }: OverviewProps) {
  const { data, answered, error, retry, isStale } = state
  // Bands move when a choice changes them and never on load.
  const [moves, setMoves] = useState(false)
  if (isStale && data && !moves) setMoves(true)
  if (error !== undefined && data === undefined) return <OverviewFailed error={error} retry={retry} choice={choice} />
  if (data === undefined) return <OverviewLoading />
  if (data.overview.register.activityCount === 0) return <OverviewEmpty data={data} choice={choice} />
  return (
    <div className={classes(moves, isStale)} aria-busy={isStale}>
      <ChartPatterns />
      <FilterBar data={data} choice={choice} />
      <OverviewHead data={data} answered={answered} choice={choice} />
      <UnknownWijk data={data} choice={choice} />
      {children(data)}
      <SourceLine overview={data.overview} />
    </div>
  )
}
