import { hoofdletter } from './getal.js'
import type { SelectionFacts } from './overview-facts.js'
import { doelgroepVoor, niveauNaam, themaTekst, type TermFacts } from './termen.js'

const WAAR = { WIJK: 'met een wijk', GEMEENTE: 'voor de hele gemeente of regio', UNKNOWN: 'zonder wijk' } as const

/** A niveau in a sentence: "niveau 3", "buiten de piramide". */
export const niveauWoord = (niveau: string): string => (niveau === 'buiten' ? 'buiten de piramide' : `niveau ${niveau}`)

const niveauPhrase = (niveau: string | undefined): string | undefined => {
  if (niveau === undefined) return undefined
  return niveau === 'buiten' ? niveauWoord(niveau) : `op ${niveauWoord(niveau)}`
}

const phrases = (selection: SelectionFacts): readonly (string | undefined)[] => [
  niveauPhrase(selection.niveau),
  selection.doelgroep && `voor ${doelgroepVoor(selection.doelgroep)}`,
  selection.thema && `over ${themaTekst(selection.thema)}`,
  selection.wijk && `in ${selection.wijk}`,
  selection.waar && WAAR[selection.waar],
  selection.nakijken ? 'om na te kijken' : undefined,
  selection.zoek && `met "${selection.zoek}" in titel of aanbieder`,
]

/** The selection as the tail of a sentence, with a leading space: " op niveau 3 voor ouderen in Centrum"; empty without one. */
export const selectieZin = (selection: SelectionFacts): string =>
  phrases(selection)
    .filter(Boolean)
    .map(part => ` ${part ?? ''}`)
    .join('')

/** True when nothing was chosen: the whole register is meant. */
export const isHeelRegister = (selection: SelectionFacts): boolean => selectieZin(selection) === ''

/** A niveau as a choice in a filter: "3 Maatwerk", "Buiten de piramide". */
export const niveauKeuze = (niveau: TermFacts): string =>
  niveau.code === 'buiten' ? niveauNaam(niveau) : `${niveau.code} ${niveauNaam(niveau)}`

/** A choice that no filter shows, with its key in the address and its name on the screen. */
export interface LosseKeuze {
  readonly key: 'waar' | 'nakijken'
  readonly naam: string
}

/** The choices that no filter shows, by name, for the buttons that let them go. */
export const losseKeuzes = (selection: SelectionFacts): readonly LosseKeuze[] => {
  const names: readonly (readonly [LosseKeuze['key'], string | false | undefined])[] = [
    ['waar', selection.waar && hoofdletter(WAAR[selection.waar])],
    ['nakijken', selection.nakijken === true && 'Na te kijken'],
  ]
  return names.flatMap(([key, naam]) => (naam ? [{ key, naam }] : []))
}
