import { shellTekst } from '@sportpiramide/tekst'
import { type ReactNode, useEffect, useRef } from 'react'

/** The first screen of a visit leaves the focus where the browser puts it; a next one takes over what its link lost. */
let isFirst = true

/** The main part of a screen; sets the title of the tab. `title` is without the product name. */
export function Page({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const main = useRef<HTMLElement>(null)
  useEffect(() => {
    document.title = `${title} · ${shellTekst.product}`
  }, [title])
  useEffect(() => {
    if (!isFirst && document.activeElement === document.body) main.current?.focus({ preventScroll: true })
    isFirst = false
  }, [])
  return (
    <main className="sp-page" id="inhoud" tabIndex={-1} ref={main}>
      {children}
    </main>
  )
}
