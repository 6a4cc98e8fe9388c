import { startTekst } from '@sportpiramide/tekst'
import { StartPanel } from '../features/start/StartPanel'
import { Page } from '../ui/Page'

/** Where one begins: look at Duinrade, or start with one's own list. */
export function StartPage() {
  return (
    <Page title={startTekst.tab}>
      <div className="sp-start">
        <h1>{startTekst.titel}</h1>
        <p className="sp-lead">{startTekst.onder}</p>
        <StartPanel />
        <p className="sp-start-privacy">{startTekst.privacy}</p>
      </div>
    </Page>
  )
}
