import { describe, expect, it } from 'vitest'
import { detectColumns } from './detect-columns.js'
import type { RawRow } from './import-types.js'
import { isPersonName } from './name-lists.js'
import { maskPersons, quotable, stripPersons } from './persons.js'

// Alle namen, nummers en adressen in dit bestand zijn verzonnen.
const rows = (...lines: string[][]): RawRow[] => lines.map((cells, index) => ({ sheet: null, row: index + 2, cells }))
const columnOf = (header: string, ...cells: string[]) =>
  detectColumns(['Titel', header], rows(...cells.map((cell, at) => [`Activiteit ${at}`, cell])))[1]

describe('sporen van personen in vrije tekst', () => {
  it.each([
    ['Bel Jan op 06-12345678 of 073 123 45 67.', 'Bel Jan op [weggelaten] of [weggelaten].', ['telefoonnummer']],
    ['Aanmelden via sanne.devries@voorbeeld.nl', 'Aanmelden via [weggelaten]', ['e-mailadres']],
    ['App naar +31 6 1234 5678', 'App naar [weggelaten]', ['telefoonnummer']],
    ['BSN 111222333 is bekend', 'BSN [weggelaten] is bekend', ['BSN']],
    ['BSN111222333', 'BSN[weggelaten]', ['BSN']],
    ['bsn 111-222-333', 'bsn [weggelaten]', ['BSN']],
    ['Bel 06/12345678', 'Bel [weggelaten]', ['telefoonnummer']],
    ['tel. 6 12345678', 'tel. [weggelaten]', ['telefoonnummer']],
    ['Mobiel: 612345678', 'Mobiel: [weggelaten]', ['telefoonnummer']],
    ['Mail jan(at)mail.nl', 'Mail [weggelaten]', ['e-mailadres']],
    ['App via https://wa.me/31612345678 of bel', 'App via [weggelaten] of bel', ['telefoonnummer']],
    ['Betaal op NL91ABNA0417164300', 'Betaal op [weggelaten]', ['rekeningnummer']],
    ['IBAN NL91 ABNA 0417 1643 00.', 'IBAN [weggelaten].', ['rekeningnummer']],
    ['IBANNL91ABNA0417164300', 'IBAN[weggelaten]', ['rekeningnummer']],
    ['geboren 01-02-1950', 'geboren [weggelaten]', ['geboortedatum']],
    ['(geb. 1-2-1950)', '(geb. [weggelaten])', ['geboortedatum']],
    ['Vraag naar Dhr. J. de Vries.', 'Vraag naar [weggelaten].', ['naam']],
    ['bij mevr. Jansen, elke week', 'bij [weggelaten], elke week', ['naam']],
  ])('uit "%s" gaat het spoor weg', (text, masked, found) => {
    expect(maskPersons(text)).toEqual({ text: masked, found })
  })

  it.each([
    '€ 46,58 per kwartaal & 7,50 inschrijfgeld',
    'Dinsdag 15.00 - 16.00 uur, vanaf 12-06-2025',
    'https://voorbeeld.nl/activiteit/0612345678/wandelen',
    'pand 0344100000144434',
    'nummer 111222334',
    '46 t/m 85 jaar en 86+',
    '3555 GH Voorbeeldstad',
    'Geboren in 1950 of eerder, seizoen 2024/2025',
    'Telefonisch 6 keer per jaar, € 612,50',
    'Zaal aan de Mevr. Bakkerstraat 12',
    'Periode 01/02/2025 10:00 uur',
    'AB12 is zaal 3',
  ])('"%s" blijft staan: dat is geen persoon', text => {
    expect(maskPersons(text)).toEqual({ text, found: [] })
  })
})

describe('een heel lange cel', () => {
  it.each(['a', '1', '0 ', 'a.', '(at)', 'NL91', 'Dhr. A', 'de '])('vol "%s" is zo nagekeken', piece => {
    const begin = performance.now()
    maskPersons(piece.repeat(20_000) + '@')
    expect(performance.now() - begin).toBeLessThan(1000)
  })
})

