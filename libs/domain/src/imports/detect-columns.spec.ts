import { describe, expect, it } from 'vitest'
import { detectColumns } from './detect-columns.js'
import { findHeaderRow } from './header-row.js'
import type { RawRow } from './import-types.js'

// Alle rijen in dit bestand zijn verzonnen.
const rows = (...lines: string[][]): RawRow[] => lines.map((cells, index) => ({ sheet: null, row: index + 1, cells }))
const fieldsOf = (header: string[], ...lines: string[][]) =>
  detectColumns(header, rows(...lines)).map(column => column.field)

describe('de rij met de koppen', () => {
  it('staat onder titelregels, een samengevoegde kop en lege cellen', () => {
    const sheet = rows(
      ['Sportaanbod Voorbeeldstad 2025', 'Sportaanbod Voorbeeldstad 2025', 'Sportaanbod Voorbeeldstad 2025'],
      ['Bijgewerkt op 3 maart', '', ''],
      ['Activiteit', 'Organisatie', 'Wijk'],
      ['Wandelen', 'Welzijn', 'Noord'],
      ['Activiteit', 'Organisatie', 'Wijk'],
    )
    expect(findHeaderRow(sheet, 'ACTIVITIES')).toEqual({ headerRow: 3, score: 1 })
  })

  it('is er niet als geen enkele regel op koppen lijkt', () => {
    expect(findHeaderRow(rows(['foo', 'bar'], ['1', '2'], ['3', '4']), 'ACTIVITIES')).toBeNull()
  })

  it('mag uit één kolom bestaan, als die de titel noemt', () => {
    expect(findHeaderRow(rows(['Activiteit'], ['Wandelen'], ['Fietsen']), 'ACTIVITIES')?.headerRow).toBe(1)
  })

  it.each([
    [['Titel', 'Coach', 'Sportcoach']],
    [['Activiteit', 'Deelnemer 1', 'Deelnemer 2']],
    [['Titel', 'k1', 'k2', 'k3', 'k4']],
    [['Naam activiteit', 'Kleur', 'Vakgroep', 'Pasje', 'Extra']],
  ])('noemt de titel, en dan mogen de andere koppen onbekend zijn: %s', header => {
    const line = header.map((_, at) => `Waarde ${at}`)
    expect(findHeaderRow(rows(['Ons aanbod'], header, line, line), 'ACTIVITIES')?.headerRow).toBe(2)
  })

  it('is niet een rij waar "activiteit" de soort is, of waar gewone waarden naast staan', () => {
    expect(findHeaderRow(rows(['Wandelen', 'Activiteit', 'Kees', 'Rood']), 'ACTIVITIES')).toBeNull()
    expect(findHeaderRow(rows(['Activiteit', '12-03-2025', '€ 3,50', 'Rood']), 'ACTIVITIES')).toBeNull()
  })

  it('wordt voor een lijst van partners aan andere woorden herkend', () => {
    expect(findHeaderRow(rows(['Onze partners'], ['Naam', 'Soort organisatie', 'Wijk']), 'PARTNERS')?.headerRow).toBe(2)
  })

  it('is niet de uitleg van een formulier, waar elke regel met een kop begint', () => {
    const uitleg = rows(['Zo vult u de lijst in'], ['Titel: de naam van de activiteit'], ['Wijk: de wijk waar het is'])
    expect(findHeaderRow(uitleg, 'ACTIVITIES')).toBeNull()
  })
})

