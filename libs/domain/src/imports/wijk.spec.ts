import { describe, expect, it } from 'vitest'
import { detectColumns } from './detect-columns.js'
import type { RawRow } from './import-types.js'
import { nameOfTab, tabMeaning } from './tab-meaning.js'
import { matchWijk, normaliseName, type MatchableArea } from './wijk-match.js'
import { placeCollector, wijkFromTitle } from './wijk-title.js'

// Namen van wijken zijn van het soort dat CBS gebruikt; de rijen zijn verzonnen.
const areas: MatchableArea[] = [
  { id: '1', name: 'Rosmalen-Zuid', kind: 'WIJK', code: 'WK000105' },
  { id: '2', name: 'Muntel / Vliert', kind: 'WIJK' },
  { id: '3', name: 'West', kind: 'WIJK' },
  { id: '4', name: 'Kruiskamp', kind: 'BUURT' },
  { id: '5', name: 'Wijk 01 IJmuiden-Noord', kind: 'WIJK' },
  { id: '6', name: 'De Groote Wielen', kind: 'WIJK' },
  { id: '7', name: 'Noord', kind: 'WIJK' },
  { id: '8', name: 'Centrum', kind: 'WIJK' },
  { id: '9', name: 'Centrum', kind: 'BUURT' },
  { id: '10', name: 'Dorpsrand', kind: 'BUURT' },
  { id: '11', name: 'Dorpsrand', kind: 'BUURT' },
]

describe('een wijknaam in het gebied van het register', () => {
  it.each([
    ['Rosmalen Zuid', '1'],
    ['rosmalen-zuid', '1'],
    ['wk000105', '1'],
    ['Muntel/Vliert', '2'],
    ['Wijk West', '3'],
    ['IJmuiden Noord', '5'],
    ['wijk 01 ijmuiden-noord', '5'],
    ['Groote Wielen', '6'],
    ['de groote wielen', '6'],
    ['Centrum', '8'],
  ])('"%s" wordt gevonden', (name, id) => {
    expect(matchWijk(name, areas)).toMatchObject({ found: 'AREA', area: { id }, rest: null })
  })

  it('"West - Kruiskamp" is de buurt als het register die kent, en anders de wijk met de buurt erbij', () => {
    expect(matchWijk('West - Kruiskamp', areas)).toMatchObject({ found: 'AREA', area: { id: '4' }, rest: null })
    expect(matchWijk('West - Schutskamp', areas)).toMatchObject({
      found: 'AREA',
      area: { id: '3' },
      rest: 'Schutskamp',
    })
  })

  it.each(['gemeentebreed', 'Hele stad', 'gehele gemeente', 'Alle wijken', 'stadsbreed', 'heel Den Bosch'])(
    '"%s" is de hele gemeente',
    name => {
      expect(matchWijk(name, areas)).toEqual({ found: 'SCALE', scale: 'GEMEENTE' })
    },
  )

  it('"heel Muntel/Vliert" is die wijk, en "heel de wijk" of "heel het jaar" zegt niets over de gemeente', () => {
    expect(matchWijk('heel Muntel/Vliert', areas)).toMatchObject({ found: 'AREA', area: { id: '2' } })
    for (const name of ['heel de wijk', 'heel het jaar', 'Heel'])
      expect(matchWijk(name, areas)).toEqual({ found: 'NONE' })
  })

  it('"heel Nederland" is meer dan de gemeente', () => {
    expect(matchWijk('heel Nederland', areas)).toEqual({ found: 'SCALE', scale: 'REGIO' })
  })

  it('een naam die twee gebieden dragen wordt niet gegokt', () => {
    expect(matchWijk('Dorpsrand', areas)).toMatchObject({ found: 'AMBIGUOUS' })
    expect(matchWijk('Noord, West', areas)).toMatchObject({ found: 'AMBIGUOUS' })
  })

  it('een wijk die het register niet kent wordt niet op een andere gelegd', () => {
    expect(matchWijk('Velsen-Zuid', areas)).toEqual({ found: 'NONE' })
    expect(matchWijk('Zuid', areas)).toEqual({ found: 'NONE' })
  })

  it('een naam die alleen uit "Wijk 03" bestaat blijft bestaan', () => {
    expect(normaliseName('Wijk 03')).toBe('wijk 03')
  })
})

