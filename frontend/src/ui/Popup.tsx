import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react'
import { Caret } from './Caret'

interface PopupProps {
  readonly label: ReactNode
  readonly className?: string
  /** `close` puts the focus back on the button. */
  readonly children: (close: () => void) => ReactNode
}

/** Closes on Escape and on any touch or focus outside. */
const useDismiss = (root: RefObject<HTMLElement | null>, open: boolean, close: (focus: boolean) => void) => {
  useEffect(() => {
    if (!open) return
    const outside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) close(false)
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      close(true)
    }
    document.addEventListener('pointerdown', outside)
    document.addEventListener('focusin', outside)
    document.addEventListener('keydown', onKey, true)
    return () => {
      document.removeEventListener('pointerdown', outside)
      document.removeEventListener('focusin', outside)
      document.removeEventListener('keydown', onKey, true)
    }
  }, [root, open, close])
}

/** A button that shows a small panel under it: a disclosure, so every control may stand in it. */
export function Popup({ label, className, children }: PopupProps) {
  const [open, setOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  const [close] = useState(() => (focus: boolean) => {
    setOpen(false)
    if (focus) button.current?.focus()
  })
  useDismiss(root, open, close)
  return (
    <div className="sp-popup sp-no-print" ref={root}>
      <button
        ref={button}
        type="button"
        className={className ?? 'sp-popup-button'}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {label}
        <Caret />
      </button>
      {open ? (
        <div id={id} className="sp-popup-panel">
          {children(() => close(true))}
        </div>
      ) : null}
    </div>
  )
}
