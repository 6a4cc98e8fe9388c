/** What the API says when it refuses or fails; may be shown as it is. */
export const foutTekst = {
  intern: 'Er ging iets mis bij ons. Probeer het opnieuw.',
  onbereikbaar: 'De gegevens zijn even niet bereikbaar. Probeer het zo opnieuw.',
  teGroot: (limit: string): string => `Deze vraag is te groot: ${limit}`,
  alleenHier: 'Deze demo is alleen te openen via localhost of 127.0.0.1.',
  eigenPagina: 'Stuur de kop x-requested-with: sportpiramide mee.',
  tekst: 'Hier hoort tekst tussen aanhalingstekens.',
  dag: 'Een datum ziet eruit als 2026-11-21.',
  tijdstip: 'Een tijdstip ziet eruit als 2026-11-21T09:30:00Z.',
  vlak: 'Hier hoort een GeoJSON-vlak (Polygon of MultiPolygon).',
  vlakAlsVariabele: 'Geef een vlak mee als variabele.',
} as const
