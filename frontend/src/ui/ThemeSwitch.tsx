import { shellTekst } from '@sportpiramide/tekst'
import { RadioList } from './RadioList'
import { type ThemeChoice, useTheme } from './theme'

const CHOICES: readonly ThemeChoice[] = ['systeem', 'licht', 'donker']

/** Light, dark, or what the computer says. */
export function ThemeSwitch() {
  const { choice, choose } = useTheme()
  return (
    <RadioList
      legend={shellTekst.thema.titel}
      options={CHOICES.map(value => ({ value, label: shellTekst.thema[value] }))}
      value={choice}
      choose={value => choose(value as ThemeChoice)}
    />
  )
}
