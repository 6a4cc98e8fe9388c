import { OVERZICHT, TOESTAND, TRAP } from '@sportpiramide/tekst'
import { Button, LinkButton } from '../../ui/Button'
import { Skeleton } from '../../ui/Skeleton'
import { EmptyState, ErrorState } from '../../ui/States'
import { registerPath } from '../shell/register'
import { isChosen } from './selection'
import type { Choice } from './use-choice'

const SHAPE = [60, 180, 320, 480] as const

/** The shape of a pyramid: filled while it is on the way, dashed when there is nothing yet. */
function Shape({ isEmpty }: { readonly isEmpty: boolean }) {
  const look = isEmpty
    ? { fill: 'none', stroke: 'var(--sp-line-strong)', strokeDasharray: '5 4' }
    : { fill: 'var(--sp-sunken)' }
  return (
    <svg className="sp-shape" viewBox="0 0 500 300" width="500" height="300" aria-hidden="true">
      {SHAPE.map((width, at) => (
        <rect key={width} x={(500 - width) / 2} y={4 + at * 74} width={width} height={64} {...look} />
      ))}
    </svg>
  )
}

/** The first figures are on the way: the shape stands, no spinner, after three seconds one sentence. */
export function OverviewLoading() {
  return (
    <div className="sp-overview-state">
      <Shape isEmpty={false} />
      <Skeleton rows={0} said={TOESTAND.laden} />
    </div>
  )
}

/** Nothing has been read in yet: a dashed outline and one next step. */
export function OverviewEmpty({ slug }: { readonly slug: string }) {
  return (
    <div className="sp-overview-state">
      <Shape isEmpty />
      <EmptyState
        title={TOESTAND.leegTitel}
        action={
          <LinkButton look="primary" to={registerPath(slug, 'importeren')}>
            {TRAP.bestand}
          </LinkButton>
        }
      >
        {TOESTAND.leeg}
      </EmptyState>
    </div>
  )
}

/** The figures did not come: say so, try again, or let go of a choice that no longer exists. */
export function OverviewFailed({
  error,
  retry,
  choice,
}: {
  readonly error: unknown
  readonly retry: () => void
  readonly choice: Choice
}) {
  return (
    <ErrorState
      title={TOESTAND.foutTitel}
      error={error}
      retry={retry}
      action={isChosen(choice.selection) ? <Button onClick={choice.clear}>{OVERZICHT.keuzeWissen}</Button> : null}
    />
  )
}
