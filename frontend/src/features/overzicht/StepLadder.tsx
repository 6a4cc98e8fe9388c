import { nakijkenKnop, STAP, stapStand, TRAP } from '@sportpiramide/tekst'
import type { OverviewQuery } from '../../generated/graphql'
import { LinkButton } from '../../ui/Button'
import { registerPath } from '../shell/register'
import { nextStep } from './overview.view'

type Overview = OverviewQuery['overview']

/** The one button of the screen: what brings most now. None when a list, its review and a map are all there. */
function NextStep({ overview, hasMap }: { readonly overview: Overview; readonly hasMap: boolean }) {
  const step = nextStep(overview, hasMap)
  const { slug } = overview.register
  if (step === 'NAKIJKEN')
    return (
      <LinkButton look="primary" to={registerPath(slug, 'nakijken')}>
        {nakijkenKnop(overview.rows.needsReview)}
      </LinkButton>
    )
  if (step === null) return null
  return (
    <LinkButton look="primary" to={`${registerPath(slug, 'importeren')}${step === 'KAART' ? '?soort=areas' : ''}`}>
      {step === 'BESTAND' ? TRAP.bestand : TRAP.kaart}
    </LinkButton>
  )
}

/** From counts to outcomes: what each step shows, what it needs, and where you are. */
export function StepLadder({ overview, hasMap }: { readonly overview: Overview; readonly hasMap: boolean }) {
  return (
    <section className="sp-ladder sp-no-print" aria-labelledby="trap-titel">
      <div className="sp-ladder-head">
        <h2 id="trap-titel">
          {TRAP.titel} <span className="sp-small">{TRAP.onder}</span>
        </h2>
        <NextStep overview={overview} hasMap={hasMap} />
      </div>
      <ol>
        {overview.steps.map(({ code, state }) => (
          <li
            key={code}
            className={`sp-step-${state.toLowerCase()}`}
            aria-current={state === 'HERE' ? 'step' : undefined}
          >
            <h3>{STAP[code]?.titel ?? code}</h3>
            <p>{STAP[code]?.toont}</p>
            <p className="sp-small">{stapStand(code, state)}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
