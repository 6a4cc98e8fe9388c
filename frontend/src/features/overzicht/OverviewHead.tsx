import { conclusie, datum, onderzin, OVERZICHT } from '@sportpiramide/tekst'
import { Link } from 'react-router'
import type { OverviewQuery } from '../../generated/graphql'
import { LiveRegion } from '../../ui/LiveRegion'
import { registerPath } from '../shell/register'
import { chosenBeside, chosenCount, overviewFacts } from './overview.view'
import { PrintButton } from './PrintButton'
import { isChosen, type Selection } from './selection'
import type { Choice } from './use-choice'

interface OverviewHeadProps {
  readonly data: OverviewQuery
  /** The choice that `data` is about; the choice itself may be ahead of it for a moment. */
  readonly answered: Selection
  readonly choice: Choice
}

/** The way to the rows behind a choice, or to what holds for its wijk; the whole register has no list here. */
function RowsButton({ data, answered, choice }: OverviewHeadProps) {
  const own = chosenCount(data.overview, answered)
  const count = own || chosenBeside(data.overview, answered).activities
  if (choice.view.rijen || count === 0 || !isChosen(answered)) return null
  return (
    <button type="button" className="sp-text-button" onClick={() => choice.choose({ rijen: true })}>
      {answered.niveau === 'buiten' ? OVERZICHT.toonRijen(count) : OVERZICHT.toonActiviteiten(count)}
    </button>
  )
}

/** The conclusion of the screen, what it does not say, the day it stands for, and how it was found. A new conclusion is said aloud. */
export function OverviewHead({ data, answered, choice }: OverviewHeadProps) {
  const facts = overviewFacts(data, answered)
  const sentence = conclusie(facts)
  return (
    <div className="sp-overview-head">
      <div>
        <h1>{sentence}</h1>
        <p className="sp-overview-under">{onderzin(facts)}</p>
        <LiveRegion>{sentence}</LiveRegion>
      </div>
      <div className="sp-overview-links sp-no-print">
        <p className="sp-small">
          {OVERZICHT.peildatum} {datum(data.overview.peildatum)}
        </p>
        <RowsButton data={data} answered={answered} choice={choice} />
        <PrintButton />
        <Link className="sp-how" to={`${registerPath(data.overview.register.slug, 'methode')}#overzicht`}>
          {OVERZICHT.hoeBerekend}
        </Link>
      </div>
    </div>
  )
}