describe('een wijk in een titel', () => {
  const known = areas.map(area => area.name)

  it.each([
    ['50Plus Sport (West - Kruiskamp)', 'West - Kruiskamp'],
    ['Gym 65+ (Rosmalen Zuid)', 'Rosmalen Zuid'],
    ['Yoga (Muntel/Vliert)', 'Muntel/Vliert'],
    ['Darten - Noord', 'Noord'],
    ['Wandelen in De Groote Wielen met koffie', 'De Groote Wielen'],
  ])('"%s" noemt %s', (title, wijk) => {
    expect(wijkFromTitle(title, known)).toBe(wijk)
  })

  it.each([
    'Kickboxing (gratis proefles)',
    'Badminton (3 proeflessen)',
    'Walking Football (Old Stars)',
    'Vallen verleden tijd (cursus)',
    'Fit in west',
    'Noord en Zuid dansen',
  ])('"%s" noemt geen wijk', title => {
    expect(wijkFromTitle(title, known)).toBeNull()
  })

  const titles = (...lines: [string, string][]) => {
    const rows: RawRow[] = lines.map((cells, index) => ({ sheet: null, row: index + 2, cells }))
    const collector = placeCollector(detectColumns(['Titel', 'Aanbieder'], rows))
    rows.forEach(row => collector.add(row))
    return collector.places()
  }

  it('zonder bekende wijken blijkt een plaats uit een reeks: dezelfde titel van één aanbieder in drie wijken', () => {
    const places = titles(
      ['Gym 65+ (Kade)', 'Sport'],
      ['Gym 65+ (Molenhof)', 'Sport'],
      ['Gym 65+ (Binnenstad)', 'Sport'],
      ['Yoga (Kade)', 'Sport'],
    )
    expect([...places]).toEqual(['kade', 'molenhof', 'binnenstad'])
    expect(wijkFromTitle('Zomaar iets (Molenhof)', [], places)).toBe('Molenhof')
  })

  it('van "West - Kade" en "West - Molenhof" is West de wijk; zodra het register wijken kent, zoekt het daarin verder', () => {
    const places = titles(
      ['Gym (West - Kade)', 'Sport'],
      ['Gym (West - Molenhof)', 'Sport'],
      ['Gym (Oost - Hof)', 'Sport'],
    )
    expect(wijkFromTitle('Gym (West - Kade)', [], places)).toBe('West')
    expect(wijkFromTitle('Gym (Oost - Hof)', [], places)).toBe('Oost - Hof')
    expect(wijkFromTitle('Gym (West - Kade)', ['West'], places)).toBe('West - Kade')
  })

  it('een naam bij twee titels zonder reeks is geen plaats: dat kan een methode zijn', () => {
    expect(titles(['NAH Boksen (Harleon)', 'Boks'], ['Parkinson Boksen (Harleon)', 'Boks']).size).toBe(0)
  })

  it('groepen, dagen en niveaus in een reeks zijn geen plaatsen', () => {
    expect(
      titles(
        ['Zwemmen (Dames)', 'Bad'],
        ['Zwemmen (Heren)', 'Bad'],
        ['Zwemmen (Gevorderden)', 'Bad'],
        ['Zwemmen (Maandag)', 'Bad'],
      ).size,
    ).toBe(0)
  })
})

describe('tabbladen van een werkmap', () => {
  it.each([
    [['Noord', 'Centrum', 'Toelichting'], [], 'WIJK'],
    [['Molenhof', 'Kade'], ['Kade', 'Molenhof'], 'WIJK'],
    [['Stichting Welzijn', 'Judoclub Kade', 'Fysio Plus'], [], 'PARTNER'],
    [['Blad1', 'Blad2'], [], null],
    [['Jeugd', 'Senioren'], [], null],
    [['2024', '2025'], [], null],
  ] as const)('%j staan voor %s %s', (names, known, meaning) => {
    expect(tabMeaning(names, known)).toBe(meaning)
  })

  it('namen die niemand kent, zijn wijken als de tabbladen samen één tabel zijn en elke naam als een plaats klinkt', () => {
    const parts = { sameHeader: true, hasWijkColumn: false }
    expect(tabMeaning(['Molenhof', 'Kade'], [], parts)).toBe('WIJK')
    expect(tabMeaning(['Molenhof', 'Kade', 'Blad3'], [], parts)).toBe('WIJK')
    expect(tabMeaning(['Molenhof', 'Kade'], [], { ...parts, sameHeader: false })).toBeNull()
    expect(tabMeaning(['Molenhof', 'Kade'], [], { ...parts, hasWijkColumn: true })).toBeNull()
  })

  it.each([
    [['A', 'B']],
    [['Blad1', 'Sheet 2']],
    [['Anders', 'Bijzonder']],
    [['Januari', 'Februari']],
    [['Q1', 'Q2']],
    [['Ouderen', 'Molenhof']],
    [['Lopend', 'Gestopt']],
  ])('%j zegt niet genoeg om wijken te zijn', names => {
    expect(tabMeaning(names, [], { sameHeader: true, hasWijkColumn: false })).toBeNull()
  })

  it.each(['Overig', 'A', 'Blad1', 'Sheet 2', '2024', 'Ouderen', 'Judoclub Kade'])(
    'een tabblad "%s" tussen wijken is zelf geen wijk',
    name => {
      expect(nameOfTab(name, 'WIJK')).toBeNull()
    },
  )

  it('een tabblad met de naam van een wijk of een club wel', () => {
    expect(nameOfTab('Noord', 'WIJK')).toBe('Noord')
    expect(nameOfTab('Judoclub Kade', 'PARTNER')).toBe('Judoclub Kade')
  })
})
