import { beginTekst } from '@sportpiramide/tekst'
import { StartPanel } from '../features/start/StartPanel'
import { Page } from '../ui/Page'

/** Where one begins: look at Duinrade, or start with one's own list. */
export function StartPage() {
  return (
    <Page title={beginTekst.tab}>
      <div className="sp-start">
        <h1>{beginTekst.titel}</h1>
        <p className="sp-lead">{beginTekst.onder}</p>
        <StartPanel />
        <p className="sp-start-privacy">{beginTekst.privacy}</p>
      </div>
    </Page>
  )
}
