import type { ParsedActivity } from '@sportpiramide/domain'
import { toActivityRecord, toParsedActivity } from './activity-record'

const activity: ParsedActivity = {
  kind: 'INTERVENTION',
  title: 'Valpreventie',
  description: null,
  organiser: 'Fysiotherapie Zee',
  wijk: { name: 'Duinoord', source: 'TITLE' },
  scale: 'WIJK',
  location: null,
  rhythm: { kind: 'SERIES', meetings: 12 },
  capacity: { kind: 'ESTIMATED', low: 8, middle: 10, high: 12 },
  attendance: 0,
  price: '€ 25',
  ages: '65+',
  ageRange: { min: 65, max: null },
  groupSize: null,
  referral: 'via de huisarts',
  funding: null,
  doelgroepText: null,
  when: 'dinsdag 10.00 uur',
  status: 'STOPPED',
  verifiedAt: '2026-01-31',
  externalId: 'a-1',
}
const refs = {
  partnerId: 'p',
  areaId: 'w',
  recordKey: 'id:a-1',
  occurrence: 1,
  textKey: 'valpreventie',
  sourceRow: 'aanbod.csv, rij 2',
  jobId: 'j',
}

const roundTrip = (given: ParsedActivity): ParsedActivity =>
  toParsedActivity({
    id: 'x',
    record: toActivityRecord(given, refs),
    organiser: given.organiser,
    areaName: given.wijk?.name ?? null,
    niveau: null,
    needsReview: null,
    placedBy: null,
  })

describe('een activiteit in het register', () => {
  it('zegt hetzelfde als de rij waaruit zij komt', () => {
    expect(roundTrip(activity)).toEqual(activity)
  })

  it.each([
    { capacity: { kind: 'GIVEN', places: 15 }, rhythm: { kind: 'WEEKLY', timesPerWeek: 2 } },
    { capacity: { kind: 'UNKNOWN' }, rhythm: { kind: 'PATH', pathsPerYear: null } },
    { capacity: { kind: 'UNKNOWN' }, rhythm: { kind: 'ONCE' } },
  ] as const)('ook met andere plaatsen en een ander ritme: %j', parts => {
    expect(roundTrip({ ...activity, ...parts })).toEqual({ ...activity, ...parts })
  })

  it('nul deelnemers is iets anders dan onbekend', () => {
    expect(toActivityRecord(activity, refs).attendance).toBe(0)
    expect(toActivityRecord({ ...activity, attendance: null }, refs).attendance).toBeNull()
  })
})
