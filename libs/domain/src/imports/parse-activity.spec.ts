import { describe, expect, it } from 'vitest'
import { diffActivity, mergeActivity } from './activity-diff.js'
import { activityKey } from './activity-key.js'
import { toClassificationRecord } from './classification-record.js'
import { detectColumns } from './detect-columns.js'
import type { ParsedActivity, RawRow, RowContext } from './import-types.js'
import { parseActivityRow } from './parse-activity.js'

// Alle rijen in dit bestand zijn verzonnen.
const HEADER = [
  'Titel',
  'Omschrijving',
  'Aanbieder',
  'Wijk',
  'Leeftijd',
  'Wanneer',
  'Plaatsen',
  'Deelnemers',
  'Kosten',
  'Status',
  'Bevestigd op',
]
const FULL = [
  'Samen wandelen',
  'Een rondje.',
  'Welzijn',
  'Noord',
  '65+',
  'elke dinsdag',
  'max 12',
  '8',
  '€ 2,50',
  'loopt',
  '03-02-2025',
]
const NOWHERE: RowContext = { tabMeans: null, knownWijken: [] }

const row = (cells: string[], sheet: string | null = null): RawRow => ({ sheet, row: 7, cells })
const columns = detectColumns(HEADER, [row(FULL)])
const read = (cells: string[], context = NOWHERE, sheet: string | null = null) =>
  parseActivityRow(row(cells, sheet), columns, context)
const changed = (changes: Record<number, string>) => FULL.map((cell, at) => changes[at] ?? cell)
const activity = (cells = FULL, context = NOWHERE): ParsedActivity => {
  const parsed = read(cells, context).activity
  if (!parsed) throw new Error('deze rij hoort een activiteit te geven')
  return parsed
}

describe('een getal dat niet kan', () => {
  it.each([
    ['Plaatsen', 6, '9999999999'],
    ['Plaatsen', 6, 'circa 100001'],
    ['Deelnemers', 7, '3000000000'],
    ['Wanneer', 5, '60x per week'],
    ['Wanneer', 5, '99999999999 lessen'],
  ])('is een fout op de rij, met kolom %s en de waarde', (column, at, value) => {
    const parsed = read(changed({ [at]: value }))
    expect(parsed.activity).toBeNull()
    expect(parsed.problems).toMatchObject([{ column, value, code: 'TOO_MUCH', level: 'error' }])
    expect(parsed.problems[0]?.message).toContain('dat is meer dan kan')
  })

  it('een groot evenement van honderdduizend plaatsen mag nog', () => {
    expect(read(changed({ 6: '100.000' })).activity?.capacity).toEqual({ kind: 'GIVEN', places: 100_000 })
  })
})

