import { shellTekst } from '@sportpiramide/tekst'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Button } from './Button'
import { returnFocus } from './focus-trail'
import { useNarrow } from './use-narrow'

interface DrawerProps {
  readonly title: string
  readonly subtitle?: string
  /** Escape, the cross, and on a phone the back of the dialog. The focus goes back by itself to what had it last on the page. */
  readonly close: () => void
  readonly children: ReactNode
}

/** Opens beside the page, or on a phone over it; puts the focus on the title, and back at the end. */
const useOpenDialog = (narrow: boolean) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const element = dialog.current
    if (narrow) element?.showModal()
    else element?.show()
    heading.current?.focus()
    return () => {
      element?.close()
      returnFocus()
    }
  }, [narrow])
  return { dialog, heading }
}

/** On a wide screen it lies beside the page, which stays usable; on a phone it fills the screen and keeps the focus inside. */
export function Drawer({ title, subtitle, close, children }: DrawerProps) {
  const { dialog, heading } = useOpenDialog(useNarrow())
  const id = useId()
  return (
    <dialog
      ref={dialog}
      className="sp-drawer"
      aria-labelledby={id}
      onCancel={event => {
        event.preventDefault()
        close()
      }}
      onKeyDown={event => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        event.stopPropagation()
        close()
      }}
    >
      <header>
        <div>
          <h2 id={id} ref={heading} tabIndex={-1}>
            {title}
          </h2>
          {subtitle ? <p className="sp-small">{subtitle}</p> : null}
        </div>
        <Button look="subtle" aria-label={shellTekst.paneel.sluit} onClick={close}>
          ×
        </Button>
      </header>
      <div className="sp-drawer-body">{children}</div>
    </dialog>
  )
}
