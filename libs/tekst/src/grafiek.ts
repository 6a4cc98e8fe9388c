import { bron } from './conclusie.js'
import { aantal, getal } from './getal.js'
import { LEEGTE, type Leegte } from './leeg.js'
import type { YardstickCode } from './overview-facts.js'
import { niveauWoord } from './selectie.js'

interface YardstickTekst {
  readonly naam: string
  readonly titel: string
  readonly eenheid: string
  readonly woord: readonly [one: string, many: string]
}

/** How far places are given: for `known` of the `of` activities, of which `apart` have no places per week. */
interface GivenFacts {
  readonly known: number
  readonly of: number
  readonly apart: number
}

/** Names of the three yardsticks, wherever one is shown. */
export const MAATSTAF: Readonly<Record<YardstickCode, YardstickTekst>> = {
  AANTAL: {
    naam: 'Aantal activiteiten',
    titel: 'Aantallen',
    eenheid: 'aantal activiteiten',
    woord: ['activiteit', 'activiteiten'],
  },
  PLAATSEN_GESCHAT: {
    naam: 'Plaatsen, geschat',
    titel: 'Geschatte plaatsen',
    eenheid: 'geschatte plaatsen per week',
    woord: ['plaats', 'plaatsen'],
  },
  PLAATSEN_OPGEGEVEN: {
    naam: 'Plaatsen, opgegeven',
    titel: 'Opgegeven plaatsen',
    eenheid: 'opgegeven plaatsen per week',
    woord: ['plaats', 'plaatsen'],
  },
}

/** Title of the pyramid. Counts say first when the list gives no places at all; what we could estimate ourselves is not known. */
export const piramideTitel = (yardstick: YardstickCode, { known, of, apart }: GivenFacts): string =>
  yardstick === 'AANTAL' && known === 0 && of > apart
    ? 'Aantallen. Plaatsen zijn nog niet bekend.'
    : MAATSTAF[yardstick].titel

/** Subtitle of the pyramid; with a denominator it is named: "opgegeven plaatsen per week per 1.000 inwoners". */
export const piramideOnder = (yardstick: YardstickCode, denominator: string | null): string =>
  denominator === null
    ? `${MAATSTAF[yardstick].eenheid} per niveau`
    : `${MAATSTAF[yardstick].eenheid} per 1.000 ${denominator}`

/** How far a yardstick is known, beside its name: "bekend bij 140 van 238". */
export const bekendBij = (known: number, of: number, guessed = false): string =>
  `${guessed ? 'te schatten' : 'bekend'} bij ${getal(known)} van ${getal(of)}`

/** The words of the scale bar: "50 activiteiten", "20 plaatsen per 1.000". */
export const schaalTekst = (n: number, yardstick: YardstickCode, perThousand: boolean): string =>
  `${aantal(n, ...MAATSTAF[yardstick].woord)}${perThousand ? ' per 1.000' : ''}`

/** The two lines beside a band without activities of its own. */
export const leegNaastBand = (state: Leegte, ownList: boolean): readonly [string, string] => {
  if (!LEEGTE[state].isLeeg) return [`${LEEGTE[state].woord};`, 'wel voor gemeente of regio']
  const inList = `in ${bron(ownList)} staat niets`
  return state === 'NIET_BIJ_KEUZE' ? [inList, LEEGTE[state].bijNul] : [`${inList};`, LEEGTE[state].woord]
}

/** Words in and around the charts of the Overzicht. */
export const GRAFIEK = {
  niveau: 'niveau',
  activiteiten: 'activiteiten',
  plaatsen: 'plaatsen per week',
  per1000: 'per 1.000',
  onbekend: 'plaatsen onbekend',
  nietPerWeek: 'niet per week',
  nakijken: (n: number): string => `${getal(n)} nakijken`,
  toonNakijken: (n: number, niveau: string): string => `Toon op niveau ${niveau} alleen de ${getal(n)} na te kijken`,
  plusOnbekend: (n: number): string => `+${getal(n)} ?`,
  plusOnbekendUitleg: '+ ? van zoveel activiteiten zijn de plaatsen onbekend; zij tellen niet mee',
  piramide: 'Piramide',
  waar: 'Waar is het?',
  waarOnder: (yardstick: YardstickCode, niveau: string | null): string =>
    `${MAATSTAF[yardstick].eenheid}, ${niveau === null ? 'alle niveaus' : niveauWoord(niveau)}`,
  kaart: 'Kaart',
  lijst: 'Lijst',
  nogMeerWijken: (n: number): string => `en nog ${aantal(n, 'wijk', 'wijken')}; die staan op het scherm`,
  kaartOfLijst: 'Kaart of lijst',
  /** Words of file names. */
  wijken: 'wijken',
  doelgroepen: 'doelgroepen',
  matrix: 'Voor wie is het?',
  matrixOnder: (yardstick: YardstickCode): string => `${MAATSTAF[yardstick].eenheid} per niveau en doelgroep`,
  nietOptellen: 'Een activiteit staat bij elke doelgroep waarvoor zij bedoeld is. Doelgroepen tellen dus niet op.',
  geenWijken: 'In deze lijst staat nog geen wijk.',
  doelgroepKolom: 'Doelgroep',
  gemeentebreed: 'Gemeente of regio',
  zonderWijk: 'Wijk onbekend of gemeentebreed',
  maatstaf: 'Maatstaf',
} as const

/** Legend entries, one word group per mark. */
export const LEGENDA = {
  ingedeeld: 'activiteiten, ingedeeld',
  nakijken: 'nakijken: niveau nog onzeker',
  leeg: 'niets in de lijst',
  leegBijKeuze: 'niets bij deze keuze',
  bevestigd: 'plaatsen, bevestigd',
  verouderd: 'meer dan een jaar niet bevestigd',
  onbekend: 'aantal plaatsen onbekend',
  geschat: 'schatting: stippel laag en hoog, lijn midden',
  metWijk: 'met een wijk',
  gemeentebreed: 'gemeente of regio',
  zonderWijk: 'zonder wijk',
  zonderPlaatsen: 'wel aanbod, geen plaatsen per week bekend',
  blokje: 'één blokje is één activiteit',
  geschatteBalk: 'schatting: laag, midden en hoog',
} as const

/** Column heads of the table twins. */
export const KOLOM = {
  niveau: 'Niveau',
  naam: 'Naam',
  activiteiten: 'Activiteiten',
  nakijken: 'Nakijken',
  plaatsen: 'Plaatsen per week',
  laag: 'Laag',
  hoog: 'Hoog',
  per1000: 'Per 1.000',
  verouderd: 'Niet bevestigd',
  onbekend: 'Plaatsen onbekend',
  onbekendVan: (name: string): string => `${name}, activiteiten met plaatsen onbekend`,
  trajecten: 'Trajecten',
  eenmalig: 'Eenmalig',
  aangenomen: 'Daarvan aangenomen',
  wijk: 'Wijk',
  samen: 'Samen',
  doelgroep: 'Doelgroep',
  toestand: 'Toestand',
} as const
