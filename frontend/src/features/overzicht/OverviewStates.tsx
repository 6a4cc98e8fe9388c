import { conclusie, onderzin, OVERZICHT, TOESTAND, TRAP } from '@sportpiramide/tekst'
import { Button, LinkButton } from '../../ui/Button'
import { Skeleton } from '../../ui/Skeleton'
import type { OverviewQuery } from '../../generated/graphql'
import { ErrorState } from '../../ui/States'
import { registerPath } from '../shell/register'
import { overviewFacts } from './overview.view'
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
      <h1 className="sp-visually-hidden">{OVERZICHT.titel}</h1>
      <Shape isEmpty={false} />
      <Skeleton rows={0} said={TOESTAND.laden} />
    </div>
  )
}

/** Nothing has been read in yet: the conclusion says so, a dashed outline, and one next step. */
export function OverviewEmpty({ data, choice }: { readonly data: OverviewQuery; readonly choice: Choice }) {
  const facts = overviewFacts(data, choice.selection)
  return (
    <div className="sp-overview-state">
      <h1>{conclusie(facts)}</h1>
      <p className="sp-lead">{onderzin(facts)}</p>
      <Shape isEmpty />
      <LinkButton look="primary" to={registerPath(data.overview.register.slug, 'importeren')}>
        {TRAP.bestand}
      </LinkButton>
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
    <>
      <h1 className="sp-visually-hidden">{OVERZICHT.titel}</h1>
      <ErrorState
        title={TOESTAND.foutTitel}
        error={error}
        retry={retry}
        action={isChosen(choice.selection) ? <Button onClick={choice.clear}>{OVERZICHT.keuzeWissen}</Button> : null}
      />
    </>
  )
}
