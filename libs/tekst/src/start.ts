import { datumTijd } from './datum.js'
import { aantal } from './getal.js'

/** The start page: look at the invented gemeente or begin with one's own list. */
export const beginTekst = {
  tab: 'Begin',
  titel: 'Zie wat sport en bewegen doen in uw gemeente',
  onder:
    'U geeft één lijst met activiteiten. De Sportpiramide deelt elke activiteit in, van algemeen aanbod tot zorg, en zegt waarom.',
  kijken: {
    titel: 'Eerst kijken',
    uitleg:
      'Duinrade bestaat niet. Alle namen en aantallen zijn verzonnen, met de slordigheden van een echte lijst. U kunt niets stukmaken.',
    knop: 'Bekijk Duinrade (fictief)',
  },
  zelf: {
    titel: 'Met uw eigen lijst',
    uitleg: 'Een Excel- of CSV-bestand is genoeg. Alleen een kolom met namen van activiteiten moet erin staan.',
    veld: 'Naam van uw gemeente',
    voorbeeld: 'bijvoorbeeld: Renkum',
    knop: 'Begin met mijn bestand',
    bezig: 'Bezig…',
    leeg: 'Vul de naam van uw gemeente in.',
  },
  formulier: {
    knop: 'Download invulformulier',
    uitleg: 'Nog geen lijst? Dit Excel-bestand heeft negen kolommen met keuzelijsten.',
  },
  eerder: {
    titel: 'Eerder begonnen',
    ouder: (n: number): string => `Nog ${aantal(n, 'ouder register', 'oudere registers')}`,
    /** What tells registers of one name apart: how much is in it, and since when. */
    kenmerk: (n: number, startedAt: string): string =>
      `${n === 0 ? 'nog niets ingelezen' : aantal(n, 'rij', 'rijen')}, begonnen op ${datumTijd(startedAt)}`,
  },
  privacy:
    'Het gaat om activiteiten, niet om mensen. Kolommen met namen, telefoon, e-mail, geboortedatum of BSN leest de Sportpiramide niet in. U ziet welke dat zijn. Uw bestand zelf bewaren wij niet; wat er van de rijen overblijft, gaat na een tijd weg.',
} as const
