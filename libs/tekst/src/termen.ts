import { DOELGROEP_TEKST, NIVEAU_TEKST } from './termen.data.js'

/** A code of the taxonomy with the label it carries there. */
export interface TermFacts {
  readonly code: string
  readonly label: string
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
const withoutBrackets = (text: string): string => text.replace(/\s*\([^)]*\)/g, '').trim()

/** Short name of a niveau: "Groepsaanpak"; a code that is not ours keeps the label of its taxonomy. */
export const niveauNaam = (niveau: TermFacts): string => NIVEAU_TEKST[niveau.code]?.naam ?? niveau.label

/** Name of a niveau for a narrow column: "Groep". */
export const niveauKort = (niveau: TermFacts): string => NIVEAU_TEKST[niveau.code]?.kort ?? niveau.label

/** What a niveau is, in a few words; empty for a code that is not ours. */
export const niveauUitleg = (code: string): string => NIVEAU_TEKST[code]?.uitleg ?? ''

/** Row label of a doelgroep: "Ouderen (55+)". */
export const doelgroepNaam = (doelgroep: TermFacts): string => DOELGROEP_TEKST[doelgroep.code]?.naam ?? doelgroep.label

/** A doelgroep inside a sentence, after "voor": "ouderen". */
export const doelgroepVoor = (doelgroep: TermFacts): string =>
  DOELGROEP_TEKST[doelgroep.code]?.voor ?? lower(withoutBrackets(doelgroep.label))

/** A thema inside a sentence: "eenzaamheid, ontmoeting en sociale samenhang". */
export const themaTekst = (thema: TermFacts): string => lower(thema.label)
