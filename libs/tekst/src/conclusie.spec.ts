import { describe, expect, it } from 'vitest'
import { conclusie, onderzin } from './conclusie.js'
import type { AmountFacts, OverviewFacts } from './overview-facts.js'

const amount = (activities: number, more: Partial<AmountFacts> = {}): AmountFacts => ({
  activities,
  needsReview: 0,
  unknown: 0,
  singleEvents: 0,
  paths: 0,
  ...more,
})
const NIETS = { activities: 0, assumed: 0 }
const levels = (four: number, three: number, two: number, one: number): OverviewFacts['levels'] =>
  [four, three, two, one].map((n, at) => ({ niveau: String(4 - at), amount: amount(n), beside: NIETS }))
const facts = (more: Partial<OverviewFacts> = {}): OverviewFacts => ({
  ownList: false,
  yardstick: 'AANTAL',
  levels: levels(9, 0, 46, 183),
  outside: 0,
  needsReview: 0,
  assumed: 0,
  completeness: { partnersAsked: 0, partnersAnswered: 0, lists: 1 },
  selection: {},
  ...more,
})
const ouderen = { code: 'ouderen', label: 'Ouderen / senioren (55+)' }
const SHORTAGE = /tekort|te kort|te weinig|genoeg|op orde|vindt geen|streefwaarde|gedekt/i

describe('de conclusie boven het Overzicht', () => {
  it('telt het register en noemt het niveau waar het meeste staat', () => {
    expect(conclusie(facts())).toBe('In het register staan 238 activiteiten, 183 op niveau 1')
  })

  it('noemt bij een eigen lijst het niveau waar nog niets in staat', () => {
    expect(conclusie(facts({ ownList: true }))).toBe(
      'In uw lijst staan 238 activiteiten; voor niveau 3 staat er nog niets in',
    )
    expect(conclusie(facts({ ownList: true, levels: levels(0, 0, 2, 5) }))).toBe(
      'In uw lijst staan 7 activiteiten; voor niveau 3 en 4 staat er nog niets in',
    )
  })

  it('zegt bij een eigen lijst zonder leeg niveau waar het meeste staat', () => {
    expect(conclusie(facts({ ownList: true, levels: levels(1, 2, 3, 4) }))).toBe(
      'In uw lijst staan 10 activiteiten, 4 op niveau 1',
    )
  })

  it('buigt het werkwoord bij één activiteit', () => {
    expect(conclusie(facts({ levels: levels(0, 0, 1, 0) }))).toBe('In het register staat 1 activiteit, op niveau 2')
  })

  it('zegt "alle" wanneer alles op één niveau staat', () => {
    expect(conclusie(facts({ levels: levels(0, 0, 0, 5) }))).toBe(
      'In het register staan 5 activiteiten, alle op niveau 1',
    )
  })

  it('zegt van een leeg register dat er nog niets in staat', () => {
    expect(conclusie(facts({ levels: levels(0, 0, 0, 0) }))).toBe('In het register staat nog niets')
    expect(conclusie(facts({ levels: [] }))).toBe('In het register staat nog niets')
    expect(onderzin(facts({ levels: [] }))).toBe('Lees een bestand in, dan ziet u hier de piramide.')
  })

  it('verandert mee met wijk, doelgroep en niveau', () => {
    expect(conclusie(facts({ selection: { wijk: 'Centrum' } }))).toBe(
      'In het register staan 238 activiteiten in Centrum, 183 op niveau 1',
    )
    expect(conclusie(facts({ selection: { doelgroep: ouderen } }))).toBe(
      'In het register staan 238 activiteiten voor ouderen, 183 op niveau 1',
    )
    expect(conclusie(facts({ selection: { niveau: '2', doelgroep: ouderen, wijk: 'Centrum' } }))).toBe(
      'In het register staan 46 activiteiten op niveau 2 voor ouderen in Centrum',
    )
  })

  it('maakt van een lege keuze een zin over het register, niet over mensen', () => {
    const empty = facts({ selection: { niveau: '3', doelgroep: ouderen } })
    expect(conclusie(empty)).toBe('In het register staat nog niets op niveau 3 voor ouderen')
    expect(onderzin(empty)).toBe('Dat is nog niet nagevraagd. Dit zegt iets over de lijst, niet over de wijken.')
  })

  it('noemt de maatstaf wanneer plaatsen zijn opgegeven', () => {
    const given = [
      { niveau: '2', amount: amount(46, { places: 362.4, unknown: 2 }), beside: NIETS },
      { niveau: '1', amount: amount(183, { places: 1098, unknown: 1 }), beside: NIETS },
    ]
    expect(conclusie(facts({ yardstick: 'PLAATSEN_OPGEGEVEN', levels: given }))).toBe(
      'In het register staan 1.460 opgegeven plaatsen per week, 1.098 op niveau 1',
    )
    expect(onderzin(facts({ yardstick: 'PLAATSEN_OPGEGEVEN', levels: given }))).toBe(
      'Van 3 activiteiten zijn de plaatsen onbekend; die tellen niet mee. Dit zegt iets over de lijst, niet over de wijken.',
    )
  })

  it('telt plaatsen eerst op en rondt dan pas af', () => {
    const parts = ['1', '2', '3'].map(niveau => ({
      niveau,
      amount: amount(2, { places: 10.4 }),
      beside: { activities: 0, assumed: 0 },
    }))
    expect(conclusie(facts({ yardstick: 'PLAATSEN_OPGEGEVEN', levels: parts, ownList: false }))).toBe(
      'In het register staan 31 opgegeven plaatsen per week, 10 op niveau 1',
    )
  })

  it('geeft een schatting als reeks, in ronde getallen', () => {
    const guessed = [{ niveau: '1', amount: amount(46, { places: 3702, low: 2468, high: 4913 }), beside: NIETS }]
    expect(conclusie(facts({ yardstick: 'PLAATSEN_GESCHAT', levels: guessed }))).toBe(
      'Wij schatten ongeveer 2.500 tot 4.900 plaatsen per week',
    )
  })

  it('telt activiteiten wanneer de plaatsen in de keuze onbekend zijn: onbekend is geen nul', () => {
    const unknown = [{ niveau: '1', amount: amount(3, { places: null, unknown: 3 }), beside: NIETS }]
    expect(conclusie(facts({ yardstick: 'PLAATSEN_OPGEGEVEN', levels: unknown }))).toBe(
      'In het register staan 3 activiteiten, alle op niveau 1',
    )
  })
})

