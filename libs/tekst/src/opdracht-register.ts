/** Texts of the command `seed`. */
export const SEED_OPDRACHT = {
  kort: 'vult registers uit een bestand in het seed-formaat',
  uitleg: [
    'Leest gemeenten, mensen, gebieden, cijfers, partners en activiteiten uit een JSON-bestand.',
    'Het formaat staat in docs/fixture-format.md. Een register dat er al is, blijft zoals het is.',
    'Op stdout: een regel JSON met per register wat er is gebeurd.',
  ],
  file: 'het bestand',
  bestandWeg: (file: string): string => `Het bestand ${file} is er niet of is niet te lezen.`,
  geenJson: (file: string): string => `${file} is geen JSON-bestand.`,
  formaatFout: (file: string, problemen: readonly string[]): string =>
    [`${file} is geen goed seed-bestand; er is niets gewijzigd.`, ...problemen.map(regel => `  ${regel}`)].join('\n'),
} as const

/** Texts of the command `coverage`. */
export const DEKKING_OPDRACHT = {
  kort: 'geeft per gebied, niveau en doelgroep wat er in het register staat',
  uitleg: [
    'Een regel per gebied, niveau en doelgroep: activiteiten, plaatsen per week, inwoners en plaatsen per 1.000.',
    'Plaatsen zijn opgegeven plaatsen; niets is geschat. Wat leeg is, is niet bekend: leeg is geen nul.',
    'state "onbekend": er staat niets en er is nog niet nagevraagd. Zonder streefwaarde zijn norm, gap, cause en priority leeg.',
  ],
  tenant: 'het register: de naam in het adres, of de gemeentecode',
  peildatum: 'de dag waarvoor de cijfers gelden (jjjj-mm-dd); zonder deze optie vandaag',
  format: 'csv (standaard) of json',
  formatFout: 'Kies als --format csv of json.',
  peildatumFout: 'Een peildatum ziet eruit als 2026-11-21.',
} as const
