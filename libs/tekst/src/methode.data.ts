import { RETENTION_DAYS } from '@sportpiramide/domain'
/** One chapter of the page Methode: a place in the address (id), a title and short paragraphs. */
export interface MethodeHoofdstuk {
  readonly id: string
  readonly titel: string
  readonly alineas: readonly string[]
  /** Steps in their order. */
  readonly stappen?: readonly string[]
  /** Loose points. */
  readonly punten?: readonly string[]
}

/** Words around the chapters. */
export const methodeTekst = {
  tab: 'Methode',
  titel: 'Zo deelt en telt de Sportpiramide',
  onder: 'De piramide is een hulpmiddel voor een gesprek. Elk getal is terug te vinden tot de rij in uw lijst.',
  inhoud: 'Op deze pagina',
  niveau: (code: string, label: string): string => (code === 'buiten' ? label : `Niveau ${code}: ${label}`),
  niveauKlein: (code: string): string => `niveau ${code}`,
  herkenbaar: 'Woorden die hierop wijzen',
  versie: (version: string): string => `Indeling versie ${version}.`,
  groepsgrootte: {
    titel: 'Plaatsen per keer die wij aannemen',
    soort: 'Soort',
    maten: ['Laag', 'Midden', 'Hoog'],
    ritme: 'Als het ritme onbekend is',
    wekelijks: 'wij nemen één keer per week aan',
    geenSchatting: 'geen schatting',
    bronnen: (version: string, sources: readonly string[]): string => `Versie ${version}. Bron: ${sources.join('; ')}.`,
  },
  lijsten: { doelgroepen: 'Alle doelgroepen', themas: 'Alle thema’s' },
} as const

