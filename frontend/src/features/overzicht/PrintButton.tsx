import { OVERZICHT } from '@sportpiramide/tekst'
import { parseAsBoolean, useQueryState } from 'nuqs'
import { useEffect } from 'react'

/** Puts the screen on one sheet; an address with `afdrukken=true` does so by itself, once. */
export function PrintButton() {
  const [asked, setAsked] = useQueryState('afdrukken', parseAsBoolean.withDefault(false))
  useEffect(() => {
    if (!asked) return
    window.print()
    void setAsked(null)
  }, [asked, setAsked])
  return (
    <button type="button" className="sp-text-button" onClick={() => void setAsked(true)}>
      {OVERZICHT.afdrukken}
    </button>
  )
}
