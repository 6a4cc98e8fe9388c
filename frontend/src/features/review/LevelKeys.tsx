import { NIVEAU_TEKST, reviewTekst } from '@sportpiramide/tekst'
import type { MouseEvent } from 'react'
import { LevelDigit } from '../../ui/LevelDigit'

/** The keys in the order of the pyramid: what each niveau is stands beside its key. */
export const LEVEL_KEYS: readonly (readonly [string, string])[] = [
  ['4', '4'],
  ['3', '3'],
  ['2', '2'],
  ['1', '1'],
  ['b', 'buiten'],
]

/** A click leaves the focus where it was: Enter then means the proposal on the next row, not the same button again. */
export const keepFocus = (event: MouseEvent): void => event.preventDefault()

interface LevelKeysProps {
  readonly proposed: string
  /** What this person chose before, when looking back. */
  readonly chosen: string | null
  readonly place: (niveau: string) => void
  readonly showKeys: boolean
}

/** One button per niveau with its key and its meaning; the proposal is marked in words. */
export function LevelKeys({ proposed, chosen, place, showKeys }: LevelKeysProps) {
  return (
    <div role="group" aria-label={reviewTekst.waar} className="sp-level-keys">
      {LEVEL_KEYS.map(([key, niveau]) => (
        <button
          key={niveau}
          type="button"
          aria-pressed={chosen === niveau}
          onMouseDown={keepFocus}
          onClick={() => place(niveau)}
        >
          <LevelDigit niveau={niveau} />
          <span>
            <b>{NIVEAU_TEKST[niveau]?.naam}</b>
            <span className="sp-small">{NIVEAU_TEKST[niveau]?.uitleg}</span>
          </span>
          {niveau === proposed ? <span className="sp-tag">{reviewTekst.voorstel}</span> : null}
          {showKeys ? <kbd aria-hidden="true">{key.toUpperCase()}</kbd> : null}
        </button>
      ))}
    </div>
  )
}
