import { shellTekst } from '@sportpiramide/tekst'
import { useState } from 'react'
import { isRouteErrorResponse, useRouteError } from 'react-router'
import { useServerReturn } from '../../api/server-return'
import { Button, LinkButton } from '../../ui/Button'

const { fout } = shellTekst

const RELOADED = 'sp-herladen'
const ONCE_MS = 30_000

/** The script of a screen did not come, in the words of each browser: the server is gone, or a newer version stands there. */
const isMissingScript = (error: unknown): boolean =>
  error instanceof Error && /dynamically imported module|importing a module|preload css/i.test(error.message)

/** Loads the page anew, at most once in half a minute; false when it just did. */
const reloadOnce = (): boolean => {
  const last = Number(sessionStorage.getItem(RELOADED) ?? 0)
  if (Date.now() - last < ONCE_MS) return false
  sessionStorage.setItem(RELOADED, String(Date.now()))
  location.reload()
  return true
}

/** A screen that could not be fetched comes by itself once the server answers; nothing was on it yet that could get lost. */
const useScreenReturn = (isMissing: boolean): boolean => {
  const [isBroken, setBroken] = useState(false)
  useServerReturn(isMissing && !isBroken, () => setBroken(!reloadOnce()), 0)
  return isBroken
}

const sentence = (error: unknown, isBroken: boolean): string => {
  if (isRouteErrorResponse(error)) return fout.paginaUitleg
  if (!isMissingScript(error)) return fout.scherm
  return isBroken ? fout.verouderd : `${fout.netwerk} ${fout.vanzelf}`
}

/** What is left when a screen breaks or does not come: a sentence and two ways on, never a blank page. */
export function AppFailure() {
  const error = useRouteError()
  const isBroken = useScreenReturn(isMissingScript(error))
  return (
    <main className="sp-page" id="inhoud" tabIndex={-1}>
      <section className="sp-state" role="alert">
        <h1>{isRouteErrorResponse(error) ? fout.pagina : fout.titel}</h1>
        <p>{sentence(error, isBroken)}</p>
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
