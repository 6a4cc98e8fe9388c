import { useCallback, useState } from 'react'

/** Ref for the box around a chart, and its width in px; `fallback` until it is measured and where nothing can be measured. */
export const useWidth = (
  fallback: number,
): readonly [(box: HTMLElement | null) => (() => void) | undefined, number] => {
  const [width, setWidth] = useState<number>()
  const ref = useCallback((box: HTMLElement | null) => {
    if (!box || typeof ResizeObserver === 'undefined') return undefined
    const measure = (): void => setWidth(Math.floor(box.clientWidth))
    const observer = new ResizeObserver(measure)
    measure()
    observer.observe(box)
    return () => observer.disconnect()
  }, [])
  return [ref, width ?? fallback]
}
