import { OVERZICHT } from '@sportpiramide/tekst'
import { ActivitiesDrawer } from '../features/activities/ActivitiesDrawer'
import { WijkHint } from '../features/imports/WijkHint'
import { MatrixPanel } from '../features/matrix/MatrixPanel'
import { Overview } from '../features/overzicht/Overview'
import { StepLadder } from '../features/overzicht/StepLadder'
import { useChoice } from '../features/overzicht/use-choice'
import { useOverview } from '../features/overzicht/use-overview'
import { useStepBack } from '../features/overzicht/use-step-back'
import { YardstickSwitch } from '../features/overzicht/YardstickSwitch'
import { PyramidPanel } from '../features/pyramid/PyramidPanel'
import { WhereaboutsPanel } from '../features/whereabouts/WhereaboutsPanel'
import { Page } from '../ui/Page'

/** The landing screen of a register: conclusion, pyramid, where it is, the next step, for whom it is. */
export function OverzichtPage() {
  const choice = useChoice()
  const state = useOverview(choice)
  useStepBack(choice.stepBack)
  return (
    <Page title={OVERZICHT.titel}>
      <Overview state={state} choice={choice}>
        {data => (
          <>
            <YardstickSwitch data={data} choice={choice} />
            <div className="sp-hero">
              <PyramidPanel data={data} answered={state.answered} choice={choice} />
              <WhereaboutsPanel data={data} borders={state.borders} answered={state.answered} choice={choice}>
                <WijkHint slug={data.overview.register.slug} withoutWijk={data.overview.whereabouts.unknown} />
              </WhereaboutsPanel>
            </div>
            <StepLadder overview={data.overview} hasMap={state.borders.some(area => area.geometry !== null)} />
            <MatrixPanel data={data} answered={state.answered} choice={choice} />
            {choice.view.rijen ? <ActivitiesDrawer data={data} answered={state.answered} choice={choice} /> : null}
          </>
        )}
      </Overview>
    </Page>
  )
}
