import { shellTekst } from '@sportpiramide/tekst'
import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { Button } from './Button'
import { ToastContext, type ToastMessage } from './toast'

const TIME_TO_UNDO_MS = 10_000

function Toast({ message, close }: { readonly message: ToastMessage; readonly close: () => void }) {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held) return
    const timer = setTimeout(close, TIME_TO_UNDO_MS)
    return () => clearTimeout(timer)
  }, [held, close, message])
  const hold = { onMouseEnter: () => setHeld(true), onMouseLeave: () => setHeld(false), onFocus: () => setHeld(true) }
  const undo = message.undo
  return (
    <div className="sp-toast sp-no-print" {...hold} onBlur={() => setHeld(false)}>
      <p>{message.text}</p>
      {undo ? (
        <Button
          look="subtle"
          onClick={() => {
            undo()
            close()
          }}
        >
          {shellTekst.melding.ongedaan}
        </Button>
      ) : null}
      <Button look="subtle" aria-label={shellTekst.melding.sluit} onClick={close}>
        ×
      </Button>
    </div>
  )
}

/** Home of the one message on screen. The live region is always there, because a region that comes with its text is not read. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<{ readonly message: ToastMessage; readonly id: number } | null>(null)
  const show = useCallback((message: ToastMessage) => setShown(before => ({ message, id: (before?.id ?? 0) + 1 })), [])
  const close = useCallback(() => setShown(null), [])
  return (
    <ToastContext value={show}>
      {children}
      <div className="sp-toasts" role="status">
        {shown ? <Toast key={shown.id} message={shown.message} close={close} /> : null}
      </div>
    </ToastContext>
  )
}
