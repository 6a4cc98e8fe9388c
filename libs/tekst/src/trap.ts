import { aantal, getal } from './getal.js'

interface StepTekst {
  readonly titel: string
  readonly toont: string
  readonly nodig: string
}

/** The steps from counts to outcomes: what each shows and what it needs. */
export const STAP: Readonly<Record<string, StepTekst>> = {
  AANTALLEN: {
    titel: 'Aantallen',
    toont: 'Wat er in de lijst staat, per niveau.',
    nodig: 'nodig: een lijst met activiteiten',
  },
  NAGEVRAAGD: {
    titel: 'Nagevraagd',
    toont: 'Pas dan mag er staan: niets gevonden.',
    nodig: 'nodig: partners antwoorden op een uitvraag',
  },
  PLAATSEN: {
    titel: 'Plaatsen',
    toont: 'Dan ziet u hoeveel plaatsen er per week zijn.',
    nodig: 'nodig: plaatsen bij 60\u00a0% van de activiteiten',
  },
  BEZETTING: {
    titel: 'Bezetting',
    toont: 'Dan ziet u welke groepen nog plek hebben.',
    nodig: 'nodig: deelnemers per kwartaal',
  },
  UITKOMST: {
    titel: 'Uitkomst',
    toont: 'Dan ziet u wat deelnemers ervan merken.',
    nodig: 'nodig: een nulmeting',
  },
}

/** The third line of a step: where you are, done, or what it needs. */
export const stapStand = (code: string, state: 'DONE' | 'HERE' | 'LATER'): string => {
  if (state === 'HERE') return 'hier bent u nu'
  return state === 'DONE' ? 'gedaan' : (STAP[code]?.nodig ?? '')
}

/** Rows that a person judges at a time, and how long one takes. */
const BATCH = 15
const SECONDS_PER_ROW = 16

/** The button that opens Nakijken: "Kijk 15 rijen na, 4 minuten"; fewer rows take less time. */
export const nakijkenKnop = (needsReview: number): string => {
  const rows = Math.min(needsReview, BATCH)
  const minutes = Math.ceil((rows * SECONDS_PER_ROW) / 60)
  return `Kijk ${aantal(rows, 'rij', 'rijen')} na, ${aantal(minutes, 'minuut', 'minuten')}`
}

/** Words around the ladder. */
export const TRAP = {
  titel: 'Wat ontgrendelt wat',
  onder: 'elke stap laat iets meer zien',
  bestand: 'Lees een bestand in',
  kaart: 'Kaart toevoegen',
} as const

const lijsten = (n: number): string => {
  if (n === 0) return ''
  return n === 1 ? 'Eén lijst, ' : `${getal(n)} lijsten, `
}

/** The rows of a register in parts that add up. */
export interface RowFacts {
  readonly inside: number
  readonly outside: number
  readonly stopped: number
}

/** All rows and the parts they fall into, as far as there are any: "220 rijen: 195 in de piramide, 23 erbuiten, 2 gestopt". */
export const rijenZin = ({ inside, outside, stopped }: RowFacts): string => {
  const all = aantal(inside + outside + stopped, 'rij', 'rijen')
  if (outside + stopped === 0) return all
  const parts = [
    `${getal(inside)} in de piramide`,
    outside === 0 ? '' : `${getal(outside)} erbuiten`,
    stopped === 0 ? '' : `${getal(stopped)} gestopt`,
  ]
  return `${all}: ${parts.filter(Boolean).join(', ')}`
}

/** How complete the register is, beside the filters: first the lists, then who was asked. */
export const volledigheid = (facts: {
  readonly partnersAsked: number
  readonly partnersAnswered: number
  readonly lists: number
  readonly rows: RowFacts
}): { readonly lijsten: string; readonly partners: string } => ({
  lijsten: `${lijsten(facts.lists)}${rijenZin(facts.rows)}.`,
  partners:
    facts.partnersAsked === 0
      ? 'Nog geen partner gevraagd.'
      : `${getal(facts.partnersAnswered)} van ${getal(facts.partnersAsked)} gevraagde partners antwoordden.`,
})