describe('een rij van een activiteitenlijst', () => {
  it('geeft alles wat er staat', () => {
    expect(read(FULL)).toEqual({
      activity: {
        kind: 'ACTIVITY',
        title: 'Samen wandelen',
        description: 'Een rondje.',
        organiser: 'Welzijn',
        wijk: { name: 'Noord', source: 'COLUMN' },
        scale: 'WIJK',
        location: null,
        rhythm: { kind: 'WEEKLY', timesPerWeek: 1 },
        when: 'elke dinsdag',
        capacity: { kind: 'GIVEN', places: 12 },
        attendance: 8,
        price: '€ 2,50',
        ages: '65+',
        ageRange: { min: 65, max: null },
        groupSize: null,
        referral: null,
        funding: null,
        doelgroepText: null,
        status: 'ACTIVE',
        verifiedAt: '2025-02-03',
        externalId: null,
      },
      problems: [],
      skip: null,
    })
  })

  it('heeft genoeg aan een titel: wat er niet staat is onbekend en niet nul', () => {
    const only = parseActivityRow(row(['Bridge']), detectColumns(['Titel'], [row(['Bridge'])]), NOWHERE)
    expect(only.activity).toMatchObject({
      title: 'Bridge',
      capacity: { kind: 'UNKNOWN' },
      rhythm: { kind: 'UNKNOWN' },
      scale: 'UNKNOWN',
      wijk: null,
      attendance: null,
    })
  })

  it('zonder titel is een fout die de kolom noemt', () => {
    const { activity: none, problems } = read(changed({ 0: '' }))
    expect(none).toBeNull()
    expect(problems).toMatchObject([{ code: 'NO_TITLE', column: 'Titel', level: 'error' }])
  })

  it.each([
    [6, 'veel', 'Plaatsen'],
    [6, '-4', 'Plaatsen'],
    [7, 'een stuk of wat', 'Deelnemers'],
  ])('tekst waar een getal hoort is een fout met kolom en waarde (%i: "%s")', (at, value, column) => {
    const { activity: none, problems } = read(changed({ [at]: value }))
    expect(none).toBeNull()
    expect(problems).toMatchObject([{ code: 'TEXT_FOR_NUMBER', column, value, level: 'error' }])
    expect(problems[0]?.message).toContain(`In kolom "${column}" staat "${value}"`)
  })

  it.each([
    [4, 'paars', 'AGES_UNKNOWN'],
    [5, 'na overleg', 'RHYTHM_UNKNOWN'],
    [6, 'onbeperkt', 'PLACES_OPEN'],
    [7, '8,4', 'ROUNDED'],
    [9, 'gepland', 'STATUS_UNKNOWN'],
    [10, 'vorige week', 'DATE_UNKNOWN'],
    [1, 'Caf\uFFFD', 'LOST_CHARACTERS'],
    [1, '#REF!', 'FORMULA_ERROR'],
  ])('een waarde die we niet begrijpen is een opmerking, en de rij blijft (%i: "%s")', (at, value, code) => {
    const { activity: kept, problems } = read(changed({ [at]: value }))
    expect(kept).not.toBeNull()
    expect(problems).toMatchObject([{ code, column: HEADER[at], value, level: 'warning' }])
  })

  it('"-", "NA" en "n.v.t." zijn lege cellen zonder opmerking', () => {
    const { activity: kept, problems } = read(changed({ 1: '-', 4: 'NA', 6: 'n.v.t.', 8: '-' }))
    expect(kept).toMatchObject({ description: null, ages: null, capacity: { kind: 'UNKNOWN' }, price: null })
    expect(problems).toEqual([])
  })

  it('een prijs in de cel van de leeftijd wordt de prijs', () => {
    const kept = activity(changed({ 4: '46 t/m 75 jaar\nKosten:\n· € 46,58 per kwartaal', 8: '-' }))
    expect(kept).toMatchObject({
      ages: '46 t/m 75 jaar',
      ageRange: { min: 46, max: 75 },
      price: '€ 46,58 per kwartaal',
    })
  })

  it.each([
    [['', ' ', ''], 'Lege regel.'],
    [['Totaal', '', '', '', '', '', '120'], 'Regel met een totaal.'],
    [HEADER, 'Herhaling van de kop.'],
    [['Wijk Zuid'], 'Tussenkop zonder activiteit.'],
    [['Voorbeeld: Samen wandelen', 'x', 'y'], 'Voorbeeldregel van het invulformulier.'],
  ])('%j is geen activiteit en wordt met reden overgeslagen', (cells, skip) => {
    expect(read(cells)).toEqual({ activity: null, problems: [], skip })
  })

  it('een cel die wij zelf tegen formules beschermden komt terug zoals hij was', () => {
    expect(activity(changed({ 1: "'=som(A1)" })).description).toBe('=som(A1)')
  })
})

