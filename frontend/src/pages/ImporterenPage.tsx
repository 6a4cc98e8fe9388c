import { importTekst } from '@sportpiramide/tekst'
import { useSearchParams } from 'react-router'
import { kindOfAddress } from '../features/imports/import-steps'
import { ImportWizard } from '../features/imports/ImportWizard'
import { Page } from '../ui/Page'

/** Reading a file in. The address keeps the kind of file (soort) and the import (werk), so that a refresh goes on where it was. */
export function ImporterenPage() {
  const [query, setQuery] = useSearchParams()
  return (
    <Page title={importTekst.titel}>
      <ImportWizard
        kind={kindOfAddress(query.get('soort'))}
        jobId={query.get('werk')}
        open={id => setQuery({ werk: id })}
      />
    </Page>
  )
}