describe('kolommen met personen', () => {
  it.each([
    'Contactpersoon',
    'contact persoon organisatie',
    'E-mail',
    'Emailadres',
    'Telefoon',
    'Telefoonnummer contact',
    'Mobiel',
    'Geboortedatum',
    'BSN',
    'Deelnemerslijst',
    'Naam deelnemer',
    'Adres deelnemers',
    'Voornaam',
    'Trainer',
    'Coach',
    'Sportcoach',
    'Deelnemer 1',
    'Begeleider',
    'Cliëntnr',
    'Clientnummer',
    'Lidnummer',
    'Medische bijzonderheden',
    'Diagnose',
  ])('een kolom "%s" blijft achter, wat er ook in staat', header => {
    const column = columnOf(header, 'x', 'y')
    expect(column).toMatchObject({ personal: true, field: null, examples: [] })
    expect(column?.reason).toContain('Weggelaten')
  })

  it.each([
    ['Contact', ['sanne@voorbeeld.nl', 'piet@voorbeeld.nl'], 'e-mailadressen'],
    ['Vragen?', ['06-12345678', '073-1234567'], 'telefoonnummers'],
    ['Nummer', ['111222333', '123456782', '111222333'], 'BSN'],
    ['Wie', ['Fatima el Idrissi', 'Jan de Vries', 'Piet Jansen'], 'namen'],
    ['Groepje', ['Jan de Vries, Fatima Amrani', 'Piet Jansen; Anna Bakker', 'onbekend'], 'namen'],
    ['Wie belt u', ['Jan de Vries 06-12345678', 'tel. 073-1234567'], 'telefoonnummers'],
    ['Datum 2', ['12-03-1941', '01-07-1988', '30-11-2012'], 'geboortedatums'],
  ])('onder "%s" ziet de inhoud er uit als personen', (header, cells, what) => {
    const column = columnOf(header, ...cells)
    expect(column?.personal).toBe(true)
    expect(column?.reason).toContain(what)
  })

  it.each([
    ['Contact', ['https://voorbeeld.nl/a', 'https://voorbeeld.nl/b']],
    ['Naam organisatie', ['Stichting Voorbeeld', 'Judoclub Jan Jansen']],
    ['Organisatie', ['Co Commit', 'De Schakel']],
    ['Aantal deelnemers', ['12', '15']],
    ['Deelnemers', ['12', '8']],
    ['Deelnemers', ['Ouderen, Jongeren, Kinderen', '8']],
    ['Datum', ['12-06-2025', '19-06-2025', '26-06-2025']],
    ['Omschrijving', ['Mail info@club.test', 'Bel 06-12345678', 'Mail bestuur@club.test', 'Wandelen', 'Fietsen']],
    ['Omschrijving', ['Bel voor vragen 06-12345678, wij lopen elke week een rondje door het park', 'Samen fietsen']],
  ])('een kolom "%s" gaat niet over personen', (header, cells) => {
    expect(columnOf(header, ...cells)?.personal).toBe(false)
  })

  it.each([
    ['Locatie', ['Sporthal Jan Massink', 'Anne Frankplein', 'Johan Cruijff Court', 'Wim Sonneveldpark']],
    ['Accommodatie', ['Van Heekzaal', 'De Willem', 'Sint Jan', 'Gymzaal Maria Montessori']],
    ['Aanbieder', ['Judoclub Jan Jansen', 'Fysiotherapie Hendriks', 'Dansschool Peters', 'Stichting Anna']],
    ['Naam', ['Nordic Walking', 'Tai Chi', 'Power Yoga', 'Mixed Hockey', 'Jeu de Boules']],
  ])('een kolom "%s" met zalen, clubs en lessen die naar iemand heten, blijft', (header, cells) => {
    expect(columnOf(header, ...cells)?.personal).toBe(false)
  })

  it('namen die in geen enkele lijst staan vallen op door hun vorm, naast een paar die wij kennen', () => {
    const names = ['Xanthe Quist', 'Tygo van der Meulen', 'Zhanna Orlik', 'Fatima el Idrissi', 'Bo Achterberg']
    expect(columnOf('Door wie', ...names)?.personal).toBe(true)
  })

  it('naast een geboortedatum zijn naam en adres die van een inwoner', () => {
    const columns = detectColumns(['Naam', 'Adres', 'Geboortedatum'], rows(['Zumba', 'Dorpsstraat 1', '01-02-1950']))
    expect(columns.map(({ personal }) => personal)).toEqual([true, true, true])
  })

  it('een kop die zelf een naam is, wordt met zijn kolom weggelaten', () => {
    const [, column] = detectColumns(['Activiteit', 'Fatima el Idrissi'], rows(['Zumba', 'x']))
    expect(column).toMatchObject({ header: '[weggelaten]', personal: true })
  })

  it('een titel of aanbieder die een persoon is wordt weggelaten, een locatie met een naam blijft', () => {
    const columns = detectColumns(['Activiteit', 'Aanbieder', 'Locatie'], rows(['Zumba', 'SV Duinrade', 'De Kop']))
    const cells = ['Fatima el Idrissi', 'Truus Willems', 'Jan Massink']
    expect(stripPersons({ sheet: null, row: 3, cells }, columns).row.cells).toEqual([
      '[weggelaten]',
      '[weggelaten]',
      'Jan Massink',
    ])
  })

  it.each(['Jan, Piet, Fatima', 'Sevgi Yildiz; Bo Achterberg; Ties Brink', 'Anna Bakker\nJ. Smit\nWim Pol'])(
    'één cel met de namen "%s" onder "Deelnemers" is genoeg om de kolom weg te laten',
    cell => {
      expect(columnOf('Deelnemers', '12', '8', cell)?.personal).toBe(true)
    },
  )

  it('een lijst met namen die verderop in het bestand opduikt, wordt alsnog weggelaten', () => {
    const columns = detectColumns(['Titel', 'Deelnemers'], rows(['Wandelen', '12']))
    const row: RawRow = { sheet: null, row: 900, cells: ['Fietsen', 'Jan, Piet, Fatima'] }
    expect(stripPersons(row, columns).row.cells).toEqual(['Fietsen', '[weggelaten]'])
  })

  it.each(['Jan de Vries', 'Jan, Piet, Fatima', 'mail jan@voorbeeld.nl'])('een melding haalt "%s" niet aan', cell => {
    expect(quotable(cell)).toContain('[weggelaten]')
    expect(quotable(cell)).not.toMatch(/jan/i)
  })

  it('een rij die bewaard wordt heeft lege cellen waar personen stonden, en zegt wat er uit de tekst is gehaald', () => {
    const row: RawRow = {
      sheet: null,
      row: 2,
      cells: ['Wandelen', 'Jan de Vries', 'Kom langs in het buurthuis of mail naar jan@voorbeeld.nl'],
    }
    const columns = detectColumns(['Titel', 'Contactpersoon', 'Aanmelden'], [row])
    expect(stripPersons(row, columns)).toEqual({
      row: { sheet: null, row: 2, cells: ['Wandelen', '', 'Kom langs in het buurthuis of mail naar [weggelaten]'] },
      found: [{ column: 'Aanmelden', kinds: ['e-mailadres'] }],
    })
  })

  it.each(['Nordic Walking', 'Anne Frank School', 'Salsavolcanica', 'Dames Gymclub', 'Van Neynsel'])(
    '"%s" is geen naam van een persoon',
    text => {
      expect(isPersonName(text)).toBe(false)
    },
  )
})
