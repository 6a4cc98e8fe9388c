/** Words of the bench command. */
export const BENCH_OPDRACHT = {
  kort: 'meet snelheid en geheugen, met de norm en een vergelijking uit dezelfde meting',
  uitleg: [
    'Meet elke vraag een paar keer in een eigen proces en schrijft de middelste waarde, de spreiding, de norm en de',
    'verhouding tot een maatstaf uit dezelfde meting. Eindigt met 1 als een norm niet is gehaald.',
    'Let op: "start" gooit de bouw van deze map weg en maakt haar opnieuw.',
  ],
  sample: 'meet één keer en schrijf alleen de waarden',
  kies: (names: string): string => `Kies één meting: ${names}.`,
} as const
