import { useSyncExternalStore } from 'react'

const QUERY = '(max-width: 759px)'

const subscribe = (changed: () => void): (() => void) => {
  const list = matchMedia(QUERY)
  list.addEventListener('change', changed)
  return () => list.removeEventListener('change', changed)
}

/** Whether the phone layout is in force (below 760 px, also at 200 % zoom of a small window). */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(QUERY).matches)
