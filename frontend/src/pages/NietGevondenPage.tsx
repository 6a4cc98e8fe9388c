import { shellTekst } from '@sportpiramide/tekst'
import { registerPath, useRegisterSlug } from '../features/shell/register'
import { LinkButton } from '../ui/Button'
import { Page } from '../ui/Page'

const { fout, navigatie } = shellTekst

/** An address inside a register that does not exist. */
export function NietGevondenPage() {
  const slug = useRegisterSlug()
  return (
    <Page title={fout.pagina}>
      <section className="sp-state">
        <h1>{fout.pagina}</h1>
        <p>{fout.paginaUitleg}</p>
        <LinkButton to={registerPath(slug, 'overzicht')}>{navigatie.overzicht}</LinkButton>
      </section>
    </Page>
  )
}
