import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Capacity, Rhythm, Scale } from '../activity.js'
import { CAPACITY_DEFAULTS } from '../supply/capacity-default.data.js'
import { figureCounts } from '../supply/figure-counts.js'
import type { SupplyGroup } from '../supply/supply-group.js'
import type { Yardstick } from '../supply/yardstick.js'
import { foldOverview, type OverviewInput } from './overview.js'
import { registerRows } from './register-rows.js'
import { isInside } from './selection.js'

const group = (change: Partial<SupplyGroup>): SupplyGroup => ({
  count: 1,
  kind: 'ACTIVITY',
  niveau: '1',
  doelgroepen: ['alle_inwoners'],
  wijkId: null,
  scale: 'UNKNOWN',
  rhythm: { kind: 'UNKNOWN' },
  capacity: { kind: 'UNKNOWN' },
  needsReview: false,
  unconfirmed: true,
  attended: 0,
  ...change,
})
const inhabitants = (amount: number) => [
  { indicator: 'a_inw', year: 2024, figure: { mark: 'VALUE' as const, value: amount }, source: 'CBS' },
]
const fold = (groups: readonly SupplyGroup[], change: Partial<OverviewInput> = {}) =>
  foldOverview({
    groups,
    counts: figureCounts(groups.filter(isInside), CAPACITY_DEFAULTS),
    selection: {},
    yardstick: null,
    defaults: CAPACITY_DEFAULTS,
    niveaus: ['4', '3', '2', '1'],
    doelgroepen: ['alle_inwoners', 'ouderen', 'dementie'],
    wijken: ['noord', 'zuid'],
    gemeenteFigures: inhabitants(4000),
    areaFigures: new Map([
      ['noord', inhabitants(3000)],
      ['zuid', inhabitants(0)],
    ]),
    ...change,
  })

// By hand: 12 activities, 10 inside; 3 + 2 in noord, 1 gemeentebreed, 4 unknown.
const register: readonly SupplyGroup[] = [
  group({ count: 3, wijkId: 'noord', scale: 'WIJK' }),
  group({
    count: 2,
    niveau: '2',
    doelgroepen: ['ouderen', 'dementie'],
    wijkId: 'noord',
    scale: 'WIJK',
    needsReview: true,
  }),
  group({ count: 1, niveau: '2', doelgroepen: ['ouderen'], scale: 'GEMEENTE' }),
  group({ count: 4 }),
  group({ count: 2, niveau: 'buiten', doelgroepen: [], needsReview: true }),
]

