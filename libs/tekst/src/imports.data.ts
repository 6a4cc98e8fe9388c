import { RETENTION_DAYS } from '@sportpiramide/domain'
import { aantal, bij, getal } from './getal.js'

/** What a file is about. */
export type ImportKindCode = 'ACTIVITIES' | 'PARTNERS' | 'AREAS' | 'INDICATORS'

const RIJEN = ['rij', 'rijen'] as const

/** The headers of our own invulformulier: a file with exactly these needs no confirmation of its columns. */
export const FORMULIER_KOPPEN: readonly string[] = [
  'Titel',
  'Omschrijving',
  'Aanbieder',
  'Wijk',
  'Voor wie',
  'Wanneer',
  'Plaatsen',
  'Kosten',
  'Aanmelden/toeleiding',
]

/** Words of the import screen. */
export const importTekst = {
  titel: 'Importeren',
  stappen: ['Bestand', 'Kolommen', 'Voorbeeld', 'Klaar'],
  stapNu: 'u bent hier',
  rail: 'Stappen van het inlezen',

  soort: {
    ACTIVITIES: {
      naam: 'Activiteiten',
      vraag: 'Welk bestand met activiteiten leest u in?',
      uitleg: 'Excel (.xlsx) of CSV, tot 20 MB. Alleen een kolom met namen van activiteiten is nodig.',
      accept: '.xlsx,.csv,.txt',
    },
    PARTNERS: {
      naam: 'Partners',
      vraag: 'Welk bestand met partners leest u in?',
      uitleg: 'Excel of CSV met namen van organisaties, en hun vaste wijk als zij die hebben.',
      accept: '.xlsx,.csv,.txt',
    },
    AREAS: {
      naam: 'Kaart',
      vraag: 'Welk kaartbestand leest u in?',
      uitleg:
        'GeoJSON of TopoJSON met wijken of buurten, tot 20 MB. Op cbs.nl en pdok.nl staan deze kaarten gratis: zoek op “wijk- en buurtkaart”.',
      accept: '.geojson,.topojson,.json',
    },
    INDICATORS: {
      naam: 'Inwoners en kerncijfers',
      vraag: 'Welk bestand met kerncijfers leest u in?',
      uitleg: 'Het Excel-bestand “Kerncijfers wijken en buurten” van het CBS, of een CSV met codes van wijken.',
      accept: '.xlsx,.csv,.txt',
    },
  } as Readonly<
    Record<
      ImportKindCode,
      { readonly naam: string; readonly vraag: string; readonly uitleg: string; readonly accept: string }
    >
  >,
  anderSoort: 'Iets anders inlezen',

  bestand: {
    sleep: 'Sleep uw bestand hierheen',
    of: 'of',
    kies: 'Kies een bestand',
    laatLos: 'Laat los om in te lezen',
    uploaden: 'Bestand sturen',
    lezen: 'Bestand lezen',
    stop: 'Stop',
    gestopt: 'Gestopt. Er is niets ingelezen.',
    teGroot: 'Dit bestand is groter dan 20 MB. Maak het kleiner: haal lege regels en plaatjes weg, of splits het.',
    leeg: 'Dit bestand is leeg.',
    meer: 'Kies één bestand tegelijk.',
    geenVerbinding: 'Het bestand kwam niet aan. Kijk of u verbinding heeft en probeer het opnieuw.',
    formulier: 'Download invulformulier',
    formulierUitleg: 'Nog geen lijst? Vul dit Excel-bestand in; het past zonder kolommen te kiezen.',
    personen: 'Kolommen met gegevens over mensen lezen wij niet in. U ziet straks welke.',
  },

  kolommen: {
    titel: (rows: number): string => `Wij vonden ${aantal(rows, ...RIJEN)}. Kloppen de kolommen?`,
    uitleg: 'Pas aan wat niet klopt. Wat u niet gebruikt, bewaren wij niet.',
    bladen: 'Tabbladen',
    blad: (rows: number, headerRow: number): string =>
      headerRow > 0
        ? `${aantal(rows, ...RIJEN)}, kopregel op rij ${headerRow}`
        : `${aantal(rows, ...RIJEN)}, geen kopregel`,
    bladBetekent: {
      WIJK: 'de naam van het tabblad is een wijk',
      PARTNER: 'de naam van het tabblad is een aanbieder',
    } as Readonly<Record<string, string>>,
    kopregel: 'Rij met de namen van de kolommen',
    kiesBlad: 'Kies ten minste één tabblad.',
    kopregelAnders: 'Met een andere rij zoeken wij de kolommen opnieuw. U ziet ze daarna weer.',
    kolom: 'Kolom in uw bestand',
    voorbeelden: 'Voorbeelden',
    wordt: 'Wordt',
    vanzelf: 'wordt vanzelf gebruikt',
    geenVoorbeelden: 'geen voorbeelden',
    nietBewaard: 'niet bewaard',
    nogEens: 'Wat u nu kiest, is niet bewaard. Wij lezen het bestand opnieuw en laten de kolommen nog eens zien.',
    bestandNodig: 'Wat u nu kiest, is niet bewaard. Kies het bestand opnieuw, dan lezen wij het mee.',
    leesOpnieuw: 'Lees het bestand opnieuw',
    nietGebruikt: 'niet gebruiken',
    geenKop: (index: number): string => `kolom ${index + 1}, zonder naam`,
    kiesVoor: (header: string): string => `Waar is “${header}” voor?`,
    nodig: 'nodig',
    personen: (n: number): string =>
      n === 1
        ? '1 kolom lijkt over mensen te gaan en is weggelaten'
        : `${n} kolommen lijken over mensen te gaan en zijn weggelaten`,
    personenUitleg: 'De cellen van deze kolommen zijn niet bewaard.',
    mist: (label: string): string => `Kies eerst een kolom voor: ${label}.`,
    dubbel: (label: string): string => `Twee kolommen staan op “${label}”. Kies er één.`,
    gemeente: 'Welke gemeente?',
    kiesGemeente: 'Kies eerst een gemeente.',
    gemeenteUitleg: 'In dit bestand staan meer gemeenten. Alleen de gekozen gemeente wordt ingelezen.',
    gebieden: (n: number): string => aantal(n, 'gebied', 'gebieden'),
    verder: 'Klopt, laat zien wat er gebeurt',
    anderBestand: 'Ander bestand kiezen',
    gelezenAls: (encoding: string, separator: string | null): string =>
      separator ? `Gelezen als ${encoding}, gescheiden door ${separator === '\t' ? 'tabs' : `“${separator}”`}.` : '',
  },

  bezig: {
    PLANNING: 'Wij zoeken per rij uit wat er gebeurt',
    COMMITTING: 'Wij lezen in',
    UNDOING: 'Wij draaien het inlezen terug',
    rijen: (done: number, total: number): string => `${getal(done)} van ${aantal(total, ...RIJEN)}`,
    stop: 'Stop',
    sluiten: 'U kunt deze pagina sluiten. Het werk gaat door.',
  },

  plan: {
    nietsVeranderd: 'Er is nog niets veranderd.',
    alleenGemeente: (name: string): string => `Alleen ${name} telt; rijen van een andere gemeente slaan wij over.`,
    tabs: {
      CREATE: 'Nieuw',
      UPDATE: 'Gewijzigd',
      UNCHANGED: 'Gelijk',
      SKIP: 'Overgeslagen',
      REJECT: 'Afgekeurd',
    } as Readonly<Record<string, string>>,
    kwijt: (n: number): string =>
      `${aantal(n, ...RIJEN)} uit uw bestand ${bij(n, 'staat', 'staan')} in geen enkele uitkomst. Dat is een fout van ons: lees niet in en meld het.`,
    tabsNaam: 'Rijen naar wat ermee gebeurt',
    rij: 'Rij',
    blad: 'Tabblad',
    wat: {
      ACTIVITIES: 'Activiteit',
      PARTNERS: 'Partner',
      AREAS: 'Gebied',
      INDICATORS: 'Gebied',
    } as Readonly<Record<ImportKindCode, string>>,
    niveau: 'Niveau',
    waarom: 'Waarom',
    twijfel: 'twijfel',
    leeg: 'leeg',
    wordt: 'wordt',
    geen: 'Geen rijen.',
    meer: (rest: number): string => `Toon meer (nog ${getal(rest)})`,
    leesIn: 'Lees in',
    leesGoede: 'Lees de goede rijen in',
    leesGoedeUitleg: (reject: number): string =>
      `${aantal(reject, 'rij is afgekeurd en blijft', 'rijen zijn afgekeurd en blijven')} weg.`,
    alles: 'Alle rijen zijn afgekeurd. Er valt niets in te lezen.',
    niets: 'Alles staat al zo in het register. Er valt niets in te lezen.',
    kolommen: 'Kolommen aanpassen',
    verouderd: 'Het register is intussen veranderd.',
    opnieuw: 'Reken opnieuw door',
  },

  problemen: {
    titel: (n: number): string => `${aantal(n, 'opmerking', 'opmerkingen')} bij de rijen`,
    plaats: 'Plaats',
    /** Row 0 is no row: the remark is about a tab, or about the file as a whole. */
    plek: (sheet: string | null, row: number): string =>
      [sheet, row > 0 ? `rij ${row}` : null].filter(part => part !== null).join(', ') || 'hele bestand',
    kolom: 'Kolom',
    waarde: 'Er staat',
    wat: 'Wat is er',
    soort: { ERROR: 'fout', WARNING: 'let op' } as Readonly<Record<string, string>>,
    rest: (shown: number, all: number): string =>
      `De eerste ${getal(shown)} van ${getal(all)}. Alle staan in het bestand.`,
    download: 'Download de afgekeurde rijen',
    rijenWeg: `De afgekeurde rijen zelf zijn verwijderd, ${RETENTION_DAYS.cells} dagen na het inlezen.`,
    opmerkingenWeg: `De opmerkingen bij de rijen zijn verwijderd, ${RETENTION_DAYS.plan} dagen na het inlezen.`,
    downloadUitleg: 'Met de reden erbij: verbeter ze in Excel en lees dat bestand weer in.',
  },

  klaar: {
    titel: 'Ingelezen',
    tijd: 'Klaar.',
    piramide: 'Bekijk de piramide',
    nakijken: (n: number): string => `Kijk ${aantal(n, 'twijfel', 'twijfels')} na`,
    teruggedraaid: 'Het inlezen is teruggedraaid',
    teruggedraaidUitleg: 'Het register is weer zoals het was.',
    rijenBlijven: (n: number): string =>
      `${aantal(n, 'rij blijft', 'rijen blijven')} staan, omdat iemand ${bij(n, 'die', 'ze')} daarna wijzigde`,
    partnersBlijven: (n: number): string =>
      `${aantal(n, 'partner blijft', 'partners blijven')} staan, omdat ${bij(n, 'die', 'ze')} nog ergens bij ${bij(n, 'hoort', 'horen')} of daarna ${bij(n, 'is', 'zijn')} gewijzigd`,
    gebiedenBlijven: (n: number): string =>
      `${aantal(n, 'gebied blijft', 'gebieden blijven')} staan, omdat ${bij(n, 'het', 'ze')} nog ergens bij ${bij(n, 'hoort', 'horen')} of daarna ${bij(n, 'is', 'zijn')} gewijzigd`,
    toonBlijvers: (n: number): string => `Toon ${bij(n, 'de naam', 'de namen')}`,
    gestopt: 'Gestopt',
    gestoptUitleg: 'Er is niets veranderd.',
    mislukt: 'Het inlezen lukte niet',
    misluktUitleg: 'Er is niets veranderd.',
    nogEen: 'Nog een bestand inlezen',
    maakOngedaan: 'Maak dit inlezen ongedaan',
    ongedaanTitel: 'Dit inlezen ongedaan maken?',
    uitzoeken: 'Wij zoeken uit wat er terug gaat…',
    nietMeer: 'Dit inlezen kan nu niet ongedaan. Ververs de pagina.',
    nietOngedaan: 'Dit inlezen kan nu niet ongedaan',
    naarLatere: 'Bekijk die latere import',
    ja: 'Ja, maak ongedaan',
    nee: 'Nee, laat staan',
  },

  wijken: {
    titel: 'Waar is het?',
    uitleg: (title: number, organiser: number): string =>
      [
        title > 0 ? `${aantal(title, 'rij noemt', 'rijen noemen')} in de titel een wijk.` : '',
        organiser > 0 ? `${aantal(organiser, 'rij kan', 'rijen kunnen')} een wijk krijgen via de aanbieder.` : '',
      ]
        .filter(part => part !== '')
        .join(' '),
    kies: 'Welke voorstellen neemt u over?',
    rijen: (n: number): string => aantal(n, ...RIJEN),
    neemOver: (n: number): string => `Neem over voor ${aantal(n, ...RIJEN)}`,
    overgenomen: (n: number): string => `${aantal(n, 'rij heeft', 'rijen hebben')} nu een wijk.`,
    teruggedraaid: (n: number): string => `Teruggedraaid voor ${aantal(n, ...RIJEN)}.`,
    ongedaan: 'Haal deze wijken weer weg',
    conclusie: (n: number): string =>
      n === 0
        ? 'Er zijn nu geen voorstellen voor wijken'
        : `${aantal(n, 'rij zonder wijk kan er een', 'rijen zonder wijk kunnen er een')} krijgen`,
    wijzer: (n: number): string => `Geef ${aantal(n, 'rij', 'rijen')} zonder wijk een wijk`,
    naarOverzicht: 'Naar het overzicht',
    zonder: 'Rijen zonder wijk tellen gewoon mee in de piramide.',
  },

  meer: {
    titel: 'Kaart en inwoners toevoegen, of later',
    uitleg: 'Met de kaart ziet u de wijken. Met inwoners ziet u aantallen per 1.000. Zonder werkt de piramide ook.',
    titelInwoners: 'Inwoners toevoegen, of later',
    uitlegInwoners: 'Met inwoners ziet u aantallen per 1.000. Staan zij al op de kaart, dan hoeft het niet.',
    kaart: 'Kaart toevoegen',
    inwoners: 'Inwoners toevoegen',
  },

  eerder: {
    titel: 'Eerder ingelezen',
    bestand: 'Bestand',
    wanneer: 'Wanneer',
    door: 'Door',
    wat: 'Wat gebeurde er',
    doen: 'Doen',
    open: 'Bekijk',
    geen: 'Nog niets.',
    toestand: {
      READ: 'gelezen, nog niet bevestigd',
      PLANNING: 'wordt doorgerekend',
      PLANNED: 'voorbeeld staat klaar',
      COMMITTING: 'wordt ingelezen',
      DONE: 'ingelezen',
      UNDOING: 'wordt teruggedraaid',
      UNDONE: 'teruggedraaid',
      CANCELLED: 'gestopt',
      FAILED: 'mislukt, er is niets veranderd',
    } as Readonly<Record<string, string>>,
  },
  nietGevonden: 'Dit inlezen is er niet meer. Kies het bestand opnieuw.',
} as const
