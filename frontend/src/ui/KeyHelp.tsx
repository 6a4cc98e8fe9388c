import { shellTekst } from '@sportpiramide/tekst'
import { useEffect, useId, useRef } from 'react'
import { Button } from './Button'
import { useShortcutsSwitch } from './shortcuts'

const { toetsen } = shellTekst

function KeyList({ rows }: { readonly rows: readonly (readonly [string, string])[] }) {
  return (
    <dl className="sp-keys">
      {rows.map(([key, does]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The keys of this application and the switch for single-key shortcuts. Opened with `?` or from the menu. */
export function KeyHelp({ close }: { readonly close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const { enabled, setEnabled } = useShortcutsSwitch()
  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className="sp-dialog"
      aria-labelledby={id}
      onCancel={event => {
        event.preventDefault()
        close()
      }}
    >
      <h2 id={id}>{toetsen.titel}</h2>
      <KeyList rows={toetsen.rijen} />
      <h3>{toetsen.bijNakijken}</h3>
      <KeyList rows={toetsen.nakijken} />
      <label className="sp-check">
        <input type="checkbox" checked={enabled} onChange={event => setEnabled(event.target.checked)} />
        <span>
          {toetsen.enkel} <span className="sp-small">{toetsen.enkelUitleg}</span>
        </span>
      </label>
      <Button look="primary" onClick={close}>
        {toetsen.sluit}
      </Button>
    </dialog>
  )
}
