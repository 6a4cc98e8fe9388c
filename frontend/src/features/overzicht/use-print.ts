import { useSyncExternalStore } from 'react'

let isPrinting = false

const isOnPaper = (): boolean => isPrinting || matchMedia('print').matches

const subscribe = (changed: () => void): (() => void) => {
  const tell = (printing: boolean) => () => {
    isPrinting = printing
    changed()
  }
  const [before, after] = [tell(true), tell(false)]
  const list = matchMedia('print')
  // The event comes before pages are cut; the media query alone would come too late and leave a blank page.
  addEventListener('beforeprint', before)
  addEventListener('afterprint', after)
  list.addEventListener('change', changed)
  return () => {
    removeEventListener('beforeprint', before)
    removeEventListener('afterprint', after)
    list.removeEventListener('change', changed)
  }
}

/** Whether the page is being put on paper now: charts then take the size of the sheet, not of the window. */
export const usePrint = (): boolean => useSyncExternalStore(subscribe, isOnPaper)
