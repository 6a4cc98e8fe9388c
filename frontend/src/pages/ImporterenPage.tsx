import { importTekst } from '@sportpiramide/tekst'
import { useSearchParams } from 'react-router'
import { kindOfAddress } from '../features/imports/import-steps'
import { ImportWizard } from '../features/imports/ImportWizard'
import { WijkSuggestionsScreen } from '../features/imports/WijkSuggestions'
import { Page } from '../ui/Page'

/** Reading a file in. The address keeps the kind of file (soort), the import (werk) or the proposals for wijken (stap), so that a refresh goes on where it was. */
export function ImporterenPage() {
  const [query, setQuery] = useSearchParams()
  return (
    <Page title={importTekst.titel}>
      {query.get('stap') === 'wijken' ? (
        <WijkSuggestionsScreen />
      ) : (
        <ImportWizard
          kind={kindOfAddress(query.get('soort'))}
          jobId={query.get('werk')}
          open={id => setQuery({ werk: id })}
        />
      )}
    </Page>
  )
}