describe('de kolommen van een activiteitenlijst', () => {
  it('van een website met Engelse koppen: leeftijd en prijs staan in target_group', () => {
    const header = ['title', 'url', 'organizer', 'location', 'target_group', 'date_time', 'cost']
    const lines = [1, 2, 3].map(n => [
      `Gym ${n}`,
      `https://voorbeeld.nl/${n}`,
      'Gymclub',
      '',
      '46 t/m 75 jaar\nKosten:\n· € 5,00',
      '',
      '-',
    ])
    expect(fieldsOf(header, ...lines)).toEqual([
      'titel',
      'kenmerk',
      'aanbieder',
      'locatie',
      'leeftijd',
      'wanneer',
      'kosten',
    ])
  })

  it('van sportscholen: een type vol sporten is omschrijving, een pandnummer dat vaker voorkomt is geen kenmerk', () => {
    const header = ['Naam', 'Adres', 'Kenmerk', 'Type', 'Vooral']
    const lines = [
      ['Boksclub A', 'Straat 1', '0344100000000001', 'Vechtsport, Yoga', 'NA'],
      ['Tennis B', 'Laan 2', '0344100000000002', 'Tennis', 'NA'],
      ['Hockey C', 'Laan 2', '0344100000000002', 'Hockey', 'vrouwen'],
    ]
    expect(fieldsOf(header, ...lines)).toEqual(['titel', 'locatie', null, 'omschrijving', 'doelgroep'])
  })

  it('van een gemeente, met de koppen van het invulformulier', () => {
    const header = [
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
    expect(
      fieldsOf(header, [
        'Wandelen',
        'Een rondje',
        'Welzijn',
        'Noord',
        'Ouderen',
        'elke dinsdag',
        '12',
        'gratis',
        'vrij inlopen',
      ]),
    ).toEqual([
      'titel',
      'omschrijving',
      'aanbieder',
      'wijk',
      'doelgroep',
      'wanneer',
      'plaatsen',
      'kosten',
      'toeleiding',
    ])
  })

  it('"plaats" is een locatie en "plaatsen" is een aantal', () => {
    expect(fieldsOf(['Activiteit', 'Plaats', 'Aantal plaatsen'], ['Gym', 'Sporthal', '12'])).toEqual([
      'titel',
      'locatie',
      'plaatsen',
    ])
  })

  it('een totaal over een jaar is geen aantal deelnemers per keer, en een startdatum is geen eenmalige activiteit', () => {
    const header = ['Activiteit', 'Deelnemers per keer', 'Aantal deelnemers 2024', 'Startdatum']
    const columns = detectColumns(header, rows(['Gym', '8', '340', '01-01-2024'], ['Yoga', '9', '120', '01-03-2024']))
    expect(columns.map(column => column.field)).toEqual(['titel', 'deelnemers', null, null])
    const [, total] = detectColumns(['Activiteit', 'Aantal deelnemers 2024'], rows(['Gym', '340']))
    expect(total).toMatchObject({ field: null, reason: expect.stringContaining('per keer') as string })
  })

  it('neemt van twee kolommen voor hetzelfde veld de beste, en zegt dat van de andere', () => {
    const columns = detectColumns(['Naam activiteit', 'Cursus'], rows(['Gym', 'ja'], ['Yoga', 'nee']))
    expect(columns.map(column => column.field)).toEqual(['titel', null])
    expect(columns[1]?.reason).toBe(
      'Niet gebruikt en niet bewaard: de titel komt al uit "Naam activiteit". Er staan korte teksten in.',
    )
  })

  it('vindt zonder kop de titel in de kolom die op titels lijkt', () => {
    const columns = detectColumns(
      [],
      rows(['1', 'Wandelen in het park', '€ 2,00'], ['2', 'Stoelyoga', 'gratis'], ['3', 'Walking Football', '€ 5,00']),
    )
    expect(columns.map(column => column.field)).toEqual([null, 'titel', 'kosten'])
    expect(columns[1]?.reason).toBe('Kolom 2 lijkt de titel.')
  })

  it('vindt geen titel in een blad met getallen', () => {
    expect(fieldsOf([], ['1', '2'], ['3', '4'])).toEqual([null, null])
  })

  it('laat voorbeelden zien zonder sporen van personen', () => {
    const [, column] = detectColumns(
      ['Titel', 'Aanmelden'],
      rows(['Gym', 'Kom gewoon langs of bel eerst even naar 06-12345678 voor een plek']),
    )
    expect(column?.examples).toEqual(['Kom gewoon langs of bel eerst even naar [weggelaten] voor een plek'])
  })
})
