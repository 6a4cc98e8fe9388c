import { Page } from '../ui/Page'

/** To be filled. */
export function MethodePage() {
  return <Page title="Methode">…</Page>
}
