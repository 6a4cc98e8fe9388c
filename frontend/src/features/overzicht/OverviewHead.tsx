import { conclusie, onderzin, OVERZICHT } from '@sportpiramide/tekst'
import { Link } from 'react-router'
import type { OverviewQuery } from '../../generated/graphql'
import { LiveRegion } from '../../ui/LiveRegion'
import { registerPath } from '../shell/register'
import { overviewFacts } from './overview.view'
import { PrintButton } from './PrintButton'
import type { Selection } from './selection'

/** The conclusion of the screen, what it does not say, and how it was found. A new conclusion is said aloud. */
export function OverviewHead({ data, selection }: { readonly data: OverviewQuery; readonly selection: Selection }) {
  const facts = overviewFacts(data, selection)
  const sentence = conclusie(facts)
  return (
    <div className="sp-overview-head">
      <div>
        <h1>{sentence}</h1>
        <p className="sp-overview-under">{onderzin(facts)}</p>
        <LiveRegion>{sentence}</LiveRegion>
      </div>
      <div className="sp-overview-links sp-no-print">
        <PrintButton />
        <Link className="sp-how" to={`${registerPath(data.overview.register.slug, 'methode')}#overzicht`}>
          {OVERZICHT.hoeBerekend}
        </Link>
      </div>
    </div>
  )
}
