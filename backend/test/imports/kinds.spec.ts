import type { NestExpressApplication } from '@nestjs/platform-express'
import { createTestDatabase, type TestDatabase } from '../postgres/test-database'
import { createTestApp } from '../test-app'
import { EERSTE_DAG, kaart, KERNCIJFERS, WIJKEN } from './lists.data'
import { NOTHING_KEPT, Wizard, type Job } from './wizard'
import { excel, kwb, tabPerPartner, tabPerWijk } from './workbooks.data'

interface Area {
  readonly name: string
  readonly code: string | null
  readonly population: { readonly mark: string; readonly value: number | null; readonly year: number } | null
}

interface Listed {
  readonly title: string
  readonly area: { readonly name: string } | null
  readonly areaSource: string | null
  readonly organiser: { readonly name: string } | null
}

const PARTNERS = [
  'Organisatie;Soort;Vaste wijk;Contactpersoon;E-mail',
  'SV Duinrade;sportvereniging;Duinoord;Kanarie Jansen;kanarie@voorbeeld.test',
  'Buurthuis De Kop;;;;',
  'SV Duinrade;sportvereniging;Duinoord;;',
  ';welzijn;;;',
  'Totaal;;;;',
]
const partners = (changes: Readonly<Record<number, string>> = {}): string =>
  PARTNERS.map((line, index) => `${changes[index] ?? line}\r\n`).join('')