describe('waar een activiteit is', () => {
  const inTabs: RowContext = { tabMeans: 'WIJK', knownWijken: [] }
  const withoutWijk = changed({ 3: '' })

  it('zegt eerst de kolom, dan het tabblad, dan de titel', () => {
    expect(read(FULL, inTabs, 'Zuid').activity?.wijk).toEqual({ name: 'Noord', source: 'COLUMN' })
    expect(read(withoutWijk, inTabs, 'Zuid').activity?.wijk).toEqual({ name: 'Zuid', source: 'TAB' })
    const titled = changed({ 0: 'Gym (Oost)', 3: '' })
    expect(activity(titled, { tabMeans: null, knownWijken: ['Oost'] }).wijk).toEqual({ name: 'Oost', source: 'TITLE' })
  })

  it('is onbekend als niets het zegt, en dat is niet hetzelfde als gemeentebreed', () => {
    expect(activity(withoutWijk)).toMatchObject({ wijk: null, scale: 'UNKNOWN' })
    expect(activity(changed({ 3: 'hele stad' }))).toMatchObject({ wijk: null, scale: 'GEMEENTE' })
    expect(activity(changed({ 3: 'heel Voorbeeldstad' }), NOWHERE)).toMatchObject({ wijk: null, scale: 'GEMEENTE' })
    expect(activity(changed({ 3: 'heel Oost' }), { ...NOWHERE, knownWijken: ['Oost'] }).wijk?.name).toBe('Oost')
    expect(activity(changed({ 3: 'Voorbeeldstad' }), { ...NOWHERE, gemeenteNamen: ['Voorbeeldstad'] })).toMatchObject({
      wijk: null,
      scale: 'GEMEENTE',
    })
  })

  it('een tabblad met de naam van een partner geeft de aanbieder als de kolom leeg is', () => {
    expect(
      read(changed({ 2: '' }), { tabMeans: 'PARTNER', knownWijken: [] }, 'Judoclub Kade').activity?.organiser,
    ).toBe('Judoclub Kade')
  })
})

describe('opnieuw inlezen', () => {
  const before = activity()

  it('herkent een activiteit aan haar kenmerk, en anders aan titel, aanbieder, wijk en locatie', () => {
    expect(activityKey({ ...before, externalId: 'https://www.voorbeeld.nl/12/' })).toBe('id:voorbeeld.nl/12')
    expect(activityKey({ ...before, title: 'samen  Wandelen' })).toBe(activityKey(before))
    expect(activityKey({ ...before, organiser: 'Anders' })).not.toBe(activityKey(before))
  })

  it('de sleutel hangt niet af van een wijk die uit de titel is gelezen', () => {
    const bare = { ...before, wijk: null }
    expect(activityKey({ ...before, wijk: { name: 'Noord', source: 'TITLE' } })).toBe(activityKey(bare))
  })

  it('zonder verschil is er niets te veranderen', () => {
    expect(diffActivity(before, activity())).toEqual([])
    expect(diffActivity(before, { ...before, wijk: { name: 'noord', source: 'COLUMN' } })).toEqual([])
  })

  it('noemt elk veld met wat er stond en wat er komt', () => {
    const after = activity(changed({ 6: '20', 5: '2x per week' }))
    expect(diffActivity(before, after)).toEqual([
      { field: 'ritme', before: '1 keer per week', after: '2 keer per week' },
      { field: 'wanneer', before: 'elke dinsdag', after: '2x per week' },
      { field: 'plaatsen', before: '12 plaatsen', after: '20 plaatsen' },
    ])
  })

  it('een leeg veld in het bestand wist niets uit het register', () => {
    const after = activity(['Samen wandelen'])
    expect(diffActivity(before, after)).toEqual([])
    expect(mergeActivity(before, after)).toEqual(before)
  })

  it('een gestopte activiteit gaat pas weer lopen als de kolom status dat zegt', () => {
    const stopped: ParsedActivity = { ...before, status: 'STOPPED' }
    expect(diffActivity(stopped, before)).toEqual([])
    expect(diffActivity(stopped, before, columns)).toEqual([{ field: 'status', before: 'gestopt', after: 'loopt' }])
  })

  it('een wijk die een mens koos blijft staan', () => {
    const corrected: ParsedActivity = { ...before, wijk: { name: 'Zuid', source: 'PERSON' } }
    expect(diffActivity(corrected, before)).toEqual([])
  })

  it('wordt een activiteit gemeentebreed, dan verdwijnt de wijk', () => {
    const after = activity(changed({ 3: 'gemeentebreed' }))
    expect(diffActivity(before, after)).toEqual([{ field: 'wijk', before: 'Noord', after: 'gemeentebreed' }])
    expect(mergeActivity(before, after)).toMatchObject({ wijk: null, scale: 'GEMEENTE' })
  })

  it('bewaart het register niet wanneer het precies is, dan is dat geen verschil', () => {
    const stored = (({ when: _when, ...rest }: ParsedActivity): ParsedActivity => rest)(before)
    expect(diffActivity(stored, before)).toEqual([])
  })
})

