import { datum } from './datum.js'
import type { SelectionFacts } from './overview-facts.js'
import { OVERZICHT } from './overzicht.js'
import { selectieZin } from './selectie.js'
import { shellTekst } from './shell.js'
import { volledigheid, type RowFacts } from './trap.js'

/** What a figure must tell of itself when it leaves the screen. */
export interface BijschriftFacts {
  readonly register: { readonly name: string; readonly fictional: boolean }
  readonly rows: RowFacts
  /** jjjj-mm-dd */
  readonly peildatum: string
  readonly version: string
  readonly completeness: { readonly partnersAsked: number; readonly partnersAnswered: number; readonly lists: number }
  readonly selection: SelectionFacts
}

/** Whose figures: "Gemeente Duinrade (fictief)". */
export const eigenaar = ({ register }: Pick<BijschriftFacts, 'register'>): string =>
  `${shellTekst.gemeente(register.name)}${register.fictional ? ` (${shellTekst.fictief})` : ''}`

/** Whose borders a map shows; the year of the borders when it is known. */
export const grenzenZin = (year: number | null): string =>
  `Wijkgrenzen${year === null ? '' : ` ${String(year)}`}: CBS en Kadaster (CC BY 4.0).`

/** What was chosen, in words: "activiteiten voor ouderen in Centrum", or "alle activiteiten in de piramide". */
export const keuzeTekst = (selection: SelectionFacts): string => {
  const chosen = selectieZin(selection)
  return chosen === '' ? 'alle activiteiten in de piramide' : `activiteiten${chosen}`
}

/** The labelled lines of a figure: peildatum, choice, source, completeness, and that it is invented where it is. */
export const bijschrift = (facts: BijschriftFacts): readonly (readonly [label: string, text: string])[] => {
  const { lijsten, partners } = volledigheid({ ...facts.completeness, rows: facts.rows })
  return [
    ['Peildatum', datum(facts.peildatum)],
    ['Keuze', keuzeTekst(facts.selection)],
    ['Bron', `register van ${facts.register.name}, indeling ${facts.version}`],
    ['Volledigheid', `${lijsten} ${partners}`],
    ...(facts.register.fictional ? [['Let op', OVERZICHT.fictief] as const] : []),
  ]
}