describe('elk soort bestand', () => {
  let database: TestDatabase
  let app: NestExpressApplication
  let wizard: Wizard

  beforeAll(async () => {
    database = await createTestDatabase()
    app = await createTestApp(database)
  })
  afterAll(async () => {
    await app.close()
    await database.drop()
  })
  beforeEach(async () => {
    wizard = await Wizard.begin(app, 'Duinrade', 'GM9998')
  })

  const areas = async (kind: string): Promise<Area[]> =>
    (await wizard.ask<{ areas: Area[] }>(`{ areas(kind: ${kind}) { name code population { mark value year } } }`)).areas
  const listed = async (): Promise<Listed[]> => {
    const query = '{ activities(first: 50) { edges { node { title area { name } areaSource organiser { name } } } } }'
    const { activities } = await wizard.ask<{ activities: { edges: { node: Listed }[] } }>(query)
    return activities.edges.map(({ node }) => node)
  }
  const goodRows = async (kind: string, name: string, content: string | Buffer): Promise<Job> => {
    const { id } = await wizard.planned(kind, name, content)
    return wizard.commit(id, { goodRowsOnly: true })
  }
  /** Where every row went, by what the wizard lists, row for row. */
  const wentTo = async ({ id }: Job): Promise<Record<string, number>> => {
    const went: Record<string, number> = {}
    for (const { action } of await wizard.rows(id)) went[action] = (went[action] ?? 0) + 1
    return went
  }

  describe('de kerncijfers van het CBS als Excel', () => {
    it('geven gemeente, wijken en buurten hun cijfers; een punt is een ontbrekend cijfer en geen nul', async () => {
      const job = await wizard.readIn('indicators', 'kwb-2024.xlsx', await kwb())
      expect(job).toMatchObject({ state: 'DONE', counts: { read: 6, create: 6, reject: 0 } })
      expect(await areas('GEMEENTE')).toMatchObject([{ code: 'GM9998', population: { value: 9500, year: 2024 } }])
      expect(await areas('WIJK')).toMatchObject([
        { name: 'De Kop', population: { mark: 'VALUE', value: 605 } },
        { name: 'Duinoord', code: 'WK999801', population: { value: 5800 } },
        { name: 'Havenkwartier', population: { value: 3095 } },
      ])
      expect(await areas('BUURT')).toMatchObject([
        { name: 'Kop Noord', population: { mark: 'VALUE', value: 2400 } },
        { name: 'Kop Zuid', code: 'BU99980102', population: { mark: 'MISSING', value: null } },
      ])
    })

    it('nog een keer verandert niets, en terugdraaien haalt ze weer weg', async () => {
      const { id } = await wizard.readIn('indicators', 'kwb-2024.xlsx', await kwb())
      const again = await wizard.planned('indicators', 'kwb-2024.xlsx', await kwb())
      expect(again.counts).toMatchObject({ read: 6, unchanged: 6 })
      expect(await wizard.undo(id)).toMatchObject({ undone: { removed: { areas: 6 }, ...NOTHING_KEPT } })
      expect(await areas('WIJK')).toEqual([])
    })

    it('na de lijst en de kaart krijgen dezelfde wijken cijfers', async () => {
      await wizard.readIn('activities', 'aanbod.csv', EERSTE_DAG)
      await wizard.readIn('areas', 'wijken_2024.geojson', kaart(WIJKEN))
      const job = await wizard.readIn('indicators', 'kwb-2024.xlsx', await kwb())
      expect(job.counts).toMatchObject({ read: 6, create: 2, update: 4 })
      expect(await areas('WIJK')).toHaveLength(3)
    })
  })

  describe('een lijst met partners', () => {
    it('wordt partner voor partner een uitkomst: nieuw, dubbel, zonder naam of een totaal', async () => {
      const job = await wizard.planned('partners', 'partners.csv', partners())
      expect(job.counts).toEqual({ read: 5, create: 2, update: 0, unchanged: 0, skip: 2, reject: 1 })
      expect(job.columns.filter(({ personal }) => personal).map(({ header }) => header)).toEqual([
        'Contactpersoon',
        'E-mail',
      ])
      expect(job.problems[0]).toMatchObject({ row: 5, column: 'Organisatie', code: 'GEEN_NAAM', level: 'ERROR' })
    })

    it('nog een keer inlezen verandert niets; een andere wijk is een wijziging', async () => {
      await goodRows('partners', 'partners.csv', partners())
      expect((await wizard.planned('partners', 'partners.csv', partners())).counts).toMatchObject({ unchanged: 2 })
      const moved = partners({ 1: 'SV Duinrade;sportvereniging;Havenkwartier;;' })
      const job = await wizard.planned('partners', 'partners-juni.csv', moved)
      expect(job.counts).toMatchObject({ create: 0, update: 1, unchanged: 1 })
      expect(await wizard.rows(job.id, 'UPDATE')).toMatchObject([
        { title: 'SV Duinrade', changes: [{ field: 'wijk', before: 'Duinoord', after: 'Havenkwartier' }] },
      ])
    })

    it('terugdraaien haalt de partners weg, met de wijk die door hen kwam', async () => {
      const { id } = await goodRows('partners', 'partners.csv', partners())
      const { undone } = await wizard.undo(id)
      expect(undone).toMatchObject({ removed: { partners: 2, areas: 1 }, restored: { partners: 0 }, ...NOTHING_KEPT })
      expect(await areas('WIJK')).toEqual([])
    })

    it('terugdraaien van een wijziging geeft de oude wijk terug', async () => {
      await goodRows('partners', 'partners.csv', partners())
      const moved = partners({ 1: 'SV Duinrade;sportvereniging;Havenkwartier;;' })
      const { id } = await goodRows('partners', 'partners-juni.csv', moved)
      expect(await wizard.undo(id)).toMatchObject({ undone: { removed: { areas: 1 }, restored: { partners: 1 } } })
      expect((await wizard.planned('partners', 'partners.csv', partners())).counts).toMatchObject({ unchanged: 2 })
    })

    it('een partner met activiteiten blijft staan en wordt bij de partners genoemd', async () => {
      const { id } = await goodRows('partners', 'partners.csv', partners())
      await wizard.readIn('activities', 'aanbod.csv', EERSTE_DAG)
      const { undone } = await wizard.undo(id)
      expect(undone).toMatchObject({
        removed: { partners: 0 },
        keptRows: [],
        keptPartners: ['Rij 2: SV Duinrade', 'Rij 3: Buurthuis De Kop'],
        keptAreas: ['Duinoord'],
      })
    })

    it('een aanbieder uit een lijst die ook in de lijst met partners staat, blijft als de eerste lijst teruggaat', async () => {
      const list = await wizard.readIn('activities', 'aanbod.csv', EERSTE_DAG)
      const { id } = await goodRows('partners', 'partners.csv', partners())
      expect((await wizard.undo(list.id)).undone).toMatchObject({ keptPartners: ['SV Duinrade'] })
      expect((await wizard.undo(id)).undone).toMatchObject(NOTHING_KEPT)
      expect((await wizard.planned('partners', 'partners.csv', partners())).counts).toMatchObject({ create: 2 })
    })
  })

  describe('een Excel met meer tabbladen', () => {
    it('een tabblad per wijk geeft de rijen die wijk, ook als dezelfde titel in twee tabbladen staat', async () => {
      const job = await wizard.readIn('activities', 'per-wijk.xlsx', await tabPerWijk())
      expect(job.sheets.map(({ name, used, tabMeans }) => ({ name, used, tabMeans }))).toEqual([
        { name: 'Wijk Duinoord', used: true, tabMeans: 'WIJK' },
        { name: 'Wijk Havenkwartier', used: true, tabMeans: 'WIJK' },
        { name: 'Overig', used: true, tabMeans: null },
      ])
      expect(job.counts).toMatchObject({ create: 5, reject: 0 })
      const found = (await listed()).map(({ title, area, areaSource }) => [title, area?.name, areaSource])
      expect(found.sort()).toEqual([
        ['Bootcamp', undefined, null],
        ['Judo', 'Wijk Havenkwartier', 'TAB'],
        ['Wandelgroep', 'Wijk Duinoord', 'TAB'],
        ['Wandelgroep', 'Wijk Havenkwartier', 'TAB'],
        ['Zaalvoetbal', 'Wijk Duinoord', 'TAB'],
      ])
    })

    it('een tabblad per partner geeft de rijen die aanbieder', async () => {
      const job = await wizard.readIn('activities', 'per-partner.xlsx', await tabPerPartner())
      expect(job.sheets.every(({ tabMeans }) => tabMeans === 'PARTNER')).toBe(true)
      const found = (await listed()).map(({ title, organiser }) => [title, organiser?.name])
      expect(found.sort()).toEqual([
        ['Judo', 'SV Duinrade'],
        ['Valpreventie', 'Fysiotherapie Zee'],
        ['Zaalvoetbal', 'SV Duinrade'],
      ])
    })

    it('een tabblad weglaten laat alleen die rijen weg, en nog een keer inlezen verandert niets', async () => {
      const book = await tabPerPartner()
      const { id } = await wizard.upload('activities', 'per-partner.xlsx', book)
      const plan = await wizard.plan(id, { sheets: ['SV Duinrade'] })
      expect(plan.counts).toMatchObject({ read: 2, create: 2 })
      const both = ['SV Duinrade', 'Fysiotherapie Zee']
      expect((await wizard.planResult(id, { sheets: both })).message).toContain('niet bewaard')
      const mapping = JSON.stringify({ sheets: both })
      const again = await wizard.upload('activities', 'per-partner.xlsx', book, { mapping, replaces: id })
      await wizard.plan(again.id)
      await wizard.commit(again.id)
      expect((await wizard.planned('activities', 'per-partner.xlsx', book)).counts).toMatchObject({
        read: 3,
        unchanged: 3,
      })
    })
  })

  it.each<[string, string, string, () => string | Buffer | Promise<Buffer>]>([
    [
      'activiteiten',
      'activities',
      'aanbod.csv',
      () => `${EERSTE_DAG};;;;;;;\r\n;zonder titel;;;;;;\r\nTotaal;;;;;;;\r\n`,
    ],
    ['activiteiten per wijk', 'activities', 'per-wijk.xlsx', tabPerWijk],
    ['partners', 'partners', 'partners.csv', () => partners()],
    [
      'een kaart',
      'areas',
      'wijken_2024.geojson',
      () =>
        kaart([
          ...WIJKEN,
          { code: 'WK999801', name: 'Dubbel' },
          { code: 'WK999701', name: 'Elders', gemeente: 'GM9997' },
        ]),
    ],
    ['kerncijfers', 'indicators', 'kerncijfers_2024.csv', () => KERNCIJFERS.replace(';3100;960;', ';veel;960;')],
    ['kerncijfers van het CBS', 'indicators', 'kwb-2024.xlsx', kwb],
    [
      'een lijst met alleen een kop',
      'partners',
      'leeg.xlsx',
      () =>
        excel({
          Partners: [
            ['Organisatie', 'Wijk'],
            ['SV Duinrade', ''],
          ],
        }),
    ],
  ])('%s: elke gelezen rij heeft één uitkomst, ook de tweede keer', async (_what, kind, name, content) => {
    const file = await content()
    for (let time = 1; time <= 2; time += 1) {
      const plan = await wizard.planned(kind, name, file)
      const { read, create, update, unchanged, skip, reject } = plan.counts
      expect(read).toBeGreaterThan(0)
      expect(create + update + unchanged + skip + reject).toBe(read)
      const went = await wentTo(plan)
      const counted = { CREATE: create, UPDATE: update, UNCHANGED: unchanged, SKIP: skip, REJECT: reject }
      expect({ CREATE: 0, UPDATE: 0, UNCHANGED: 0, SKIP: 0, REJECT: 0, ...went }).toEqual(counted)
      const report = await wizard.report(plan.id)
      expect(report).toMatchObject({
        rows: read,
        created: create,
        updated: update,
        unchanged,
        skipped: skip,
        rejected: reject,
      })
      await wizard.commit(plan.id, { goodRowsOnly: true })
    }
  })
})
