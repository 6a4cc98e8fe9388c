import { keptFileName } from './file-name'

// Alle namen en nummers in dit bestand zijn verzonnen.
describe('de naam van een bestand', () => {
  it.each([
    ['lijst_0612345678.xlsx', 'lijst [weggelaten].xlsx'],
    ['aanbod van jan@voorbeeld.nl.csv', 'aanbod van [weggelaten].csv'],
    ['lijst mevr. Jansen.csv', 'lijst [weggelaten].csv'],
  ])('"%s" wordt bewaard zonder de persoon', (given, kept) => expect(keptFileName(given)).toBe(kept))

  it.each(['sport_aanbod_2025-03-01.xlsx', 'Wijken 2024 (v2).csv', 'zonder-einde'])('"%s" blijft zoals het is', name =>
    expect(keptFileName(name)).toBe(name),
  )
})
