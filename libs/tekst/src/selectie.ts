import { hoofdletter } from './getal.js'
import type { SelectionFacts } from './overview-facts.js'
import { doelgroepNaam, doelgroepVoor, niveauNaam, themaTekst, type TermFacts } from './termen.js'

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

/** A choice with its key in the address and its name on the screen. */
export interface KeuzeNaam {
  readonly key: 'niveau' | 'wijk' | 'doelgroep' | 'thema' | 'waar' | 'nakijken' | 'zoek'
  readonly naam: string
}

const niveauKeuze = (niveau: TermFacts): string =>
  niveau.code === 'buiten' ? niveauNaam(niveau) : `Niveau ${niveau.code}, ${niveauNaam(niveau)}`

/** What is chosen, one name per choice, for the buttons that let it go; niveau comes with its label. */
export const keuzeNamen = (
  selection: Omit<SelectionFacts, 'niveau'> & { readonly niveau?: TermFacts | undefined },
): readonly KeuzeNaam[] => {
  const names: readonly (readonly [KeuzeNaam['key'], string | false | undefined])[] = [
    ['niveau', selection.niveau && niveauKeuze(selection.niveau)],
    ['wijk', selection.wijk],
    ['doelgroep', selection.doelgroep && doelgroepNaam(selection.doelgroep)],
    ['thema', selection.thema?.label],
    ['waar', selection.waar && hoofdletter(WAAR[selection.waar])],
    ['nakijken', selection.nakijken === true && 'Na te kijken'],
    ['zoek', selection.zoek && `"${selection.zoek}"`],
  ]
  return names.flatMap(([key, naam]) => (naam ? [{ key, naam }] : []))
}