describe('een wijk en wat voor de hele gemeente of regio is', () => {
  const beside = (four: number, assumed: number, two: number): OverviewFacts['levels'] =>
    levels(0, 0, 3, 9).map(level => {
      if (level.niveau === '4') return { ...level, beside: { activities: four, assumed } }
      return level.niveau === '2' ? { ...level, beside: { activities: two, assumed: 0 } } : level
    })
  const inWijk = (more: Partial<OverviewFacts> = {}): OverviewFacts =>
    facts({ levels: beside(8, 6, 10), selection: { wijk: 'Centrum' }, ...more })

  it('staan samen in de zin, maar niet in een getal', () => {
    expect(conclusie(inWijk())).toBe(
      'In het register staan 12 activiteiten in Centrum, en 18 voor de hele gemeente of regio',
    )
    expect(conclusie(inWijk({ ownList: true }))).toBe(
      'In uw lijst staan 12 activiteiten in Centrum, en 18 voor de hele gemeente of regio',
    )
  })

  it('een niveau met alleen aanbod voor de regio heet niet leeg, en de aanname staat erbij', () => {
    for (const ownList of [true, false])
      expect(onderzin(inWijk({ ownList }))).toBe(
        'Bij 6 van die 18 nemen wij dat aan, want zorg is zelden per wijk. Op niveau 3 staat nog niets. Dat is nog niet nagevraagd. Dit zegt iets over de lijst, niet over de wijken.',
      )
    const zorg = inWijk({ selection: { wijk: 'Centrum', niveau: '4' } })
    expect(conclusie(zorg)).toBe(
      'In het register staat niets op niveau 4 in Centrum zelf, wel 8 activiteiten voor de hele gemeente of regio',
    )
    expect(onderzin(zorg)).not.toContain('nagevraagd')
  })

  it('houdt plaatsen van de wijk en activiteiten voor de gemeente uit elkaar', () => {
    const given = [{ niveau: '2', amount: amount(3, { places: 40 }), beside: { activities: 10, assumed: 0 } }]
    expect(conclusie(inWijk({ levels: given, yardstick: 'PLAATSEN_OPGEGEVEN' }))).toBe(
      'In het register staan 40 opgegeven plaatsen per week in Centrum, en 10 activiteiten voor de hele gemeente of regio',
    )
  })

  it('zegt de aanname ook als daar zelf voor is gekozen', () => {
    const chosen = facts({ levels: levels(6, 1, 1, 1), assumed: 6, selection: { waar: 'GEMEENTE' } })
    expect(onderzin(chosen)).toContain('Bij 6 van die 9 nemen wij dat aan, want zorg is zelden per wijk.')
  })
})

