import { Page } from '../ui/Page'

/** To be filled. */
export function ImporterenPage() {
  return <Page title="Importeren">…</Page>
}