describe('het overzicht van een register', () => {
  it('telt binnen de piramide, en apart wat geen sport is en wat nagekeken moet worden', () => {
    expect(fold(register)).toMatchObject({ yardstick: 'AANTAL', total: 10, outside: 2, needsReview: 4 })
  })

  it('verdeelt alle rijen over in de piramide, erbuiten en gestopt, zodat een lezer ze kan optellen', () => {
    expect(registerRows(register, 2)).toEqual({ inside: 10, outside: 2, stopped: 2, needsReview: 4 })
  })

  it('zet de zorg bovenaan en telt wijken waar iets staat', () => {
    const levels = fold(register).levels.map(level => [level.niveau, level.amount.activities, level.wijken])
    expect(levels).toEqual([
      ['4', 0, 0],
      ['3', 0, 0],
      ['2', 3, 1],
      ['1', 7, 1],
    ])
  })

  it('leest gemeentebreed aanbod niet als wijk en ook niet als onbekend', () => {
    const { inWijk, municipal, unknown, wijken } = fold(register).whereabouts
    expect({ inWijk, municipal, unknown }).toEqual({ inWijk: 5, municipal: 1, unknown: 4 })
    expect(wijken.map(wijk => [wijk.areaId, wijk.amount.activities])).toEqual([
      ['noord', 5],
      ['zuid', 0],
    ])
  })

  it('noemt ook van wat geen wijk heeft de plaatsen, en wijken tellen op tot wat een wijk heeft', () => {
    const given = { rhythm: { kind: 'WEEKLY', timesPerWeek: 1 }, capacity: { kind: 'GIVEN', places: 2.4 } } as const
    const { amounts, wijken } = fold(
      [
        group({ ...given, count: 3, wijkId: 'noord' }),
        group({ ...given, wijkId: 'zuid' }),
        group({ ...given, scale: 'GEMEENTE' }),
        group({ count: 2 }),
      ],
      { yardstick: 'PLAATSEN_OPGEGEVEN' },
    ).whereabouts
    expect(amounts.inWijk).toMatchObject({ activities: 4, places: 4 * 2.4, per1000: null })
    expect(amounts.municipal).toMatchObject({ activities: 1, places: 2.4 })
    expect(amounts.unknown).toMatchObject({ activities: 2, places: null, unknown: 2 })
    expect(wijken.reduce((sum, wijk) => sum + (wijk.amount.places ?? 0), 0)).toBeCloseTo(4 * 2.4)
  })

  it('zet een activiteit in elke doelgroep waar zij voor bedoeld is, en een keer in het totaal', () => {
    const cells = fold(register).cells.filter(cell => cell.amount.activities > 0)
    expect(cells.map(cell => [cell.niveau, cell.doelgroep, cell.amount.activities])).toEqual([
      ['2', 'ouderen', 3],
      ['2', 'dementie', 2],
      ['1', 'alle_inwoners', 7],
    ])
  })

  it('elk paneel let op de keuze van de andere, niet op die van zichzelf', () => {
    const view = fold(register, { selection: { niveau: '2', wijk: 'noord', doelgroep: 'ouderen' } })
    expect(view.total).toBe(2)
    expect(view.levels.map(level => level.amount.activities)).toEqual([0, 0, 2, 0])
    expect(view.whereabouts).toMatchObject({ inWijk: 2, municipal: 1, unknown: 0 })
    expect(view.cells.find(cell => cell.niveau === '1' && cell.doelgroep === 'alle_inwoners')?.amount.activities).toBe(
      3,
    )
  })

  it('de keuze voor gemeentebreed laat de wijken staan', () => {
    const view = fold(register, { selection: { whereabouts: 'GEMEENTE' } })
    expect(view.total).toBe(1)
    expect(view.whereabouts.inWijk).toBe(5)
  })

  it('zet in een wijk het aanbod voor de hele gemeente of regio ernaast, en telt het niet stil mee', () => {
    const rows = [...register, group({ count: 6, niveau: '4', doelgroepen: ['ouderen'] })]
    const { levels, cells, total, whereabouts } = fold(rows, { selection: { wijk: 'zuid' } })
    expect(total).toBe(0)
    expect(levels.map(level => [level.niveau, level.amount.activities, level.beside])).toEqual([
      ['4', 0, { activities: 6, assumed: 6 }],
      ['3', 0, { activities: 0, assumed: 0 }],
      ['2', 0, { activities: 1, assumed: 0 }],
      ['1', 0, { activities: 0, assumed: 0 }],
    ])
    const cell = cells.find(one => one.niveau === '4' && one.doelgroep === 'ouderen')
    expect(cell).toMatchObject({ amount: { activities: 0 }, beside: { activities: 6, assumed: 6 } })
    expect(whereabouts).toMatchObject({ municipal: 7, assumed: 6 })
  })

  it('heeft zonder wijk niets ernaast: dan telt het al mee', () => {
    expect(fold(register).levels.every(level => level.beside.activities === 0)).toBe(true)
    expect(fold(register, { selection: { wijk: 'weg' } }).levels.every(level => level.beside.activities === 0)).toBe(
      true,
    )
  })

  it('zet wat buiten de piramide valt op zijn plek, als daarvoor gekozen is', () => {
    const rows = [...register, group({ niveau: 'buiten', wijkId: 'noord', doelgroepen: [] })]
    const { total, outside, whereabouts } = fold(rows, { selection: { niveau: 'buiten' } })
    expect({ total, outside }).toEqual({ total: 0, outside: 3 })
    expect(whereabouts).toMatchObject({ inWijk: 1, municipal: 0, unknown: 2 })
  })

  it('deelt per 1.000 door de inwoners van de gemeente, en in een wijk door die van de wijk', () => {
    const weekly = group({
      wijkId: 'noord',
      rhythm: { kind: 'WEEKLY', timesPerWeek: 1 },
      capacity: { kind: 'GIVEN', places: 12 },
    })
    const view = fold([weekly])
    expect(view.yardstick).toBe('PLAATSEN_OPGEGEVEN')
    expect(view.levels.at(-1)?.amount.per1000).toBe(3)
    expect(view.whereabouts.wijken[0]?.amount.per1000).toBe(4)
    expect(fold([weekly], { selection: { wijk: 'noord' } }).levels.at(-1)?.amount.per1000).toBe(4)
  })

  it('een wijk zonder inwoners heeft geen dekking, niet nul dekking', () => {
    const weekly = group({
      wijkId: 'zuid',
      rhythm: { kind: 'WEEKLY', timesPerWeek: 1 },
      capacity: { kind: 'GIVEN', places: 12 },
    })
    expect(fold([weekly]).whereabouts.wijken[1]?.amount).toMatchObject({ places: 12, per1000: null })
  })

  it('een doelgroep zonder noemer heeft plaatsen, en geen getal per 1.000', () => {
    const weekly = group({
      doelgroepen: ['dementie'],
      rhythm: { kind: 'WEEKLY', timesPerWeek: 1 },
      capacity: { kind: 'GIVEN', places: 8 },
    })
    const view = fold([weekly], { selection: { doelgroep: 'dementie' } })
    expect(view.denominator.label).toBe('geen noemer')
    expect(view.levels.at(-1)?.amount).toMatchObject({ places: 8, per1000: null })
  })
})

