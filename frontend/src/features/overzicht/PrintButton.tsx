import { OVERZICHT } from '@sportpiramide/tekst'
import { parseAsBoolean, useQueryState } from 'nuqs'
import { useEffect, useRef } from 'react'

/** Puts the screen on one sheet; an address with `afdrukken=true` does so by itself, once. */
export function PrintButton() {
  const [asked, setAsked] = useQueryState('afdrukken', parseAsBoolean.withDefault(false))
  const printed = useRef(false)
  useEffect(() => {
    if (asked && !printed.current) {
      window.print()
      void setAsked(null)
    }
    printed.current = asked
  }, [asked, setAsked])
  return (
    <button type="button" className="sp-text-button" onClick={() => void setAsked(true)}>
      {OVERZICHT.afdrukken}
    </button>
  )
}
