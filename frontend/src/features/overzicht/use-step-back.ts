import { useEffect, useRef } from 'react'

const OWN_ESCAPE = 'input, textarea, select, dialog[open], [role=listbox], [role=dialog]'

/** Escape on the page steps back; parts with an Escape of their own (a menu, the drawer, a field) keep it. */
export const useStepBack = (stepBack: () => boolean): void => {
  const latest = useRef(stepBack)
  useEffect(() => {
    latest.current = stepBack
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      if (event.target instanceof Element && event.target.closest(OWN_ESCAPE)) return
      if (latest.current()) event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
