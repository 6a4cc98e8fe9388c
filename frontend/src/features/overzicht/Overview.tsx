import { ChartPatterns } from '@sportpiramide/charts'
import { useState, type ReactNode } from 'react'
import type { OverviewQuery } from '../../generated/graphql'
import { FilterBar } from './FilterBar'
import { StaleNotice } from '../../ui/States'
import { OverviewHead } from './OverviewHead'
import { OverviewEmpty, OverviewFailed, OverviewLoading } from './OverviewStates'
import type { Choice } from './use-choice'
import type { Selection } from './selection'
import { aboutPanel } from './about-panel'
import { useKnownChoice } from './use-known-choice'
import type { OverviewState } from './use-overview'
import './overzicht.css'
import './charts.css'

/** What the sheet tells of itself: of when, over what, from which source, how complete, and that it is invented where it is. */
function SheetLines({ data, answered }: { readonly data: OverviewQuery; readonly answered: Selection }) {
  const { lines } = aboutPanel(data, answered, { chart: '', own: 'drawer', notes: [] })
  return (
    <dl className="sp-print-only sp-sheet">
      {lines.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}

const classes = (moves: boolean, isStale: boolean): string =>
  ['sp-overview', moves ? 'sp-moves' : '', isStale ? 'sp-stale' : ''].filter(Boolean).join(' ')

interface OverviewProps {
  readonly state: OverviewState
  readonly choice: Choice
  /** The panels, arranged by the page. */
  readonly children: (data: OverviewQuery) => ReactNode
}

/** The figures that are there, in their frame; when the newest did not come that is said above them. */
function Figures({ data, state, choice, children }: OverviewProps & { readonly data: OverviewQuery }) {
  const { answered, error, retry, isStale } = state
  // Bands move when a choice changes them and never on load.
  const [moves, setMoves] = useState(false)
  if (isStale && !moves) setMoves(true)
  return (
    <div className={classes(moves, isStale)} aria-busy={isStale}>
      <ChartPatterns />
      <SheetLines data={data} answered={answered} />
      <FilterBar data={data} choice={choice} />
      {error === undefined ? null : <StaleNotice error={error} retry={retry} />}
      <OverviewHead data={data} answered={answered} choice={choice} />
      {children(data)}
    </div>
  )
}

/** The frame of the Overzicht: filters, conclusion, panels; or what stands there while there is nothing to show. */
export function Overview(props: OverviewProps) {
  const { state, choice } = props
  const { data, answered, error, retry } = state
  const isUnknown = useKnownChoice(data, answered, choice)
  if (data === undefined && error !== undefined) return <OverviewFailed error={error} retry={retry} choice={choice} />
  if (data === undefined || isUnknown) return <OverviewLoading />
  if (data.overview.register.activityCount === 0) return <OverviewEmpty data={data} choice={choice} />
  return <Figures {...props} data={data} />
}
