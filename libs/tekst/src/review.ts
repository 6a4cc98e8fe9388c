import { bronPlaats } from './activiteit.js'
import { aantal, bij, getal, opsomming } from './getal.js'

const NIVEAU_WOORD = (code: string): string => (code === 'buiten' ? 'buiten de piramide' : `op niveau ${code}`)

/** What a verdict did: where the row stands now and which rows with the same text went along. */
export const geplaatstZin = (title: string, niveau: string, twins: number): string => {
  const along =
    twins === 0 ? '' : ` ${aantal(twins, 'rij', 'rijen')} met dezelfde tekst ${bij(twins, 'ging', 'gingen')} mee.`
  return `“${title}” staat nu ${NIVEAU_WOORD(niveau)}.${along}`
}

/** Taken back: where the row stands again. */
export const teruggezetZin = (title: string, niveau: string): string => `“${title}” staat weer ${NIVEAU_WOORD(niveau)}.`

/** What the machine proposes, in words; two near niveaus are both named. Numbers stand on the page Methode. */
export const voorstelZin = (niveaus: readonly string[]): string => {
  const [first, second] = niveaus.map(code => (code === 'buiten' ? 'buiten de piramide' : `niveau ${code}`))
  if (!first) return 'Wij weten niet waar dit hoort.'
  return second ? `Wij twijfelen tussen ${first} en ${second}.` : `Wij denken: ${first}.`
}

const BRONNEN: Readonly<Record<string, string>> = {
  titel: 'in de titel',
  omschrijving: 'in de omschrijving',
  organisatie: 'bij de aanbieder',
  kosten: 'bij de kosten',
  groepsgrootte: 'bij de groepsgrootte',
  toeleiding: 'bij aanmelden',
  leeftijd: 'bij de leeftijd',
  locatie: 'bij de locatie',
}

/** Where a reason was read and what it speaks for: "in de titel, wijst naar niveau 3"; empty when neither is known. */
export const redenBron = (source: string, niveau: string | null): string =>
  [
    BRONNEN[source],
    niveau === null ? undefined : `wijst naar ${niveau === 'buiten' ? 'buiten de piramide' : `niveau ${niveau}`}`,
  ]
    .filter(Boolean)
    .join(', ')

/** How many were looked at, and what is left. */
export const ronde = {
  titel: (n: number): string =>
    n === 1 ? 'Deze twijfel weegt het zwaarst' : `Deze ${getal(n)} twijfels wegen het zwaarst`,
  stand: (at: number, all: number): string => `${getal(at)} van ${getal(all)}`,
  klaar: (placed: number): string =>
    placed === 0 ? 'U hebt niets gewijzigd' : `${aantal(placed, 'rij is', 'rijen zijn')} nagekeken`,
  over: (left: number, outside: number): string => {
    if (left === 0) return 'Er zijn geen twijfels meer.'
    const apart = outside === 0 ? '' : `, ${getal(outside)} daarvan buiten de piramide`
    return `Er ${bij(left, 'is', 'zijn')} nog ${aantal(left, 'twijfel', 'twijfels')}${apart}.`
  },
  meer: (n: number): string => `Kijk er nog ${getal(n)} na`,
  anders: (parts: readonly string[]): string =>
    parts.length === 0
      ? 'De piramide bleef gelijk: uw keuzes klopten met het voorstel.'
      : `De piramide ging mee: ${opsomming(parts)}.`,
  niveauAnders: (naam: string, before: number, after: number): string =>
    `${naam} van ${getal(before)} naar ${getal(after)}`,
} as const

/** Words of the screen Nakijken. */
export const reviewTekst = {
  tab: 'Nakijken',
  onder: 'Kies waar elke activiteit hoort. Uw keuze telt direct mee. U kunt haar later wijzigen.',
  leegTitel: 'Er is niets na te kijken',
  leeg: 'Alle rijen zijn ingedeeld zonder twijfel, of iemand heeft ze al nagekeken.',
  naarPiramide: 'Bekijk de piramide',
  naarImport: 'Lees een bestand in',
  herkomst: (place: string): string => `Uit ${bronPlaats(place)}`,
  tweelingen: (n: number): string =>
    `${aantal(n, 'rij heeft', 'rijen hebben')} dezelfde tekst en ${bij(n, 'gaat', 'gaan')} mee.`,
  velden: {
    organisatie: 'Aanbieder',
    schema: 'Wanneer',
    locatie: 'Locatie',
    leeftijd: 'Leeftijd',
    kosten: 'Kosten',
    toeleiding: 'Aanmelden',
  } as Readonly<Record<string, string>>,
  geenTekst: 'De lijst geeft hier alleen een titel.',
  waarom: 'Waarom?',
  waar: 'Waar hoort dit?',
  voorstel: 'voorstel',
  klopt: (niveau: string): string => (niveau === 'buiten' ? 'Klopt: buiten' : `Klopt: niveau ${niveau}`),
  vorige: 'Vorige',
  volgende: 'Sla over',
  ongedaan: 'Maak ongedaan',
  gekozen: (niveau: string): string =>
    niveau === 'buiten' ? 'U koos: buiten de piramide.' : `U koos: niveau ${niveau}.`,
  nietOpgeslagen: (title: string, why: string): string => `Uw keuze voor “${title}” is niet opgeslagen. ${why}`,
  komtTerug: 'Deze rij komt hierna terug.',
  nuTerug: 'Ga er nu heen',
  kiesOpnieuw: (why: string): string => `Uw keuze voor deze rij is niet opgeslagen. ${why} Kies opnieuw, of sla over.`,
  onderweg: (n: number): string => `Wij slaan nog ${aantal(n, 'keuze', 'keuzes')} op.`,
  toetsen: 'Losse toetsen gebruiken',
  piramide: 'De piramide nu',
  piramideEenheid: 'aantal activiteiten',
  methode: 'Hoe delen wij in?',
} as const