const arbitraryGroup = fc.record({
  count: fc.integer({ min: 1, max: 9 }),
  kind: fc.constantFrom('ACTIVITY' as const, 'INTERVENTION' as const),
  niveau: fc.constantFrom('1', '2', '3', '4', 'buiten'),
  doelgroepen: fc.uniqueArray(fc.constantFrom('alle_inwoners', 'ouderen', 'dementie')),
  wijkId: fc.constantFrom(null, 'noord', 'zuid'),
  scale: fc.constantFrom<Scale>('BUURT', 'WIJK', 'GEMEENTE', 'REGIO', 'UNKNOWN'),
  rhythm: fc.constantFrom<Rhythm>(
    { kind: 'WEEKLY', timesPerWeek: 2 },
    { kind: 'SERIES', meetings: 13 },
    { kind: 'ONCE' },
    { kind: 'PATH', pathsPerYear: 4 },
    { kind: 'UNKNOWN' },
  ),
  capacity: fc.constantFrom<Capacity>(
    { kind: 'GIVEN', places: 16 },
    { kind: 'ESTIMATED', low: 4, middle: 8, high: 12 },
    { kind: 'UNKNOWN' },
  ),
  needsReview: fc.boolean(),
  unconfirmed: fc.boolean(),
  attended: fc.constant(0),
})
const arbitraryYardstick = fc.constantFrom<Yardstick>('AANTAL', 'PLAATSEN_GESCHAT', 'PLAATSEN_OPGEGEVEN')
const sum = (values: readonly (number | null)[]) => values.reduce<number>((total, one) => total + (one ?? 0), 0)

