import { importTekst } from '@sportpiramide/tekst'
import { useSearchParams } from 'react-router'
import { ImportWizard } from '../features/imports/ImportWizard'
import type { ImportKind } from '../generated/graphql'
import { Page } from '../ui/Page'

const KINDS: Readonly<Record<string, ImportKind>> = {
  activities: 'ACTIVITIES',
  partners: 'PARTNERS',
  areas: 'AREAS',
  indicators: 'INDICATORS',
}

/** Reading a file in. The address keeps the kind of file (soort) and the import (werk), so that a refresh goes on where it was. */
export function ImporterenPage() {
  const [query, setQuery] = useSearchParams()
  const kind = KINDS[query.get('soort') ?? ''] ?? 'ACTIVITIES'
  return (
    <Page title={importTekst.titel}>
      <ImportWizard kind={kind} jobId={query.get('werk')} open={id => setQuery({ werk: id })} />
    </Page>
  )
}
