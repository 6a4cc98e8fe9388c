import { Page } from '../ui/Page'

/** To be filled. */
export function StartPage() {
  return <Page title="Start">…</Page>
}
