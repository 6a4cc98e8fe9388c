import { useSyncExternalStore } from 'react'

const subscribe = (changed: () => void): (() => void) => {
  const list = matchMedia('print')
  list.addEventListener('change', changed)
  return () => list.removeEventListener('change', changed)
}

/** Whether the page is being put on paper now: charts then take the size of the sheet, not of the window. */
export const usePrint = (): boolean => useSyncExternalStore(subscribe, () => matchMedia('print').matches)
