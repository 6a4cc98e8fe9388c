import { datum } from './datum.js'

/** What the server answers about an import: what is wrong, and what to do. */
export const IMPORT_MELDINGEN = {
  bestandOntbreekt: 'Er kwam geen bestand aan. Kies een bestand en probeer het opnieuw.',
  eenBestand: 'Stuur één bestand tegelijk.',
  soortOntbreekt: 'Zeg erbij waar het bestand over gaat: activities, partners, areas of indicators.',
  teGroot: 'Dit bestand is groter dan 20 MB. Maak het kleiner: haal lege regels en plaatjes weg, of splits het.',
  geenGebieden:
    'In dit bestand vinden wij geen gebieden. Er moet een kolom met CBS-codes of met namen van wijken in staan.',
  onbekend: 'Deze import kennen wij niet.',
  titelKolom: 'Kies eerst welke kolom de naam van de activiteit bevat.',
  naamKolom: 'Kies eerst welke kolom de naam van de partner bevat.',
  cijferKolom: 'In dit bestand vinden wij geen kolom met kerncijfers, zoals het aantal inwoners.',
  geenKopregel:
    'Wij vinden geen rij met de namen van de kolommen, zoals "Activiteit" of "Naam". Zet die boven de lijst, of zeg welke rij het is.',
  kiesGemeente: 'In dit bestand staan meer gemeenten. Kies er één.',
  gemeenteOnbekend: (code: string): string => `Gemeente ${code} staat niet in dit bestand.`,
  bladOnbekend: (name: string): string => `Het tabblad "${name}" staat niet in dit bestand.`,
  kolomOnbekend: (index: number): string => `Kolom ${index + 1} staat niet in dit bestand.`,
  kolomnaamOnbekend: (header: string): string => `De kolom "${header}" staat niet in dit bestand.`,
  kolomPersoon: (header: string): string =>
    `De kolom "${header}" lijkt over mensen te gaan. De cellen zijn niet bewaard en kunnen niet worden gebruikt.`,
  kolomNietBewaard: (header: string): string =>
    `De kolom "${header}" is niet bewaard, want zij werd niet gebruikt. Kies het bestand opnieuw, dan lezen wij haar mee.`,
  bladNietBewaard: (name: string): string =>
    `Het tabblad "${name}" is niet bewaard, want het werd niet gelezen. Kies het bestand opnieuw, dan lezen wij het mee.`,
  keuzesFout: 'De keuzes bij dit bestand kunnen wij niet lezen. Kies het bestand opnieuw.',
  veldOnbekend: (field: string): string => `"${field}" is geen gegeven dat wij kennen.`,
  nietNu: 'Dat kan nu niet: deze import is al verder of wordt nog uitgewerkt.',
  eerstLatere: (finishedAt: string, fileName: string): string =>
    `Een latere import heeft rijen of gebieden uit dit bestand gewijzigd of gebruikt. Maak eerst de import van ${datum(finishedAt)} (${fileName}) ongedaan.`,
  planWeg: (days: number): string =>
    `Dit bestand is meer dan ${days} dagen geleden ingelezen. Wat nodig was om het terug te draaien, is verwijderd.`,
  rijenWeg: (days: number): string =>
    `Dit bestand is meer dan ${days} dagen geleden ingelezen. De afgekeurde rijen zijn verwijderd.`,
  verouderd: 'Het register is veranderd sinds dit voorbeeld is gemaakt. Reken het opnieuw door en kijk nog een keer.',
  fouten: (reject: number): string =>
    `${reject === 1 ? 'Eén rij heeft een fout' : `${reject} rijen hebben een fout`}. Er is niets gewijzigd. Verbeter het bestand, of lees alleen de goede rijen in.`,
  nietsGoed: 'Geen enkele rij is goed. Er valt niets in te lezen.',
  afgebroken: 'Het werk is afgebroken; er is niets gewijzigd.',
  terugAfgebroken: 'Het terugdraaien is afgebroken; het ingelezen bestand staat er nog.',
  mislukt: 'Het inlezen is mislukt door een fout van ons; er is niets gewijzigd.',
  gestopt: 'Gestopt; er is niets gewijzigd.',
} as const

/** Names of the columns a person may choose for activities. */
export const ACTIVITEIT_VELDEN: Readonly<Record<string, string>> = {
  titel: 'Naam van de activiteit',
  omschrijving: 'Omschrijving',
  aanbieder: 'Aanbieder',
  wijk: 'Wijk of buurt',
  locatie: 'Locatie',
  leeftijd: 'Leeftijd',
  kosten: 'Kosten',
  groepsgrootte: 'Groepsgrootte',
  plaatsen: 'Aantal plaatsen',
  deelnemers: 'Aantal deelnemers',
  wanneer: 'Wanneer en hoe vaak',
  tijd: 'Tijd, naast een kolom met de dag',
  toeleiding: 'Toeleiding',
  financiering: 'Financiering',
  doelgroep: 'Doelgroep',
  soort: 'Soort (activiteit of interventie)',
  status: 'Status',
  bevestigd: 'Datum waarop het is bevestigd',
  kenmerk: 'Eigen kenmerk of webadres',
}

/** Names of the columns a person may choose for partners. */
export const PARTNER_VELDEN: Readonly<Record<string, string>> = {
  naam: 'Naam van de partner',
  type: 'Soort organisatie',
  wijk: 'Vaste wijk',
}

/** What the command line says about an import. */
export const IMPORT_OPDRACHT = {
  kort: 'leest een bestand in: activities, partners, areas of indicators',
  uitleg: [
    'Leest een bestand in zoals het scherm Importeren dat doet, met dezelfde regels.',
    'Een bestand met fouten verandert niets (einde 1), tenzij --good-rows erbij staat.',
    'Het verslag komt als JSON op stdout.',
  ],
  woorden: 'activities|partners|areas|indicators',
  tenant: 'het register: de korte naam of de gemeentecode',
  file: 'het bestand: CSV, XLSX, GeoJSON of TopoJSON, tot 20 MB',
  dryRun: 'alleen laten zien wat er zou gebeuren',
  goodRows: 'de goede rijen inlezen als er ook foute zijn',
  mapping: 'JSON: {"columns": {"Kop": "veld"}, "sheets": [...], "headerRow": 1, "gemeenteCode": "GM0000"}',
  report: 'het verslag ook in dit bestand schrijven',
  soortNodig: 'Zeg wat u inleest: activities, partners, areas of indicators.',
  soortOnbekend: (kind: string): string =>
    `"${kind}" kunnen wij niet inlezen. Kies activities, partners, areas of indicators.`,
  nogNiet: (kind: string): string => `${kind}: deze versie leest nog geen signalen en metingen in.`,
  mappingFout: (file: string): string => `${file} is geen geldig JSON-bestand met keuzes.`,
  bestandWeg: (file: string): string => `Het bestand ${file} is er niet of is niet te lezen.`,
  stap: { READ: 'bestand lezen', PLANNING: 'uitzoeken', COMMITTING: 'inlezen' } as Readonly<Record<string, string>>,
  voortgang: (step: string, done: number, total: number): string => `${step}: ${done} van ${total}`,
  proef: 'Proef: er is niets gewijzigd.',
  klaar: (created: number, updated: number): string => `Klaar: ${created} nieuw, ${updated} gewijzigd.`,
} as const
