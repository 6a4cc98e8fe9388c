import { aantal, bij, getal, hoofdletter } from './getal.js'
import type { MunicipalFacts, YardstickCode } from './overview-facts.js'

const REDEN = 'want zorg is zelden per wijk'
const VOOR = 'voor de hele gemeente of regio'

const ofWhich = ({ activities, assumed }: MunicipalFacts): string =>
  assumed === activities ? 'dat nemen wij aan' : `van ${getal(assumed)} nemen wij dat aan`

/** Activities for the whole gemeente or region: in a sentence, and over their rows in the drawer. */
export const gemeentebreedKop = (n: number): string => `${aantal(n, 'activiteit', 'activiteiten')} ${VOOR}`

/** What holds for a chosen wijk without standing in it, as a mark of a few letters beside its own figure: "+ 8". */
export const plusGemeente = (n: number): string => `+ ${getal(n)}`

/** The same in two lines; beside a figure of places it says that it counts activities. */
export const plusGemeenteRegels = (n: number, yardstick: YardstickCode): readonly [string, string] =>
  yardstick === 'AANTAL'
    ? [`${plusGemeente(n)} voor de hele`, 'gemeente of regio']
    : [`${plusGemeente(n)} ${bij(n, 'activiteit', 'activiteiten')} voor`, 'gemeente of regio']

/** The legend of that mark in the matrix. */
export const PLUS_LEGENDA = `+ telt apart: activiteiten ${VOOR}`

/** The same in the sentence of a mark: "Daarnaast 8 activiteiten voor de hele gemeente of regio; van 6 nemen wij dat aan."; empty without any. */
export const daarnaastZin = (beside: MunicipalFacts): string => {
  if (beside.activities === 0) return ''
  return `Daarnaast ${gemeentebreedKop(beside.activities)}${beside.assumed === 0 ? '' : `; ${ofWhich(beside)}`}.`
}

/** Says after a sentence that counted them how many are our assumption, and why; empty when none is. */
export const aannameZin = ({ activities, assumed }: MunicipalFacts): string => {
  if (assumed === 0) return ''
  const those = activities === 1 ? 'die ene' : `die ${getal(activities)}`
  return `Bij ${assumed === activities ? those : `${getal(assumed)} van ${those}`} nemen wij dat aan, ${REDEN}.`
}

/** The note under the list of wijken; empty when nothing is wider than a wijk. */
export const gemeentebreedZin = (municipal: MunicipalFacts): string => {
  const { activities: n, assumed } = municipal
  if (n === 0) return ''
  const which = bij(n, 'De ene activiteit', `De ${getal(n)} activiteiten`)
  const assumption = assumed === 0 ? '' : `; ${ofWhich(municipal)}, ${REDEN}`
  return `${which} ${VOOR} ${bij(n, 'geldt', 'gelden')} voor elke wijk${assumption}.`
}

/** Where it is, in one sentence for the bar of three parts; its figures as they are printed, in the unit named first. */
export const waarZin = (
  unit: string,
  waar: { readonly inWijk: string; readonly municipal: string; readonly unknown: string },
  municipal: MunicipalFacts,
): string => {
  const assumption = municipal.assumed === 0 ? '' : ` (${ofWhich(municipal)})`
  return `${hoofdletter(unit)}: met een wijk ${waar.inWijk}, ${VOOR} ${waar.municipal}${assumption}, zonder wijk ${waar.unknown}.`
}

/** Words around what holds for the whole gemeente or region. */
export const GEMEENTEBREED = {
  hoe: 'Hoe weten wij dat?',
  kolom: 'Gemeente of regio',
  kolomVan: (name: string): string => `${name}, gemeente of regio`,
} as const
