import { useState } from 'react'

/** The mark that is pointed at or has the focus: one state for pointer and keyboard. */
export interface Hot {
  readonly key: string
  /** By keyboard the tip comes at once, by pointer after a moment. */
  readonly by: 'pointer' | 'keyboard'
}

interface HotMark {
  readonly onPointerEnter: () => void
  readonly onPointerLeave: () => void
  readonly onFocus: () => void
  readonly onBlur: () => void
}

/** Which mark is hot, and the listeners that tell so. */
export const useHot = (): { hot: Hot | null; listen: (key: string) => HotMark; clear: () => void } => {
  const [hot, setHot] = useState<Hot | null>(null)
  const clear = (): void => setHot(null)
  const listen = (key: string): HotMark => ({
    onPointerEnter: () => setHot({ key, by: 'pointer' }),
    onPointerLeave: clear,
    onFocus: () => setHot({ key, by: 'keyboard' }),
    onBlur: clear,
  })
  return { hot, listen, clear }
}
