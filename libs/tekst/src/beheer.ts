/** One line for whoever starts the server and it does not start. No address, password or path of ours in it but what the person set. */
export const beheerTekst = {
  poortBezet: (port: number): string =>
    `Poort ${port} is al in gebruik. Stop het andere programma, of kies een andere poort met PORT.`,
  poortVerboden: (port: number): string =>
    `Poort ${port} mag u hier niet gebruiken. Kies een andere met PORT, boven 1024.`,
  adresOnbekend: (host: string): string => `Het adres ${host} (HOST) hoort niet bij deze machine.`,
  databaseOnbereikbaar: 'De database van DATABASE_URL is niet bereikbaar. Klopt het adres, en staat de server aan?',
  databaseWeigert: (variable: string): string => `De database weigert de gebruiker of het wachtwoord van ${variable}.`,
  rolGeweigerd: (reason: string): string => `Instelling DATABASE_URL is onveilig: ${reason}.`,
  nietGemigreerd:
    'Deze database heeft niet de tabellen van deze versie. Zet MIGRATION_DATABASE_URL op de eigenaar van de database en start opnieuw.',
  onbekend: 'Starten is mislukt; de reden staat in het log hierboven.',
  geenBinaries:
    'Voor dit besturingssysteem is er geen PostgreSQL meegeleverd. Zet DATABASE_URL op een eigen PostgreSQL-server (15 of nieuwer).',
  mapVerboden: 'Instelling DATA_DIR moet een map zijn waarin u alles mag lezen en schrijven; dat mag hier niet.',
  vreemdeMap: 'De map van DATA_DIR is van een andere gebruiker. Start als die gebruiker, of kies een andere map.',
  wachtwoordWeg: 'In de map van DATA_DIR ontbreekt secrets.json. Zet het bestand terug, of kies een andere map.',
  andereVersie: (versions: string): string =>
    `De gegevens in DATA_DIR zijn van een andere versie van PostgreSQL (${versions}). Kies een andere map, of gebruik de vorige versie.`,
  initdb: 'PostgreSQL kan in de map van DATA_DIR geen database maken; de reden staat in het log hierboven.',
  serverStart: 'PostgreSQL start niet; de reden staat in het log hierboven.',
  bezet: 'Een ander proces is de map van DATA_DIR aan het openen of sluiten. Probeer het zo opnieuw.',
} as const
