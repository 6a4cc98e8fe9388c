import { createContext, use } from 'react'

/** What a person chose; `systeem` follows the computer. public/theme.js reads the same key before the first paint. */
export type ThemeChoice = 'systeem' | 'licht' | 'donker'

export const THEME_KEY = 'sp-thema'

/** The colours of a choice. */
export const resolveTheme = (choice: ThemeChoice, systemDark: boolean): 'light' | 'dark' =>
  choice === 'donker' || (choice === 'systeem' && systemDark) ? 'dark' : 'light'

export interface ThemeState {
  readonly choice: ThemeChoice
  readonly choose: (choice: ThemeChoice) => void
}

export const ThemeContext = createContext<ThemeState>({ choice: 'systeem', choose: () => undefined })

/** The theme in force and a way to change it. */
export const useTheme = (): ThemeState => use(ThemeContext)