describe('wat de indeling te lezen krijgt', () => {
  it('is elk veld dat tekst heeft, met leeftijd en doelgroep bij elkaar', () => {
    expect(toClassificationRecord({ ...activity(), doelgroepText: 'ouderen' }, 'a1')).toEqual({
      id: 'a1',
      titel: 'Samen wandelen',
      omschrijving: 'Een rondje.',
      organisatie: 'Welzijn',
      kosten: '€ 2,50',
      leeftijd: '65+; ouderen',
    })
  })
})

describe('regels met een totaal', () => {
  const columns = detectColumns(['Activiteit', 'Aanbieder', 'Deelnemers'], [])
  const skipOf = (...cells: string[]) =>
    parseActivityRow({ sheet: null, row: 9, cells }, columns, { tabMeans: null, knownWijken: [] }).skip

  it.each([
    ['Totaal', '', '120'],
    ['Eindtotaal', '', '120'],
    ['Subtotaal Noord', '', '40'],
    ['Totaal aantal deelnemers', '', '120'],
    ['TOTAAL: 12', '', ''],
    ['Generaal totaal', '', ''],
    ['', 'Totaal', '120'],
  ])('"%s" "%s" "%s" is een totaal en geen activiteit', (...cells) => {
    expect(skipOf(...cells)).toBe('Regel met een totaal.')
  })

  it.each(['Totaal Fit', 'Total Body Workout', 'Totaal in balans yoga', 'Somatic Movement'])(
    '"%s" is wel een activiteit',
    title => {
      expect(skipOf(title, 'SV Duinrade', '12')).toBeNull()
    },
  )
})

describe('cellen die iets anders zeggen dan hun kolom', () => {
  const columns = detectColumns(
    ['Activiteit', 'Bezetting', 'Plaatsen', 'Laatst gecontroleerd', 'Dag', 'Tijd'],
    [{ sheet: null, row: 2, cells: ['Judo', '12', '15', '01-03-2025', 'maandag', '10:00'] }],
  )
  const read = (...cells: string[]) =>
    parseActivityRow({ sheet: null, row: 9, cells }, columns, { tabMeans: null, knownWijken: [] })

  it('een bezetting van 120 procent is geen aantal mensen: onbekend, met een opmerking bij de kolom', () => {
    const { activity, problems } = read('Judo', '120 %', '85%', '', '', '')
    expect(activity).toMatchObject({ attendance: null, capacity: { kind: 'UNKNOWN' } })
    expect(problems.map(({ column, code, level }) => [column, code, level])).toEqual([
      ['Plaatsen', 'PERCENTAGE', 'warning'],
      ['Bezetting', 'PERCENTAGE', 'warning'],
    ])
  })

  it('een datum als getal van een rekenblad wordt gelezen, een dag die niet bestaat gemeld', () => {
    expect(read('Judo', '', '', '45000', '', '').activity?.verifiedAt).toBe('2023-03-15')
    const { activity, problems } = read('Judo', '', '', '31-02-2025', '', '')
    expect(activity?.verifiedAt).toBeNull()
    expect(problems).toMatchObject([{ column: 'Laatst gecontroleerd', value: '31-02-2025', level: 'warning' }])
    expect(problems[0]?.message).toContain('die dag bestaat niet')
  })

  it('dag en tijd uit twee kolommen staan samen in het rooster; de tijd is geen datum', () => {
    expect(columns.map(({ field }) => field)).toEqual([
      'titel',
      'deelnemers',
      'plaatsen',
      'bevestigd',
      'wanneer',
      'tijd',
    ])
    const { activity, problems } = read('Judo', '', '', '', 'dinsdag', '10-11 uur')
    expect(activity).toMatchObject({ when: 'dinsdag 10-11 uur', rhythm: { kind: 'WEEKLY', timesPerWeek: 1 } })
    expect(problems).toEqual([])
    expect(read('Judo', '', '', '', '', '10:00').activity).toMatchObject({ when: '10:00', rhythm: { kind: 'UNKNOWN' } })
  })
})
