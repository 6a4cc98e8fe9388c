import { aantal, opsomming } from './getal.js'

/** Fixed words of the Overzicht page. */
export const OVERZICHT = {
  titel: 'Overzicht',
  hoeBerekend: 'Hoe is dit berekend?',
  afdrukken: 'Eén A4 voor overleg',
  keuzeWissen: 'Alle keuzes wissen',
  wissen: 'Wissen',
  filters: 'Filters',
  peildatum: 'Peildatum',
  wijk: 'Wijk',
  gekozenWijk: 'de gekozen wijk',
  niveau: 'Niveau',
  doelgroep: 'Doelgroep',
  thema: 'Thema',
  zoek: 'Zoek in titel of aanbieder',
  zoekKort: 'Titel of aanbieder',
  alleWijken: (n: number): string => (n === 0 ? 'Alle wijken' : n === 1 ? 'De ene wijk' : `Alle ${String(n)} wijken`),
  alleDoelgroepen: 'Alle doelgroepen',
  alleThemas: 'Alle thema’s',
  alleNiveaus: 'Alle niveaus',
  laatLos: (what: string): string => `${what}: laat los`,
  toonActiviteiten: (n: number): string => `Toon ${aantal(n, 'activiteit', 'activiteiten')}`,
  toonRijen: (n: number): string => `Toon ${aantal(n, 'rij', 'rijen')}`,
  fictief: 'Alle namen en cijfers zijn verzonnen.',
} as const

/** Loading, empty and failed panels. */
export const TOESTAND = {
  laden: 'Nog even, wij tellen de activiteiten.',
  foutTitel: 'Het overzicht kon niet laden',
} as const

const ONBEKEND = {
  wijk: 'een onbekende wijk',
  niveau: 'een onbekend niveau',
  doelgroep: 'een onbekende doelgroep',
  thema: 'een onbekend thema',
} as const

/** An address names values this register does not have: they are left out, and this is said once. */
export const onbekendeKeuze = (keys: readonly (keyof typeof ONBEKEND)[]): string =>
  `Het adres noemt ${opsomming(keys.map(key => ONBEKEND[key]))}. Die keuze hebben wij weggelaten.`