/** How placing and counting work, in plain Dutch. The order is the order on the page; ids are kept, since screens link to them. */
export const METHODE: readonly MethodeHoofdstuk[] = [
  {
    id: 'piramide',
    titel: 'Dit is onze eigen uitwerking',
    alineas: [
      'Het Kenniscentrum Sport (toen nog NISB) gebruikte in 2015 een tekening met de naam Sportpiramide. Die liet zien wat sport kan doen, van preventie tot zorg. De tekening zelf hebben wij niet teruggevonden. Er is alleen een beschrijving van de niveaus 1 tot en met 3.',
      'De vier niveaus, hun namen en alle regels hieronder zijn daarom van ons. Wij maakten ze met die beschrijving en met de bekende soorten preventie: universeel, selectief, geïndiceerd en zorggerelateerd. Dit is dus niet “de officiële Sportpiramide”.',
      'De niveaus zijn gegevens met een versie. Bij elke indeling staat met welke versie zij is gemaakt.',
    ],
  },
  {
    id: 'niveaus',
    titel: 'De niveaus',
    alineas: ['Hoger in de piramide is niet beter. Het zegt alleen voor wie een activiteit is en hoe iemand er komt.'],
  },
  {
    id: 'indelen',
    titel: 'Hoe wij een activiteit indelen',
    alineas: ['Wij lopen vijf stappen af, in deze volgorde. De eerste stap met een duidelijk antwoord beslist.'],
    stappen: [
      'Kan een inwoner hier meedoen met sport of bewegen? Zo niet: buiten de piramide.',
      'Is het bewegen zelf behandeling, revalidatie of deel van een zorgplan, onder een zorgverlener? Dan niveau 4.',
      'Gaat het om één persoon, of is een verwijzing, indicatie of intake een voorwaarde om mee te doen? Dan niveau 3.',
      'Is het opgezet of aangepast voor een groep met een risico, achterstand of drempel? Dan niveau 2.',
      'Anders is het niveau 1.',
    ],
    punten: [
      'Mogen is geen moeten: “de huisarts mag verwijzen” maakt nog geen niveau 3.',
      'Leeftijd, geslacht, wijk of prijs alleen maakt nooit niveau 2.',
      'Wie er ook komt, beslist niet. Een open activiteit met kwetsbare deelnemers blijft niveau 1.',
      'Een gebouw of werkgever is geen bewijs. Wij kijken wat er gebeurt, en voor wie.',
      'Ontkenningen tellen: “geen verwijzing nodig” haalt de aanwijzing weg. Plannen voor later tellen niet.',
      'Is de tekst dun, dan kiezen wij het laagste niveau dat de tekst draagt, met weinig zekerheid.',
    ],
  },
  {
    id: 'nakijken',
    titel: 'Wanneer u een rij moet nakijken',
    alineas: [
      'Naast de stappen tellen wij aanwijzingen in de titel en de andere velden. Elke aanwijzing maakt een niveau meer of minder waarschijnlijk. De gewichten zijn geleerd van ingedeelde voorbeelden. Daaruit volgt per niveau een kans.',
      'Is die kans voor het gekozen niveau kleiner dan 80 %, dan staat de rij bij Nakijken. De rij telt dan al mee, en de piramide tekent haar gearceerd. Nakijken vraagt ook naar rijen buiten de piramide; het Overzicht telt die apart.',
      'Uw keuze gaat voor de onze, en u kunt haar later wijzigen. Wij bewaren wie koos, wanneer, en met welke versie. Rijen met precies dezelfde tekst gaan mee, ook als u het bestand later opnieuw inleest.',
    ],
  },
  {
    id: 'overzicht',
    titel: 'Hoe wij tellen',
    alineas: [
      'Er zijn drie maatstaven: het aantal activiteiten, het aantal plaatsen naar schatting, en het aantal opgegeven plaatsen. Zij staan nooit samen op één schaal.',
      'Het scherm begint met de rijkste maatstaf die uw lijst zelf geeft voor ten minste 60 % van de activiteiten. Op de eerste dag is dat bijna altijd het aantal.',
      'De breedte van een balk telt, niet het oppervlak. Alle balken zijn even hoog, beginnen bij nul en delen één schaal.',
      'Rijen buiten de piramide en gestopte rijen tellen niet mee. U ziet wel hoeveel het er zijn: samen met de piramide zijn dat alle rijen van het register.',
    ],
  },
  {
    id: 'plaatsen',
    titel: 'Plaatsen per week',
    alineas: [
      'Wekelijks: plaatsen per keer × keren per week. Een reeks: plaatsen × bijeenkomsten, gedeeld door 52 weken.',
      'Een eenmalige activiteit telt apart, zonder plaatsen per week. Een traject voor één persoon is per jaar en nooit per week.',
      'Staat er geen aantal plaatsen in uw lijst, dan kunt u “Plaatsen, geschat” kiezen. Wij nemen dan per keer een groepsgrootte aan: laag, midden en hoog. Welke dat zijn staat in de tabel; met deze tabel rekent het scherm ook. Wat een aanbieder opgeeft, gaat voor.',
      'Een beschreven interventie, een traject en een eenmalige activiteit krijgen geen schatting. Wij tekenen alleen de omtrek, en uit een schatting volgt nooit een tekort.',
      'Plaatsen zijn niet altijd hele getallen, bijvoorbeeld bij een reeks. Wij tellen eerst op en ronden dan af. Daardoor kan de som van afgeronde getallen iets afwijken; dat staat er dan bij.',
    ],
  },
  {
    id: 'onbekend',
    titel: 'Onbekend is niet nul',
    alineas: [
      'Staat er geen aantal plaatsen bij, dan is dat onbekend. Wij vullen niets in en tellen het niet als nul.',
      'Staat een niveau of wijk niet in uw lijst, dan zegt dat iets over de lijst. “Niets gevonden” staat er pas als het is nagevraagd. Tot die tijd staat er “nog niet nagevraagd”.',
      'Kiest u een deel van de rijen (na te kijken, zonder wijk, buiten de piramide, een zoekwoord), dan staat er bij een lege plek “niets bij deze keuze”. Dan zegt de leegte iets over uw keuze, en niet over het aanbod.',
      'Zonder streefwaarde is er geen tekort. Een streefwaarde is iets wat uw gemeente zelf vaststelt.',
    ],
  },
  {
    id: 'waar',
    titel: 'In welke wijk',
    alineas: [
      'De wijk komt uit een kolom, uit de naam van een tabblad, uit de titel, of van de aanbieder die altijd in één wijk werkt. Bij elke rij staat welke van deze het is. Uw eigen keuze gaat voor.',
      'Een aanbieder werkt altijd in één wijk als hij dat zelf opgeeft, of als ten minste twee van zijn activiteiten een wijk noemen en dat steeds dezelfde is. Wat via de aanbieder kwam telt daarbij niet mee. U krijgt dan een voorstel; u neemt het over of niet.',
      'Wat voor de hele gemeente of regio is, telt niet bij één wijk. Het geldt wel voor elke wijk. Kiest u een wijk, dan staat het er apart naast, bijvoorbeeld “+ 8 voor de hele gemeente of regio”. Een wijk met alleen zulk aanbod noemen wij dus niet leeg. Noemt een rij geen wijk, dan weten wij het niet: dat is iets anders dan de hele gemeente.',
      'Alleen bij zorg (niveau 4) zonder plek nemen wij aan dat zij voor de regio is, want zorg is zelden per wijk. Dat is onze aanname en geen gegeven uit uw lijst. Daarom staat er steeds bij om hoeveel activiteiten het gaat, en bij elke rij: “wij nemen aan: voor de regio”.',
    ],
  },
  {
    id: 'noemer',
    titel: 'Per 1.000 inwoners',
    alineas: [
      'Wij delen door het aantal inwoners van de doelgroep, van het CBS. Jaar en bron staan erbij. Is er geen cijfer, dan staat er “geen noemer” en ziet u alleen aantallen.',
      'De leeftijden passen niet altijd. Ouderen zijn in de lijst 55 jaar en ouder, bij het CBS 65 jaar en ouder. Ook dat staat erbij.',
    ],
  },
  {
    id: 'optellen',
    titel: 'Doelgroepen en thema’s tellen niet op',
    alineas: [
      'Eén activiteit kan voor meer doelgroepen zijn. Zij telt één keer in het totaal en één keer bij elke doelgroep. De doelgroepen samen zijn dus meer dan het totaal.',
      'Wijken, en de niveaus, tellen wel op.',
    ],
  },
  {
    id: 'stappen',
    titel: 'Wat elke stap laat zien',
    alineas: [
      'Met alleen een lijst ziet u aantallen. Antwoorden partners op een uitvraag, dan weet u wat er echt niet is. Met plaatsen en een streefwaarde ziet u tekorten. Met deelnemers ziet u bezetting. Met een nulmeting ziet u of het helpt.',
    ],
  },
  {
    id: 'bronnen',
    titel: 'Bronnen',
    alineas: [],
    punten: [
      'Uw eigen lijst: elke rij houdt haar rijnummer.',
      'Grenzen van wijken en buurten: Kadaster en Centraal Bureau voor de Statistiek (CC BY 4.0).',
      'Inwoners en huishoudens: CBS, Kerncijfers wijken en buurten (CC BY 4.0). Het CBS rondt af; afgeschermde cijfers blijven leeg.',
      'Soorten preventie: de indeling van het vroegere College voor zorgverzekeringen, door ons verbreed van gezondheid naar het hele sociaal domein.',
    ],
  },
  {
    id: 'mensen',
    titel: 'Geen gegevens over mensen',
    alineas: [
      'De Sportpiramide gaat over activiteiten. Kolommen met namen, telefoon, e-mail, geboortedatum of BSN worden niet ingelezen en niet bewaard. Staat zo’n gegeven midden in een tekst, dan maken wij het onleesbaar.',
      `Uw bestand zelf bewaren wij niet. Leest u het niet in, dan is alles ervan na ${RETENTION_DAYS.unused} dagen weg. Leest u het wel in, dan gaan de cellen na ${RETENTION_DAYS.cells} dagen weg. Wat nodig is om het ongedaan te maken blijft ${RETENTION_DAYS.plan} dagen; van het laatste bestand langer.`,
    ],
  },
]
