import { aantal, getal } from './getal.js'
import type { AmountFacts, YardstickCode } from './overview-facts.js'

/** Places as whole places; a little, but not nothing, is "<1" and never 0. */
export const heleTekst = (n: number): string => (n > 0 && Math.round(n) === 0 ? '<1' : getal(n))

const reeks = ({ places, low, high }: AmountFacts): string => {
  const ends = [low ?? places ?? 0, high ?? places ?? 0].map(heleTekst)
  return [...new Set(ends)].join('–')
}

/** The figure of an amount that has one, short: "48", and for an estimate always its range: "41–62". */
export const cijfer = (yardstick: YardstickCode, amount: AmountFacts): string => {
  if (yardstick === 'AANTAL') return getal(amount.activities)
  return yardstick === 'PLAATSEN_GESCHAT' ? reeks(amount) : heleTekst(amount.places ?? 0)
}

/** Whether parts that are shown rounded no longer add up to their rounded total. */
const teltNietOp = (parts: readonly (number | null | undefined)[]): boolean => {
  const known = parts.map(part => part ?? 0)
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0)
  return sum(known.map(Math.round)) !== Math.round(sum(known))
}

/** Said where amounts that are printed together do not add up, because each is rounded; empty where they do. */
export const afgerondZin = (yardstick: YardstickCode, amounts: readonly AmountFacts[]): string => {
  const printed = { AANTAL: [], PLAATSEN_GESCHAT: ['low', 'high'], PLAATSEN_OPGEGEVEN: ['places'] } as const
  return printed[yardstick].some(end => teltNietOp(amounts.map(amount => amount[end])))
    ? 'De plaatsen zijn afgerond; opgeteld komt u daardoor iets anders uit.'
    : ''
}

/** What the yardstick of places can never be known for; empty when everything has a "per week". */
export const zonderWeekZin = (apart: number, of: number): string =>
  apart === 0
    ? ''
    : `In het hele register ${apart === 1 ? 'is' : 'zijn'} ${getal(apart)} van de ${aantal(of, 'activiteit', 'activiteiten')} een traject of eenmalig; ${apart === 1 ? 'die heeft' : 'die hebben'} geen plaatsen per week.`

/** By what a per 1,000 was divided: "Gedeeld door 40.000 inwoners (CBS, 2024)." */
export const noemerZin = (label: string, value: number, source: string, year: number): string =>
  `Per 1.000: gedeeld door ${getal(value)} ${label} (${source}, ${String(year)}).`

/** What an estimate is made of; empty in the other yardsticks. */
export const schattingZin = (yardstick: YardstickCode): string =>
  yardstick === 'PLAATSEN_GESCHAT'
    ? 'Wat is opgegeven, telt zoals het is opgegeven. Voor de rest nemen wij een groepsgrootte aan: laag, midden en hoog.'
    : ''

/** The link to the group sizes that an estimate assumes. */
export const WELKE_GROEPSGROOTTES = 'Welke groepsgroottes nemen wij aan?'
