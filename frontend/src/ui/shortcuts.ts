import { createContext, use, useEffect, useRef } from 'react'

/** Keys as in KeyboardEvent.key; single letters in lower case. */
export type Shortcuts = Readonly<Record<string, () => void>>

export interface ShortcutsState {
  /** False: single-key shortcuts are off (WCAG 2.1.4). Enter, arrows and Escape inside a part keep working. */
  readonly enabled: boolean
  readonly setEnabled: (enabled: boolean) => void
}

export const ShortcutsContext = createContext<ShortcutsState>({ enabled: true, setEnabled: () => undefined })

/** Whether single-key shortcuts are on, and the switch. */
export const useShortcutsSwitch = (): ShortcutsState => use(ShortcutsContext)

const TYPING = 'input:not([type=radio]):not([type=checkbox]), select, textarea, [contenteditable], dialog[open] *'
const OPERABLE = 'a, button, input, summary, [role=option], [role=menuitem], [role=gridcell]'

const hasModifier = (event: KeyboardEvent): boolean => event.ctrlKey || event.metaKey || event.altKey

/** A key held down is one key: only the arrows walk on. */
const isHeld = (event: KeyboardEvent): boolean => event.repeat && !event.key.startsWith('Arrow')

const isTaken = (event: KeyboardEvent): boolean => {
  const at = event.target instanceof Element ? event.target : null
  if (event.defaultPrevented || hasModifier(event) || at?.closest(TYPING)) return true
  // Enter and arrows belong to the control that has focus.
  return event.key.length > 1 && Boolean(at?.closest(OPERABLE))
}

/** Binds keys on the whole page while `active`; not while somebody types, and not when switched off. */
export const useShortcuts = (bindings: Shortcuts, active = true): void => {
  const { enabled } = useShortcutsSwitch()
  const latest = useRef(bindings)
  useEffect(() => {
    latest.current = bindings
  })
  useEffect(() => {
    if (!enabled || !active) return
    const onKey = (event: KeyboardEvent) => {
      const run = latest.current[event.key.length === 1 ? event.key.toLowerCase() : event.key]
      if (!run || isHeld(event) || isTaken(event)) return
      event.preventDefault()
      run()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [enabled, active])
}
