/** Short names of the pyramid's levels (`kort` for a narrow column) with one line of what they are; a gemeente's own code falls back on its taxonomy label. */
export const NIVEAU_TEKST: Readonly<
  Record<string, { readonly naam: string; readonly kort: string; readonly uitleg: string }>
> = {
  '1': { naam: 'Algemeen aanbod', kort: 'Algemeen', uitleg: 'open voor iedereen' },
  '2': { naam: 'Groepsaanpak', kort: 'Groep', uitleg: 'voor groepen met een risico' },
  '3': { naam: 'Maatwerk', kort: 'Maatwerk', uitleg: 'één op één of na verwijzing' },
  '4': { naam: 'Zorg', kort: 'Zorg', uitleg: 'bewegen als deel van zorg' },
  buiten: { naam: 'Buiten de piramide', kort: 'Buiten', uitleg: 'geen sport of bewegen voor deelnemers' },
}

/** A doelgroep as a row label and as it reads after "voor". */
export const DOELGROEP_TEKST: Readonly<Record<string, { readonly naam: string; readonly voor: string }>> = {
  alle_inwoners: { naam: 'Alle inwoners', voor: 'alle inwoners' },
  kinderen: { naam: 'Kinderen', voor: 'kinderen' },
  jongeren: { naam: 'Jongeren', voor: 'jongeren' },
  risicojeugd: { naam: 'Risicojeugd', voor: 'risicojeugd' },
  volwassenen: { naam: 'Volwassenen', voor: 'volwassenen' },
  ouderen: { naam: 'Ouderen (55+)', voor: 'ouderen' },
  gezinnen: { naam: 'Gezinnen', voor: 'gezinnen' },
  minima: { naam: 'Laag inkomen', voor: 'mensen met een laag inkomen' },
  statushouders: { naam: 'Statushouders', voor: 'statushouders' },
  migratie: { naam: 'Migratieachtergrond', voor: 'inwoners met een migratieachtergrond' },
  beperking_lichamelijk: { naam: 'Lichamelijke beperking', voor: 'mensen met een lichamelijke beperking' },
  beperking_verstandelijk: { naam: 'Verstandelijke beperking', voor: 'mensen met een verstandelijke beperking' },
  psychisch: { naam: 'Psychische klachten', voor: 'mensen met psychische klachten' },
  chronisch: { naam: 'Chronische aandoening', voor: 'mensen met een chronische aandoening' },
  dementie: { naam: 'Dementie', voor: 'mensen met dementie' },
  werkzoekenden: { naam: 'Werkzoekenden', voor: 'werkzoekenden' },
  sociaal_kwetsbaar: { naam: 'Sociaal kwetsbaar', voor: 'sociaal kwetsbare mensen' },
  mantelzorgers: { naam: 'Mantelzorgers', voor: 'mantelzorgers' },
}
