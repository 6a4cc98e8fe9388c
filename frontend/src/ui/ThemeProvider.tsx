import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { readStored, writeStored } from './stored'
import { resolveTheme, THEME_KEY, type ThemeChoice, ThemeContext } from './theme'

const storedChoice = (): ThemeChoice => {
  const stored = readStored(THEME_KEY)
  return stored === 'licht' || stored === 'donker' ? stored : 'systeem'
}

/** Keeps data-theme on the page equal to the choice, also when the computer changes by itself. */
export function ThemeProvider({ children }: { readonly children: ReactNode }) {
  const [choice, setChoice] = useState(storedChoice)
  useEffect(() => {
    const system = matchMedia('(prefers-color-scheme: dark)')
    const apply = () => (document.documentElement.dataset['theme'] = resolveTheme(choice, system.matches))
    apply()
    system.addEventListener('change', apply)
    return () => system.removeEventListener('change', apply)
  }, [choice])
  const state = useMemo(
    () => ({
      choice,
      choose: (next: ThemeChoice) => {
        writeStored(THEME_KEY, next === 'systeem' ? null : next)
        setChoice(next)
      },
    }),
    [choice],
  )
  return <ThemeContext value={state}>{children}</ThemeContext>
}
