import type { ActivityRowFragment, AmountPartsFragment, OverviewQuery } from '../../generated/graphql'

/** Invented figures for specs: the first day of a list, as on the picture of the design. No real gemeente. */
export const amountOf = (activities: number, more: Partial<AmountPartsFragment> = {}): AmountPartsFragment => ({
  activities,
  needsReview: 0,
  places: null,
  low: null,
  high: null,
  stale: null,
  unknown: 0,
  singleEvents: 0,
  paths: 0,
  per1000: null,
  ...more,
})

const NOTHING = { activities: 0, assumed: 0 }
const level = (niveau: string, amount: AmountPartsFragment, wijken = 0, beside = NOTHING) => ({
  niveau,
  amount,
  wijken,
  beside,
})
const wijk = (name: string, amount: AmountPartsFragment) => ({ area: { id: `w-${name}`, name }, amount })

/** Invented overview in counts: 9, 0, 46 and 183 activities, nine of them in Centrum, none in Duinzoom. */
export const FIRST_DAY: OverviewQuery = {
  taxonomy: {
    version: '2026.1',
    niveaus: [
      { code: '1', label: 'Algemeen aanbod' },
      { code: '2', label: 'Groepsaanpak voor kwetsbare of risicogroepen' },
      { code: '3', label: 'Maatwerk en individuele toeleiding' },
      { code: '4', label: 'Sport en bewegen als (onderdeel van) zorg' },
      { code: 'buiten', label: 'Niet in te delen / buiten de piramide' },
    ],
    doelgroepen: [
      { code: 'kinderen', label: 'Kinderen (0-12 jaar)' },
      { code: 'ouderen', label: 'Ouderen / senioren (55+)' },
    ],
    themas: [{ code: 'valpreventie', label: 'Valpreventie' }],
  },
  overview: {
    register: { slug: 'zandwijk', name: 'Zandwijk', fictional: false, activityCount: 255 },
    rows: { inside: 238, outside: 17, stopped: 0, needsReview: 15 },
    peildatum: '2026-02-02',
    taxonomyVersion: '2026.1',
    yardstick: 'AANTAL',
    yardsticks: [
      { yardstick: 'AANTAL', known: 238, of: 238, apart: 0 },
      { yardstick: 'PLAATSEN_GESCHAT', known: 0, of: 238, apart: 0 },
      { yardstick: 'PLAATSEN_OPGEGEVEN', known: 0, of: 238, apart: 0 },
    ],
    total: 238,
    outside: 17,
    needsReview: 15,
    denominator: { label: 'inwoners', figure: null, note: null },
    levels: [
      level('4', amountOf(9, { needsReview: 2 }), 2),
      level('3', amountOf(0)),
      level('2', amountOf(46, { needsReview: 7 }), 5),
      level('1', amountOf(183, { needsReview: 6 }), 7),
    ],
    whereabouts: {
      inWijk: 30,
      municipal: 18,
      assumed: 6,
      unknown: 190,
      amounts: { inWijk: amountOf(30), municipal: amountOf(18), unknown: amountOf(190) },
      wijken: [wijk('Vogelwijk', amountOf(9)), wijk('Duinzoom', amountOf(0)), wijk('Centrum', amountOf(9))],
    },
    cells: [
      { niveau: '1', doelgroep: 'kinderen', amount: amountOf(38), beside: NOTHING },
      { niveau: '2', doelgroep: 'ouderen', amount: amountOf(5), beside: NOTHING },
    ],
    completeness: { partnersAsked: 0, partnersAnswered: 0, lists: 1 },
    steps: [
      { code: 'AANTALLEN', state: 'HERE' },
      { code: 'NAGEVRAAGD', state: 'LATER' },
      { code: 'PLAATSEN', state: 'LATER' },
      { code: 'BEZETTING', state: 'LATER' },
      { code: 'UITKOMST', state: 'LATER' },
    ],
  },
}

/** The same invented register with places given for two niveaus and unknown for one. */
export const WITH_PLACES: OverviewQuery = {
  taxonomy: FIRST_DAY.taxonomy,
  overview: {
    ...FIRST_DAY.overview,
    yardstick: 'PLAATSEN_OPGEGEVEN',
    yardsticks: [
      { yardstick: 'AANTAL', known: 238, of: 238, apart: 0 },
      { yardstick: 'PLAATSEN_GESCHAT', known: 0, of: 238, apart: 3 },
      { yardstick: 'PLAATSEN_OPGEGEVEN', known: 150, of: 238, apart: 3 },
    ],
    denominator: { label: 'inwoners', figure: { mark: 'VALUE', value: 40000, year: 2024, source: 'CBS' }, note: null },
    levels: [
      level('4', amountOf(9, { places: null, unknown: 9 })),
      level('3', amountOf(0)),
      level('2', amountOf(46, { places: 400, stale: 100, per1000: 10, unknown: 2, singleEvents: 3 })),
      level('1', amountOf(183, { places: 2000, stale: 0, per1000: 50 })),
    ],
  },
}

/** The same invented list with Centrum chosen: niveau 4 has only what is for the whole gemeente or region, niveau 3 nothing at all. */
export const IN_WIJK: OverviewQuery = {
  taxonomy: FIRST_DAY.taxonomy,
  overview: {
    ...FIRST_DAY.overview,
    total: 9,
    outside: 1,
    needsReview: 0,
    levels: [
      level('4', amountOf(0), 0, { activities: 8, assumed: 6 }),
      level('3', amountOf(0)),
      level('2', amountOf(2), 1, { activities: 10, assumed: 0 }),
      level('1', amountOf(7), 1),
    ],
    cells: [
      { niveau: '1', doelgroep: 'kinderen', amount: amountOf(3), beside: NOTHING },
      { niveau: '2', doelgroep: 'ouderen', amount: amountOf(2), beside: { activities: 10, assumed: 0 } },
      { niveau: '4', doelgroep: 'ouderen', amount: amountOf(0), beside: { activities: 8, assumed: 6 } },
    ],
  },
}

/** An invented activity with a reason that was read in its title. */
export const ACTIVITY: ActivityRowFragment = {
  id: 'a-1',
  title: 'Valpreventie voor ouderen',
  organiser: { id: 'p-1', name: 'Stichting De Schakel' },
  area: { id: 'w-Centrum', name: 'Centrum' },
  areaSource: 'ORGANISER',
  scale: 'WIJK',
  location: null,
  rhythm: { kind: 'WEEKLY', count: 1 },
  schedule: 'dinsdag 10.00-11.00 uur',
  capacity: { kind: 'UNKNOWN', low: null, middle: null, high: null },
  sourceRow: '12',
  placement: {
    id: 'pl-1',
    niveau: '2',
    confidence: 0.87,
    needsReview: true,
    rule: 'Opgezet voor een groep met een risico',
    placedBy: 'MACHINE',
    coder: null,
    placedAt: '2026-02-02T10:00:00Z',
    reasons: [
      {
        source: 'titel',
        fragment: 'Valpreventie',
        effect: 'is gericht op minder vallen.',
        niveau: '2',
        start: 0,
        end: 12,
      },
    ],
  },
}
