import { type ReactNode, useMemo, useState } from 'react'
import { ShortcutsContext } from './shortcuts'
import { readStored, writeStored } from './stored'

const KEY = 'sp-toetsen'

/** Remembers per browser whether single-key shortcuts are on. */
export function ShortcutsProvider({ children }: { readonly children: ReactNode }) {
  const [enabled, setEnabled] = useState(() => readStored(KEY) !== 'uit')
  const state = useMemo(
    () => ({
      enabled,
      setEnabled: (next: boolean) => {
        writeStored(KEY, next ? null : 'uit')
        setEnabled(next)
      },
    }),
    [enabled],
  )
  return <ShortcutsContext value={state}>{children}</ShortcutsContext>
}
