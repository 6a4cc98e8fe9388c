import { shellTekst } from '@sportpiramide/tekst'
import { Page } from '../ui/Page'

/** The pyramid. */
export function OverzichtPage() {
  return (
    <Page title={shellTekst.navigatie.overzicht}>
      <h1>{shellTekst.navigatie.overzicht}</h1>
    </Page>
  )
}
