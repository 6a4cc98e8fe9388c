/** Fixed words of the Overzicht page. */
export const OVERZICHT = {
  titel: 'Overzicht',
  hoeBerekend: 'Hoe is dit berekend?',
  afdrukken: 'Eén A4 voor overleg',
  keuzeWissen: 'Alle keuzes wissen',
  filters: 'Filters',
  peildatum: 'Peildatum',
  wijk: 'Wijk',
  niveau: 'Niveau',
  doelgroep: 'Doelgroep',
  thema: 'Thema',
  alleWijken: (n: number): string => (n === 0 ? 'Alle wijken' : n === 1 ? 'De ene wijk' : `Alle ${String(n)} wijken`),
  alleDoelgroepen: 'Alle doelgroepen',
  alleThemas: 'Alle thema’s',
  alleNiveaus: 'Alle niveaus',
  gekozen: 'Gekozen:',
  gefilterdOp: (what: string): string => `Gekozen: ${what}`,
  lade: 'Activiteiten bij uw keuze',
  toonActiviteiten: 'Toon de activiteiten',
  fictief: 'Alle namen en cijfers zijn verzonnen.',
  bronregel: (register: string, peildatum: string, version: string): string =>
    `Bron: register van ${register}, peildatum ${peildatum}, indeling ${version}. Dit is wat in het register staat.`,
} as const

/** Loading, empty and failed panels. */
export const TOESTAND = {
  laden: 'Nog even, wij tellen de activiteiten.',
  leegTitel: 'Nog geen activiteiten',
  leeg: 'Er staat nog geen lijst in dit register.',
  leegKeuze: 'Bij deze keuze staat er nog niets in de lijst. Dat is nog niet nagevraagd.',
  foutTitel: 'Het overzicht kon niet laden',
  fout: 'Uw gegevens zijn veilig. Probeer het zo nog eens.',
  opnieuw: 'Probeer opnieuw',
} as const

/** Keys that work on this page, for the list behind "?". */
export const TOETSEN = {
  titel: 'Toetsen',
  rijen: [
    ['Pijlen', 'naar een ander niveau, een andere wijk of cel'],
    ['Enter', 'kies, en toon de activiteiten'],
    ['Escape', 'een stap terug: lade dicht, dan de laatste keuze weg'],
    ['t', 'tabel of grafiek'],
    ['?', 'deze lijst'],
    ['1 2 3 4 B', 'in de lade: zet de activiteit op dat niveau, of buiten'],
  ],
} as const
