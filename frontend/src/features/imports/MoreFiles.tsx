import { importTekst } from '@sportpiramide/tekst'
import type { ImportKind } from '../../generated/graphql'
import { LinkButton } from '../../ui/Button'

const { meer } = importTekst

/** Map and inhabitants: offered after a list, inhabitants after a map, never required. */
export function MoreFiles({ kind }: { readonly kind: ImportKind }) {
  if (kind !== 'ACTIVITIES' && kind !== 'AREAS') return null
  const isList = kind === 'ACTIVITIES'
  return (
    <section className="sp-next sp-stack">
      <h2>{isList ? meer.titel : meer.titelInwoners}</h2>
      <p>{isList ? meer.uitleg : meer.uitlegInwoners}</p>
      <div className="sp-row">
        {isList ? <LinkButton to="?soort=areas">{meer.kaart}</LinkButton> : null}
        <LinkButton to="?soort=indicators">{meer.inwoners}</LinkButton>
      </div>
    </section>
  )
}