describe('wat altijd geldt', () => {
  it('niveaus tellen op tot het totaal, en waar het is ook', () => {
    fc.assert(
      fc.property(fc.array(arbitraryGroup), arbitraryYardstick, (groups, yardstick) => {
        const view = fold(groups, { yardstick })
        expect(sum(view.levels.map(level => level.amount.activities))).toBe(view.total)
        const { inWijk, municipal, unknown, wijken } = view.whereabouts
        expect(inWijk + municipal + unknown).toBe(view.total)
        expect(sum(wijken.map(wijk => wijk.amount.activities))).toBe(inWijk)
        expect(view.total + view.outside).toBe(sum(groups.map(one => one.count)))
      }),
    )
  })

  it('een wijk en wat ernaast staat zijn samen nooit meer dan de hele gemeente', () => {
    fc.assert(
      fc.property(fc.array(arbitraryGroup), groups => {
        const whole = new Map(fold(groups).levels.map(level => [level.niveau, level.amount.activities]))
        const { levels, whereabouts } = fold(groups, { selection: { wijk: 'noord' } })
        for (const { niveau, amount, beside } of levels) {
          expect(amount.activities + beside.activities).toBeLessThanOrEqual(whole.get(niveau) ?? 0)
          expect(beside.assumed).toBeLessThanOrEqual(beside.activities)
        }
        expect(sum(levels.map(level => level.beside.activities))).toBe(whereabouts.municipal)
        expect(sum(levels.map(level => level.beside.assumed))).toBe(whereabouts.assumed)
      }),
    )
  })

  it('in plaatsen staat elke activiteit op een plek: met cijfer, onbekend, eenmalig of traject', () => {
    fc.assert(
      fc.property(fc.array(arbitraryGroup), groups => {
        for (const { amount } of fold(groups, { yardstick: 'PLAATSEN_OPGEGEVEN' }).levels) {
          const apart = amount.singleEvents + amount.paths
          expect(amount.unknown).toBeGreaterThanOrEqual(0)
          expect(amount.unknown + apart).toBeLessThanOrEqual(amount.activities)
          if (amount.places === null) expect(amount.unknown + apart).toBe(amount.activities)
        }
      }),
    )
  })

  it('een cel is nooit groter dan haar niveau', () => {
    fc.assert(
      fc.property(fc.array(arbitraryGroup), arbitraryYardstick, (groups, yardstick) => {
        const view = fold(groups, { yardstick })
        const levels = new Map(view.levels.map(level => [level.niveau, level.amount]))
        for (const cell of view.cells) {
          const level = levels.get(cell.niveau)
          expect(cell.amount.activities).toBeLessThanOrEqual(level?.activities ?? 0)
          expect(cell.amount.places ?? 0).toBeLessThanOrEqual((level?.places ?? 0) + 1e-9)
        }
      }),
    )
  })

  it('een schatting loopt van laag naar hoog en is nooit lager dan wat is opgegeven', () => {
    fc.assert(
      fc.property(fc.array(arbitraryGroup), groups => {
        const given = fold(groups, { yardstick: 'PLAATSEN_OPGEGEVEN' }).levels
        const estimated = fold(groups, { yardstick: 'PLAATSEN_GESCHAT' }).levels
        estimated.forEach(({ amount }, index) => {
          expect(amount.low ?? 0).toBeLessThanOrEqual((amount.places ?? 0) + 1e-9)
          expect(amount.places ?? 0).toBeLessThanOrEqual((amount.high ?? 0) + 1e-9)
          expect(amount.low ?? 0).toBeGreaterThanOrEqual((given[index]?.amount.places ?? 0) - 1e-9)
        })
      }),
    )
  })

  it('hoe het register gegroepeerd is, verandert niets aan de uitkomst', () => {
    fc.assert(
      fc.property(fc.array(arbitraryGroup), arbitraryYardstick, (groups, yardstick) => {
        const single = groups.flatMap(one => Array.from({ length: one.count }, () => ({ ...one, count: 1 })))
        expect(fold(single, { yardstick }).total).toBe(fold(groups, { yardstick }).total)
        expect(fold(single, { yardstick }).yardsticks).toEqual(fold(groups, { yardstick }).yardsticks)
      }),
    )
  })
})
