import type { SeedActivity, SeedFile, SeedTenant } from '@sportpiramide/domain'

const square = (west: number, south: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [west, south],
      [west + 0.01, south],
      [west + 0.01, south + 0.01],
      [west, south + 0.01],
      [west, south],
    ] as [number, number][],
  ],
})

/** Invented. Every text carries the mark of its register, so that a row that strays is seen in any answer. */
const activities = (mark: string): SeedActivity[] => [
  {
    externalId: `${mark}-1`,
    title: `Valpreventie ${mark}`,
    partner: 'fysio',
    area: 'noord',
    scale: 'WIJK',
    rhythm: { kind: 'WEEKLY', timesPerWeek: 2 },
    schedule: 'maandag en donderdag 10.00 uur',
    capacity: { kind: 'GIVEN', places: 12 },
    verifiedAt: '2026-09-01',
    verdict: { niveau: '2', doelgroepen: ['ouderen'], themas: ['valpreventie'], coder: `Codeur ${mark}` },
  },
  {
    externalId: `${mark}-2`,
    title: `Voetbal voor iedereen ${mark}`,
    partner: 'club',
    area: 'noord-west',
    scale: 'BUURT',
    verdict: { niveau: '1', doelgroepen: ['alle_inwoners'], themas: ['beweegstimulering'], coder: `Codeur ${mark}` },
  },
  {
    externalId: `${mark}-3`,
    title: `Zwemloop ${mark}`,
    scale: 'GEMEENTE',
    rhythm: { kind: 'ONCE' },
    verdict: { niveau: '1', doelgroepen: ['alle_inwoners'], themas: ['beweegstimulering'], coder: `Codeur ${mark}` },
  },
  { externalId: `${mark}-4`, title: `Wandelen met ${mark}`, partner: 'club' },
  { externalId: `${mark}-5`, title: `Wandelen met ${mark}`, partner: 'club' },
  {
    externalId: `${mark}-6`,
    title: `Vergadering ${mark}`,
    verdict: { niveau: 'buiten', doelgroepen: [], themas: [], coder: `Codeur ${mark}` },
  },
  {
    externalId: `${mark}-7`,
    title: `Gestopt ${mark}`,
    status: 'STOPPED',
    verdict: { niveau: '1', doelgroepen: ['alle_inwoners'], themas: [], coder: `Codeur ${mark}` },
  },
]

const tenant = (slug: string, mark: string): SeedTenant => ({
  slug,
  name: `Gemeente ${mark}`,
  kind: 'GEMEENTE',
  fictional: true,
  people: [
    { name: `Wijkteam ${mark}`, role: 'wijkteam' },
    { name: `Beleid ${mark}`, role: 'beleidsmedewerker' },
    { name: `Advies ${mark}`, role: 'beleidsmedewerker' },
    { name: `Coach ${mark}`, role: 'buurtsportcoach' },
  ],
  areas: [
    { key: 'gemeente', kind: 'GEMEENTE', name: `Gemeente ${mark}`, code: 'GM9901', year: 2024 },
    {
      key: 'noord',
      kind: 'WIJK',
      name: `Noord ${mark}`,
      code: 'WK990101',
      year: 2024,
      parent: 'gemeente',
      geometry: square(4, 52),
    },
    { key: 'zuid', kind: 'WIJK', name: `Zuid ${mark}`, parent: 'gemeente' },
    { key: 'noord-west', kind: 'BUURT', name: `Noordwest ${mark}`, parent: 'noord' },
  ],
  indicators: [
    { area: 'gemeente', indicator: 'a_inw', year: 2024, figure: { mark: 'VALUE', value: 4000 }, source: `CBS ${mark}` },
    { area: 'noord', indicator: 'a_inw', year: 2024, figure: { mark: 'VALUE', value: 3000 }, source: `CBS ${mark}` },
    { area: 'noord', indicator: 'a_65_oo', year: 2024, figure: { mark: 'VALUE', value: 600 }, source: `CBS ${mark}` },
    { area: 'zuid', indicator: 'a_inw', year: 2024, figure: { mark: 'SUPPRESSED' }, source: `CBS ${mark}` },
  ],
  partners: [
    { key: 'fysio', name: `Fysio ${mark}`, type: 'zorg_eerstelijn' },
    { key: 'club', name: `Club ${mark}`, type: 'sportvereniging', usualArea: 'zuid' },
  ],
  activities: activities(mark),
})

/** Two invented registers with the same shape and nothing in common. */
export const twoRegisters: SeedFile = { tenants: [tenant('noordzij', 'NOORDZIJ'), tenant('zuiderzij', 'ZUIDERZIJ')] }

/** Slug and mark of both. */
export const registers = [
  { slug: 'noordzij', mark: 'NOORDZIJ', other: 'ZUIDERZIJ' },
  { slug: 'zuiderzij', mark: 'ZUIDERZIJ', other: 'NOORDZIJ' },
] as const
