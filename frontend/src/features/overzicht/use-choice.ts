import { parseAsBoolean, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs'
import { ALL, lastChosen, MAAT, WAAR, type MaatKey, type Selection, type WaarKey } from './selection'

const PARSERS = {
  wijk: parseAsString,
  niveau: parseAsString,
  doelgroep: parseAsString,
  thema: parseAsString,
  waar: parseAsStringLiteral(Object.keys(WAAR) as WaarKey[]),
  nakijken: parseAsBoolean.withDefault(false),
  zoek: parseAsString,
  maat: parseAsStringLiteral(Object.keys(MAAT) as MaatKey[]),
  beeld: parseAsStringLiteral(['kaart', 'lijst'] as const),
  rijen: parseAsBoolean.withDefault(false),
}

/** How the chosen is shown: yardstick, map or list, and whether the rows lie open. */
export interface ViewChoice {
  readonly maat: MaatKey | null
  readonly beeld: 'kaart' | 'lijst' | null
  readonly rijen: boolean
}

/** The one selection state of the screen and what a person can do with it; everything lives in the address. */
export interface Choice {
  readonly selection: Selection
  readonly view: ViewChoice
  readonly choose: (patch: Partial<Selection & ViewChoice>) => void
  /** Narrows by a text; empty lets it go. Typing on is one step in the history, not one per letter. */
  readonly search: (text: string) => void
  /** Chooses a value, or lets it go when it was chosen already. */
  readonly toggle: <Key extends 'wijk' | 'niveau' | 'doelgroep' | 'thema' | 'waar'>(
    key: Key,
    value: Selection[Key],
    also?: Partial<Selection & ViewChoice>,
  ) => void
  /** One step back: first the rows, then what was chosen last; false when there is nothing to step back from. */
  readonly stepBack: () => boolean
  readonly clear: () => void
  /** Takes values out of the address that mean nothing here; no step in the history. */
  readonly letGo: (keys: readonly (keyof Selection)[]) => void
}

/** Reads the address and writes it; every choice is a step in the history of the browser. */
export const useChoice = (): Choice => {
  const [{ maat, beeld, rijen, ...selection }, write] = useQueryStates(PARSERS, { history: 'push' })
  const choose: Choice['choose'] = patch => void write(patch)
  return {
    selection,
    view: { maat, beeld, rijen },
    choose,
    search: text =>
      void write(
        { zoek: text === '' ? null : text },
        { history: text === '' || selection.zoek === null ? 'push' : 'replace' },
      ),
    stepBack: () => {
      const last = lastChosen(location.search)
      if (rijen) choose({ rijen: false })
      else if (last) choose({ [last]: null })
      return rijen || last !== null
    },
    toggle: (key, value, also) =>
      choose(selection[key] === value ? { [key]: null, rijen: false } : { [key]: value, ...also }),
    clear: () => choose({ ...ALL, rijen: false }),
    letGo: keys => void write(Object.fromEntries(keys.map(key => [key, null])), { history: 'replace' }),
  }
}
