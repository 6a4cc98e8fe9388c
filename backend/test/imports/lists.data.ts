/** Invented lists of an invented gemeente, with the sloppiness of practice. */
const csv = (lines: readonly string[]): string => `${lines.join('\r\n')}\r\n`

export const ACTIVITEITEN = [
  'Activiteit;Omschrijving;Organisatie;Wijk;Kosten;Leeftijd;Contactpersoon;E-mail',
  'Wandelgroep Duinoord;Samen wandelen door de wijk, iedereen welkom;Buurthuis De Kop;Duinoord;gratis;18+;Kanarie Jansen;kanarie@voorbeeld.test',
  'Valpreventie: In Balans;Cursus voor ouderen met verhoogd valrisico;Fysiotherapie Zee;Havenkwartier;€ 25 per cursus;65+;Kanarie Pieters;pieters@voorbeeld.test',
  'Zaalvoetbal;Competitie voor alle leden;SV Duinrade;;€ 120 per jaar;12 t/m 16 jaar;;',
  'Bridgeclub;Elke dinsdag bridgen;Buurthuis De Kop;Duinoord;€ 2;55+;;',
]

/** The list of a first day: five columns that matter, two about persons. */
export const EERSTE_DAG = csv(ACTIVITEITEN)

/** The same list with other lines in place of some. */
export const metRegels = (changes: Readonly<Record<number, string>>, more: readonly string[] = []): string =>
  csv([...ACTIVITEITEN.map((line, index) => changes[index] ?? line), ...more])

/** Twenty activities of two organisers in two wijken, every fifth without wijk. */
export const twintig = (price = '€ 10'): string =>
  csv([
    'Activiteit;Omschrijving;Organisatie;Wijk;Kosten',
    ...Array.from({ length: 20 }, (_, index) => {
      const odd = index % 2 === 0
      const wijk = odd ? 'Duinoord' : 'Havenkwartier'
      const text = `Samen bewegen op plek ${index + 1}`
      const organiser = odd ? 'Buurthuis De Kop' : 'SV Duinrade'
      return `Activiteit ${index + 1};${text};${organiser};${index % 5 === 4 ? '' : wijk};${price}`
    }),
  ])

const square = (x: number, y: number) => [
  [
    [x, y],
    [x + 0.01, y],
    [x + 0.01, y + 0.01],
    [x, y + 0.01],
    [x, y],
  ],
]

export interface InventedWijk {
  readonly code: string
  readonly name: string
  readonly gemeente?: string
  readonly properties?: Readonly<Record<string, unknown>>
  readonly geometry?: unknown
}

/** A map of invented wijken, as the wijk- en buurtkaart writes them. */
export const kaart = (wijken: readonly InventedWijk[], extra: object = {}): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    ...extra,
    features: wijken.map(({ code, name, gemeente = 'GM9998', properties, geometry }, index) => ({
      type: 'Feature',
      properties: {
        wijkcode: code,
        wijknaam: name,
        gemeentecode: gemeente,
        gemeentenaam: gemeente === 'GM9998' ? 'Duinrade' : `Gemeente ${gemeente}`,
        ...properties,
      },
      geometry: geometry ?? { type: 'Polygon', coordinates: square(4.5 + index * 0.02, 52.4) },
    })),
  })

export const WIJKEN: readonly InventedWijk[] = [
  { code: 'WK999801', name: 'Duinoord', properties: { aantal_inwoners: 5800, '65plus': 23 } },
  { code: 'WK999802', name: 'Havenkwartier', properties: { aantal_inwoners: 3100, '65plus': 31 } },
  { code: 'WK999803', name: 'De Kop', properties: { aantal_inwoners: -99999999 } },
]

/** Figures of the same wijken as a flat file; empty is missing. */
export const KERNCIJFERS = csv([
  'code;type;naam;gemeentecode;gemeentenaam;wijkcode;inwoners;inwoners65plus;inwoners0tot15',
  'GM9998;gemeente;Duinrade;GM9998;Duinrade;;9500;2400;1400',
  'WK999801;wijk;Duinoord;GM9998;Duinrade;WK999801;5800;1330;800',
  'WK999802;wijk;Havenkwartier;GM9998;Duinrade;WK999802;3100;960;450',
  'WK999803;wijk;De Kop;GM9998;Duinrade;WK999803;600;110;',
])
