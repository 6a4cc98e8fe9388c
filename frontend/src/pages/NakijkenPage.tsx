import { reviewTekst } from '@sportpiramide/tekst'
import { ReviewPanel } from '../features/review/ReviewPanel'
import { Page } from '../ui/Page'

/** One doubtful row at a time, by keyboard or by thumb. */
export function NakijkenPage() {
  return (
    <Page title={reviewTekst.tab}>
      <ReviewPanel />
    </Page>
  )
}
