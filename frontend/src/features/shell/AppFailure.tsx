import { shellTekst } from '@sportpiramide/tekst'
import { isRouteErrorResponse, useRouteError } from 'react-router'
import { Button, LinkButton } from '../../ui/Button'

const { fout } = shellTekst

/** A script that is no longer there means that a new version was put in place. */
const isOldVersion = (error: unknown): boolean =>
  error instanceof TypeError && /import|fetch|module/i.test(error.message)

const sentence = (error: unknown): string => {
  if (isRouteErrorResponse(error)) return fout.paginaUitleg
  return isOldVersion(error) ? fout.verouderd : fout.onbekend
}

/** What is left when a screen breaks: a sentence and two ways on, never a blank page. */
export function AppFailure() {
  const error = useRouteError()
  return (
    <main className="sp-page" id="inhoud">
      <section className="sp-state" role="alert">
        <h1>{isRouteErrorResponse(error) ? fout.pagina : fout.titel}</h1>
        <p>{sentence(error)}</p>
        <div className="sp-row">
          <Button look="primary" onClick={() => location.reload()}>
            {fout.opnieuw}
          </Button>
          <LinkButton to="/">{fout.naarStart}</LinkButton>
        </div>
      </section>
    </main>
  )
}