describe('wat buiten de piramide staat', () => {
  const outside = facts({ outside: 23, needsReview: 6, selection: { niveau: 'buiten' } })

  it('heeft een eigen zin als daarvoor gekozen is', () => {
    expect(conclusie(outside)).toBe('In het register staan 23 rijen buiten de piramide')
    expect(conclusie({ ...outside, outside: 1, selection: { niveau: 'buiten', wijk: 'Centrum' } })).toBe(
      'In het register staat 1 rij buiten de piramide in Centrum',
    )
    expect(conclusie({ ...outside, outside: 0 })).toBe('In het register staat niets buiten de piramide')
    expect(onderzin(outside)).toBe(
      'Zij zijn geen sport of bewegen voor deelnemers, en tellen op geen niveau mee. Bij 6 rijen twijfelen wij daarover.',
    )
  })
})

describe('de regel onder de conclusie', () => {
  it('zegt dat een leeg niveau nog niet is nagevraagd', () => {
    expect(onderzin(facts())).toBe(
      'Op niveau 3 staat nog niets. Dat is nog niet nagevraagd. Dit zegt iets over de lijst, niet over de wijken.',
    )
  })

  it('herhaalt bij een eigen lijst het lege niveau niet', () => {
    expect(onderzin(facts({ ownList: true }))).toBe(
      '183 staan op niveau 1. Niveau 3 is nog niet nagevraagd. Dit zegt iets over de lijst, niet over de wijken.',
    )
  })

  it('zegt onder een keuze uit de rijen niet dat er niets is nagevraagd', () => {
    for (const selection of [{ nakijken: true }, { waar: 'UNKNOWN' as const }, { zoek: 'yoga' }]) {
      expect(onderzin(facts({ selection }))).toContain('Op niveau 3 staat niets bij deze keuze.')
      expect(onderzin(facts({ selection }))).not.toContain('nagevraagd')
      expect(conclusie(facts({ selection, ownList: true }))).not.toContain('nog niets')
    }
  })

  it('telt onder "na te kijken" erbij wat buiten de piramide in twijfel is: samen zoveel als Nakijken vraagt', () => {
    const chosen = facts({ levels: levels(2, 0, 1, 14), needsReview: 23, selection: { nakijken: true } })
    const doubtful = chosen.levels.map(level => ({
      ...level,
      amount: { ...level.amount, needsReview: level.amount.activities },
    }))
    expect(onderzin({ ...chosen, levels: doubtful })).toContain('Bij 6 rijen buiten de piramide twijfelen wij ook.')
  })

  it('noemt hoeveel partners antwoordden zodra er gevraagd is', () => {
    expect(onderzin(facts({ completeness: { partnersAsked: 31, partnersAnswered: 24, lists: 2 } }))).toContain(
      '24 van 31 gevraagde partners antwoordden.',
    )
  })

  it('noemt zonder leeg niveau wat nog onzeker is', () => {
    const unsure = [{ niveau: '1', amount: amount(5, { needsReview: 1 }), beside: NIETS }]
    expect(onderzin(facts({ levels: unsure, needsReview: 1 }))).toBe(
      'Van 1 activiteit is het niveau nog onzeker. Dit zegt iets over de lijst, niet over de wijken.',
    )
    expect(onderzin(facts({ levels: unsure, needsReview: 7 }))).toContain(
      'Van 1 activiteit is het niveau nog onzeker. Bij 6 rijen buiten de piramide twijfelen wij ook.',
    )
  })
})

describe('zonder streefwaarde', () => {
  it('staat nergens een woord van tekort', () => {
    for (const ownList of [true, false])
      for (const selection of [{}, { wijk: 'Centrum' }, { niveau: '3' }])
        for (const yardstick of ['AANTAL', 'PLAATSEN_OPGEGEVEN', 'PLAATSEN_GESCHAT'] as const) {
          const shown = facts({ ownList, selection, yardstick })
          expect(`${conclusie(shown)} ${onderzin(shown)}`).not.toMatch(SHORTAGE)
        }
  })
})
