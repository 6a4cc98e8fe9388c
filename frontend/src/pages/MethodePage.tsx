import { methodeTekst } from '@sportpiramide/tekst'
import { MethodePanel } from '../features/methode/MethodePanel'
import { Page } from '../ui/Page'

/** How placing and counting work; the place that every "Hoe is dit berekend?" leads to. */
export function MethodePage() {
  return (
    <Page title={methodeTekst.tab}>
      <h1>{methodeTekst.titel}</h1>
      <p className="sp-lead">{methodeTekst.onder}</p>
      <MethodePanel />
    </Page>
  )
}
