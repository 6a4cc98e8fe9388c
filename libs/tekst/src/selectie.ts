import type { SelectionFacts } from './overview-facts.js'
import { doelgroepVoor, themaTekst } from './termen.js'

const WAAR = { WIJK: 'met een wijk', GEMEENTE: 'voor de hele gemeente', UNKNOWN: 'zonder wijk' } as const

const phrases = (selection: SelectionFacts): readonly (string | undefined)[] => [
  selection.niveau === undefined ? undefined : `op niveau ${selection.niveau}`,
  selection.doelgroep && `voor ${doelgroepVoor(selection.doelgroep)}`,
  selection.thema && `over ${themaTekst(selection.thema)}`,
  selection.wijk && `in ${selection.wijk}`,
  selection.waar && WAAR[selection.waar],
  selection.nakijken ? 'om na te kijken' : undefined,
  selection.zoek && `met "${selection.zoek}" in de naam`,
]

/** The selection as the tail of a sentence, with a leading space: " op niveau 3 voor ouderen in Centrum"; empty without one. */
export const selectieZin = (selection: SelectionFacts): string =>
  phrases(selection)
    .filter(Boolean)
    .map(part => ` ${part ?? ''}`)
    .join('')

/** True when nothing was chosen: the whole register is meant. */
export const isHeelRegister = (selection: SelectionFacts): boolean => selectieZin(selection) === ''
