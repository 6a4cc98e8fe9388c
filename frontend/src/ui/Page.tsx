import { shellTekst } from '@sportpiramide/tekst'
import { type ReactNode, useEffect } from 'react'

/** The main part of a screen; sets the title of the tab. `title` is without the product name. */
export function Page({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  useEffect(() => {
    document.title = `${title} · ${shellTekst.product}`
  }, [title])
  return (
    <main className="sp-page" id="inhoud" tabIndex={-1}>
      {children}
    </main>
  )
}
