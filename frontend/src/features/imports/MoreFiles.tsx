import { importTekst } from '@sportpiramide/tekst'
import { LinkButton } from '../../ui/Button'

const { meer } = importTekst

/** Map and inhabitants: offered, never required. */
export function MoreFiles() {
  return (
    <section className="sp-next sp-stack">
      <h2>{meer.titel}</h2>
      <p>{meer.uitleg}</p>
      <div className="sp-row">
        <LinkButton to="?soort=areas">{meer.kaart}</LinkButton>
        <LinkButton to="?soort=indicators">{meer.inwoners}</LinkButton>
      </div>
    </section>
  )
}
