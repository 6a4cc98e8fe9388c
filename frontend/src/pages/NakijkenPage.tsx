import { Page } from '../ui/Page'

/** To be filled. */
export function NakijkenPage() {
  return <Page title="Nakijken">…</Page>
}
