import { bron } from './conclusie.js'
import { daarnaastZin } from './gemeentebreed.js'
import { aantal, bij, getal, opsomming } from './getal.js'
import { LEEGTE, leegte, type Leegte } from './leeg.js'
import type { AmountFacts, MunicipalFacts, SelectionFacts, YardstickCode } from './overview-facts.js'
import { cijfer, heleTekst } from './plaatsen.js'
import { doelgroepVoor, niveauNaam, type TermFacts } from './termen.js'

/** What a mark is said with: how it was counted, under which choice, and what holds beside it for the whole gemeente or region. */
export interface MerkFacts {
  readonly yardstick: YardstickCode
  readonly ownList: boolean
  /** Without the dimension that the panel of the mark shows itself. */
  readonly selection: SelectionFacts
  readonly beside: MunicipalFacts
}

const ACTIVITEITEN = ['activiteit', 'activiteiten'] as const
const count = (n: number): string => aantal(n, ...ACTIVITEITEN)
const review = (n: number): string => (n === 0 ? '' : `, ${getal(n)} nog na te kijken`)

const unknown = (n: number): string => (n === 0 ? '' : ` Van ${count(n)} is het aantal plaatsen onbekend.`)

const stale = (amount: AmountFacts): string =>
  amount.stale ? `, ${getal(amount.stale)} daarvan langer dan een jaar niet bevestigd` : ''

const placesTekst = (yardstick: YardstickCode, amount: AmountFacts): string => {
  if (yardstick === 'PLAATSEN_GESCHAT') {
    return `naar schatting ${cijfer(yardstick, amount).replace('–', ' tot ')} plaatsen per week`
  }
  const places = amount.places ?? 0
  return `${heleTekst(places)} ${bij(Math.round(places), 'opgegeven plaats', 'opgegeven plaatsen')} per week${stale(amount)}`
}

type Apart = Pick<AmountFacts, 'singleEvents' | 'paths'>

const apart = ({ singleEvents, paths }: Apart): string =>
  opsomming([
    ...(paths === 0 ? [] : [aantal(paths, 'traject', 'trajecten')]),
    ...(singleEvents === 0 ? [] : [aantal(singleEvents, 'eenmalige activiteit', 'eenmalige activiteiten')]),
  ])

/** What has no "per week" beside what has: "Daarnaast 4 trajecten; die tellen niet per week."; empty without any. */
export const nietPerWeekZin = (amount: Apart): string => {
  const n = amount.singleEvents + amount.paths
  const rest = n > 1 ? 'die tellen' : amount.paths === 1 ? 'dat telt' : 'die telt'
  return n === 0 ? '' : `Daarnaast ${apart(amount)}; ${rest} niet per week.`
}

/** Whether all there is stands apart from places per week: trajecten and single events, of which nothing is unknown. */
export const isNietPerWeek = ({ activities, places, unknown: missing }: AmountFacts): boolean =>
  activities > 0 && typeof places !== 'number' && missing === 0

const withoutPlaces = (amount: AmountFacts): string =>
  isNietPerWeek(amount) ? `${apart(amount)}, niet per week.` : `${count(amount.unknown)}, aantal plaatsen onbekend.`

const placesZin = (amount: AmountFacts, yardstick: YardstickCode): string => {
  if (typeof amount.places === 'number') return `${placesTekst(yardstick, amount)}.${unknown(amount.unknown)}`
  return withoutPlaces(amount)
}

/** An amount in words: "9 activiteiten, 2 nog na te kijken."; with unknown places it says so and gives no number for them. */
export const hoeveelheidZin = (amount: AmountFacts, yardstick: YardstickCode): string => {
  if (yardstick === 'AANTAL') return `${count(amount.activities)}${review(amount.needsReview)}.`
  const rest = isNietPerWeek(amount) ? '' : nietPerWeekZin(amount)
  return [placesZin(amount, yardstick), rest].filter(Boolean).join(' ')
}

/** What has no "per week" as the one word beside its number: "trajecten", "eenmalig", or "activiteiten" for both. */
export const nietPerWeekWoord = ({ singleEvents, paths }: Apart): string => {
  if (singleEvents === 0) return bij(paths, 'traject', 'trajecten')
  return paths === 0 ? 'eenmalig' : ACTIVITEITEN[1]
}

/** The same with its number, for a cell: "4 trajecten". */
export const nietPerWeekTekst = (amount: Apart): string =>
  `${getal(amount.singleEvents + amount.paths)} ${nietPerWeekWoord(amount)}`

const BAND_ZONDER: Readonly<Record<Leegte, (ownList: boolean) => string>> = {
  NIET_NAGEVRAAGD: ownList => `0 activiteiten, in ${bron(ownList)} staat niets; ${LEEGTE.NIET_NAGEVRAAGD.woord}.`,
  NIET_BIJ_KEUZE: () => '0 activiteiten bij deze keuze.',
  WEL_GEMEENTE: () => '0 activiteiten van de wijk zelf.',
  WEL_GEMEENTE_BIJ_KEUZE: () => '0 activiteiten van de wijk zelf bij deze keuze.',
}

const zonder = ({ selection, beside }: MerkFacts): Leegte => leegte(selection, beside.activities)

const withBeside = (what: string, { beside }: MerkFacts): string =>
  [what, daarnaastZin(beside)].filter(Boolean).join(' ')

/** Name of a band of the pyramid: "Niveau 4, Zorg: 9 activiteiten, 2 nog na te kijken." */
export const bandZin = (level: TermFacts, amount: AmountFacts, merk: MerkFacts): string => {
  const own = amount.activities === 0 ? BAND_ZONDER[zonder(merk)](merk.ownList) : hoeveelheidZin(amount, merk.yardstick)
  return `Niveau ${level.code}, ${niveauNaam(level)}: ${withBeside(own, merk)}`
}

/** Name of a wijk in the list or on the map; what holds for every wijk is named where the wijk has nothing of its own. */
export const wijkZin = (wijk: string, amount: AmountFacts, merk: MerkFacts): string =>
  amount.activities === 0
    ? `${wijk}: ${withBeside(`${LEEGTE[zonder(merk)].woord}.`, merk)}`
    : `${wijk}: ${hoeveelheidZin(amount, merk.yardstick)}`

const celZonder = (merk: MerkFacts): string => {
  const state = zonder(merk)
  return `${state === 'NIET_NAGEVRAAGD' ? 'nog niets, ' : ''}${LEEGTE[state].woord}.`
}

/** Name of a cell of niveau x doelgroep: "Maatwerk voor ouderen: 9 activiteiten." */
export const celZin = (level: TermFacts, doelgroep: TermFacts, amount: AmountFacts, merk: MerkFacts): string => {
  const own = amount.activities === 0 ? celZonder(merk) : hoeveelheidZin(amount, merk.yardstick)
  return `${niveauNaam(level)} voor ${doelgroepVoor(doelgroep)}: ${withBeside(own, merk)}`
}

/** The key a tooltip names next. */
export const VOLGENDE_TOETS = {
  anders: 'Enter: toon de activiteiten',
  wijk: 'Enter: kies deze wijk, of laat haar los',
} as const

/** Rows outside the pyramid, as the text of the button that opens them. */
export const buitenZin = (n: number): string =>
  `${aantal(n, 'rij is', 'rijen zijn')} geen sport of bewegen voor deelnemers`
