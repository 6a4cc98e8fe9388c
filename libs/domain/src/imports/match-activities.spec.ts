import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { activityKey, keyParts } from './activity-key.js'
import type { ParsedActivity } from './import-types.js'
import { matchActivities, matchRemarks, type Matchable } from './match-activities.js'

interface Line {
  readonly title: string
  readonly description: string
  readonly organiser: string
  readonly wijk: string
  readonly location: string
  readonly id: string
}

const COLUMNS = ['organiser', 'wijk', 'location', 'id'] as const
type Column = (typeof COLUMNS)[number]

const EMPTY: Line = { title: '', description: '', organiser: '', wijk: '', location: '', id: '' }

const activity = (line: Line): ParsedActivity => ({
  kind: 'ACTIVITY',
  title: line.title,
  description: line.description || null,
  organiser: line.organiser || null,
  wijk: line.wijk === '' ? null : { name: line.wijk, source: 'COLUMN' },
  scale: 'UNKNOWN',
  location: line.location || null,
  rhythm: { kind: 'UNKNOWN' },
  capacity: { kind: 'UNKNOWN' },
  attendance: null,
  price: null,
  ages: null,
  ageRange: { min: null, max: null },
  groupSize: null,
  referral: null,
  funding: null,
  doelgroepText: null,
  status: 'ACTIVE',
  verifiedAt: null,
  externalId: line.id || null,
})

/** A list as an import reads it: with some of its columns, its rows numbered within their key. */
function read(lines: readonly Line[], columns: readonly Column[]): Matchable[] {
  const seen = new Map<string, number>()
  return lines.map(line => {
    const left = Object.fromEntries(COLUMNS.filter(one => !columns.includes(one)).map(one => [one, '']))
    const parsed = activity({ ...line, ...left })
    const key = activityKey(parsed)
    const occurrence = (seen.get(key) ?? 0) + 1
    seen.set(key, occurrence)
    return {
      ...keyParts(parsed),
      key,
      occurrence,
      textKey: [parsed.title, parsed.organiser, parsed.description].join(),
    }
  })
}

const word = (...words: string[]) => fc.constantFrom('', ...words)
const line: fc.Arbitrary<Omit<Line, 'id'>> = fc.record({
  title: fc.constantFrom('Yoga', 'Judo', 'Wandelen'),
  description: word('rustig', 'pittig'),
  organiser: word('De Kop', 'SV Duinrade'),
  wijk: word('Duinoord', 'Havenkwartier'),
  location: word('zaal 1', 'zaal 2'),
})
/** Every activity has an address of its own on the web, or none. */
const list = fc
  .array(fc.tuple(line, fc.boolean()), { maxLength: 14 })
  .map(rows => rows.map(([one, has], at) => ({ ...one, id: has ? `x.nl/${at}` : '' })))
const columns = fc.subarray([...COLUMNS])

describe('een lijst opnieuw inlezen', () => {
  it('geeft met elke keuze van kolommen, eerst en nu, geen enkele nieuwe rij', () => {
    fc.assert(
      fc.property(list, columns, columns, (lines, before, now) => {
        expect(matchActivities(read(lines, now), read(lines, before)).size).toBe(lines.length)
      }),
      { numRuns: 2000 },
    )
  })

  it('geeft met dezelfde kolommen elke rij haar eigen activiteit terug', () => {
    fc.assert(
      fc.property(list, columns, (lines, same) => {
        const known = read(lines, same)
        const rows = read(lines, same)
        const pairs = matchActivities(rows, known)
        rows.forEach((row, at) => {
          expect(pairs.get(row)?.key).toBe(known[at]?.key)
        })
      }),
    )
  })

  it('houdt wat echt anders is uit elkaar: twee rijen die elkaar tegenspreken worden nooit één', () => {
    fc.assert(
      fc.property(list, list, columns, columns, (first, second, before, now) => {
        for (const [row, known] of matchActivities(read(second, now), read(first, before))) {
          if (row.id !== '' && row.id === known.id) continue
          for (const part of ['organiser', 'wijk', 'location', 'id'] as const)
            expect(row[part] === '' || known[part] === '' || row[part] === known[part]).toBe(true)
        }
      }),
    )
  })
})

describe('dezelfde titel', () => {
  const yoga = (other: Partial<Line>): Line => ({ ...EMPTY, title: 'Yoga', ...other })
  const match = (rows: Line[], known: Line[]) => matchActivities(read(rows, COLUMNS), read(known, COLUMNS)).size

  it('van twee aanbieders of in twee wijken zijn twee activiteiten', () => {
    expect(match([yoga({ organiser: 'SV Duinrade' })], [yoga({ organiser: 'De Kop' })])).toBe(0)
    expect(match([yoga({ wijk: 'Duinoord' })], [yoga({ wijk: 'Havenkwartier' })])).toBe(0)
  })

  it('met een aanbieder erbij is het dezelfde, als er geen andere kan zijn', () => {
    expect(match([yoga({ organiser: 'De Kop' })], [yoga({})])).toBe(1)
    expect(match([yoga({})], [yoga({ organiser: 'De Kop' }), yoga({ organiser: 'SV Duinrade' })])).toBe(0)
  })

  it('een ander webadres is een andere activiteit, hetzelfde adres dezelfde onder een nieuwe titel', () => {
    expect(match([yoga({ id: 'x.nl/2' })], [yoga({ id: 'x.nl/1' })])).toBe(0)
    expect(match([{ ...yoga({ id: 'x.nl/1' }), title: 'Yin yoga' }], [yoga({ id: 'x.nl/1' })])).toBe(1)
  })
})

describe('wat er van de hele lijst gezegd wordt', () => {
  it('veel nieuwe rijen met een naam die het register al heeft, is een waarschuwing', () => {
    expect(matchRemarks({ rows: 10, byName: 0, newWithKnownTitle: 4 })[0]?.message).toContain('4 van de 10 rijen')
    expect(matchRemarks({ rows: 100, byName: 0, newWithKnownTitle: 4 })).toEqual([])
    expect(matchRemarks({ rows: 4, byName: 0, newWithKnownTitle: 2 })).toEqual([])
  })

  it('wat aan zijn naam herkend is, wordt gezegd', () => {
    expect(matchRemarks({ rows: 10, byName: 1, newWithKnownTitle: 0 })[0]?.message).toContain(
      'Eén gewijzigde rij herkennen',
    )
  })
})
