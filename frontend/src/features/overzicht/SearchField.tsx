import { OVERZICHT } from '@sportpiramide/tekst'
import { useEffect, useState } from 'react'

/** Typing on within this time is one search. */
const PAUSE_MS = 300

interface SearchFieldProps {
  /** What the address holds. */
  readonly value: string | null
  /** An empty text lets the search go. */
  readonly search: (text: string) => void
}

/** The typed text, which runs ahead of the address while somebody types and follows it when it is changed elsewhere. */
const useTyped = (value: string | null, search: (text: string) => void) => {
  const held = value ?? ''
  const [typed, setTyped] = useState(held)
  const [known, setKnown] = useState(held)
  const [sent, setSent] = useState(held)
  if (held !== known) {
    setKnown(held)
    if (held !== sent) {
      setSent(held)
      setTyped(held)
    }
  }
  const send = (): void => {
    const text = typed.trim()
    setSent(text)
    if (text !== held) search(text)
  }
  return { typed, setTyped, send, isAhead: typed.trim() !== sent }
}

/** Narrows the whole screen to a part of a title or organiser; `/` comes here. */
export function SearchField({ value, search }: SearchFieldProps) {
  const { typed, setTyped, send, isAhead } = useTyped(value, search)
  useEffect(() => {
    if (!isAhead) return
    const timer = setTimeout(send, PAUSE_MS)
    return () => clearTimeout(timer)
  })
  return (
    <form
      className="sp-search sp-no-print"
      role="search"
      onSubmit={event => {
        event.preventDefault()
        send()
      }}
    >
      <input
        type="search"
        data-search
        aria-label={OVERZICHT.zoek}
        placeholder={OVERZICHT.zoekKort}
        value={typed}
        onChange={event => setTyped(event.target.value)}
      />
    </form>
  )
}
