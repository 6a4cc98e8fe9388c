import type { NestExpressApplication } from '@nestjs/platform-express'
import { createTestDatabase, type TestDatabase } from '../postgres/test-database'
import { createTestApp } from '../test-app'
import { EERSTE_DAG, kaart, KERNCIJFERS, WIJKEN } from './lists.data'
import { NOTHING_KEPT, Wizard, type Job } from './wizard'

interface Area {
  readonly id: string
  readonly name: string
  readonly code: string | null
  readonly year: number | null
  readonly parentId: string | null
  readonly geometry: { type: string; coordinates: number[][][] } | null
  readonly population: { mark: string; value: number | null; year: number } | null
}

describe('een kaart en kerncijfers inlezen', () => {
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

  const areas = async (kind = 'WIJK'): Promise<Area[]> => {
    const answer = await wizard.ask<{ areas: Area[] }>(
      `{ areas(kind: ${kind}) { id name code year parentId geometry population { mark value year } } }`,
    )
    return answer.areas
  }
  const codes = (job: Job): string[] => job.problems.map(problem => problem.code)

  it('wijken krijgen hun code, jaar, grens en inwoners; een ontbrekend cijfer is geen nul', async () => {
    const job = await wizard.readIn('areas', 'wijken_2024.geojson', kaart(WIJKEN))
    expect(job).toMatchObject({ state: 'DONE', counts: { read: 3, create: 3 } })
    const found = await areas()
    expect(found).toMatchObject([
      { name: 'De Kop', code: 'WK999803', year: 2024, population: { mark: 'MISSING', value: null } },
      { name: 'Duinoord', code: 'WK999801', population: { mark: 'VALUE', value: 5800, year: 2024 } },
      { name: 'Havenkwartier', code: 'WK999802' },
    ])
    expect(found[1]?.geometry?.coordinates[0]?.[0]).toEqual([4.5, 52.4])
    const [gemeente] = await areas('GEMEENTE')
    expect(gemeente).toMatchObject({ name: 'Duinrade', code: 'GM9998' })
    expect(found.every(wijk => wijk.parentId === gemeente?.id)).toBe(true)
  })

  it('een wijk die al als naam in de lijst stond krijgt de code, en haar activiteiten blijven bij haar', async () => {
    await wizard.readIn('activities', 'aanbod.csv', EERSTE_DAG)
    const before = (await areas()).find(({ name }) => name === 'Duinoord')
    const job = await wizard.readIn('areas', 'wijken_2024.geojson', kaart(WIJKEN))
    expect(job.counts).toMatchObject({ create: 1, update: 2 })
    const after = (await areas()).find(({ name }) => name === 'Duinoord')
    expect(after).toMatchObject({ id: before?.id, code: 'WK999801' })
    const { activities } = await wizard.ask<{ activities: { totalCount: number } }>(
      'query ($wijk: ID!) { activities(selection: { wijk: $wijk }) { totalCount } }',
      { wijk: before?.id },
    )
    expect(activities.totalCount).toBeGreaterThan(0)
  })

  it('een wijk uit een lijst die niet op de kaart staat wordt gezegd, met rij, kolom en waarde', async () => {
    await wizard.readIn('areas', 'wijken_2024.geojson', kaart(WIJKEN))
    const wijken = ['Duinoord', 'Overvecht', 'WK034403', 'Duinord', 'heel Duinrade', 'gehele gemeente']
    const rows = wijken.map((wijk, at) => `Wandelgroep ${at + 1};Samen wandelen;Buurthuis De Kop;${wijk}`)
    const list = ['Activiteit;Omschrijving;Organisatie;Wijk', ...rows].join('\n')
    const job = await wizard.readIn('activities', 'aanbod.csv', list)
    expect(job.problems).toMatchObject([
      { row: 3, column: 'Wijk', value: 'Overvecht', code: 'WIJK_NIET_OP_KAART' },
      { row: 4, column: 'Wijk', value: 'WK034403', message: expect.stringContaining('wijk onbekend') as string },
      { row: 5, column: 'Wijk', value: 'Duinord', message: expect.stringContaining('Bedoelt u Duinoord?') as string },
    ])
    const names = (await areas()).map(({ name }) => name)
    expect(names.sort()).toEqual(['De Kop', 'Duinoord', 'Duinord', 'Havenkwartier', 'Overvecht'])
  })

  it('dezelfde kaart nog een keer verandert niets', async () => {
    await wizard.readIn('areas', 'wijken_2024.geojson', kaart(WIJKEN))
    const again = await wizard.readIn('areas', 'wijken_2024.geojson', kaart(WIJKEN))
    expect(again.counts).toMatchObject({ read: 3, unchanged: 3, create: 0, update: 0 })
  })

  it('een kaart in het rijksdriehoeksnet komt op dezelfde plek in graden', async () => {
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } }
    const ring = [
      [155000, 463000],
      [156000, 463000],
      [156000, 464000],
      [155000, 463000],
    ]
    const rd = [{ code: 'WK999801', name: 'Duinoord', geometry: { type: 'Polygon', coordinates: [ring] } }]
    await wizard.readIn('areas', 'wijken_2024.geojson', kaart(rd, { crs }))
    const [lon, lat] = (await areas())[0]?.geometry?.coordinates[0]?.[0] ?? []
    expect(lon).toBeCloseTo(5.387206, 5)
    expect(lat).toBeCloseTo(52.155174, 5)
  })

  it('TopoJSON wordt gelezen, met de code uit statcode', async () => {
    const topology = {
      type: 'Topology',
      transform: { scale: [0.001, 0.001], translate: [4.5, 52.4] },
      arcs: [
        [
          [0, 0],
          [10, 0],
          [0, 10],
          [-10, 0],
          [0, -10],
        ],
      ],
      objects: {
        buurten: {
          type: 'GeometryCollection',
          geometries: [{ type: 'Polygon', arcs: [[0]], properties: { statcode: 'BU99980101', statnaam: 'Kop Noord' } }],
        },
      },
    }
    await wizard.readIn('areas', 'wijken_2024.geojson', kaart(WIJKEN))
    await wizard.readIn('areas', 'buurten_2024.topojson', JSON.stringify(topology))
    const [wijk] = (await areas()).filter(({ code }) => code === 'WK999801')
    expect(await areas('BUURT')).toMatchObject([{ code: 'BU99980101', name: 'Kop Noord', parentId: wijk?.id }])
  })

  it('uit een bestand met meer gemeenten komt alleen de gekozen gemeente', async () => {
    const file = kaart([
      ...WIJKEN,
      ...['01', '02', '03'].map(n => ({ code: `WK9997${n}`, name: `W${n}`, gemeente: 'GM9997' })),
    ])
    const job = await wizard.planned('areas', 'wijken_2024.geojson', file)
    expect(job.gemeenten).toEqual([
      { code: 'GM9998', name: 'Duinrade', areas: 3 },
      { code: 'GM9997', name: 'Gemeente GM9997', areas: 3 },
    ])
    expect(job).toMatchObject({ gemeenteCode: 'GM9998', counts: { read: 6, create: 3, skip: 3 } })
    const other = await wizard.plan(job.id, { gemeenteCode: 'GM9997' })
    expect((await wizard.rows(other.id, 'CREATE')).map(({ title }) => title)).toEqual(['W01', 'W02', 'W03'])
  })

  it('een register zonder gemeentecode moet kiezen', async () => {
    const free = await Wizard.begin(app, 'Nieuw')
    const file = kaart([...WIJKEN, { code: 'WK999701', name: 'Elders', gemeente: 'GM9997' }])
    const { id } = await free.upload('areas', 'wijken_2024.geojson', file)
    expect(await free.planResult(id)).toMatchObject({ __typename: 'InputProblem', field: 'gemeenteCode' })
  })

  it('een verdwaalde wijk van een andere gemeente is een fout, met rij en code', async () => {
    const file = kaart([...WIJKEN, { code: 'WK999701', name: 'Elders', gemeente: 'GM9997' }])
    const job = await wizard.planned('areas', 'wijken_2024.geojson', file)
    expect(job.counts).toMatchObject({ create: 3, reject: 1 })
    expect(job.problems).toMatchObject([{ row: 5, code: 'ANDERE_GEMEENTE', level: 'ERROR', value: 'WK999701' }])
  })

  it('een code die twee keer voorkomt is een fout die de eerste rij noemt', async () => {
    const job = await wizard.planned(
      'areas',
      'wijken_2024.geojson',
      kaart([...WIJKEN, { code: 'WK999801', name: 'Dubbel' }]),
    )
    expect(job.problems).toMatchObject([{ row: 5, code: 'DUBBEL_GEBIED' }])
    expect(job.problems[0]?.message).toContain('rij 2')
  })

  it('een grens die geen vlak is wordt geweigerd; de rest van de kaart kan erin', async () => {
    const broken = { code: 'WK999804', name: 'Punt', geometry: { type: 'Point', coordinates: [4.5, 52.4] } }
    const job = await wizard.planned('areas', 'wijken_2024.geojson', kaart([...WIJKEN, broken]))
    expect(codes(job)).toEqual(['GEEN_VLAK'])
    expect(await wizard.commitResult(job.id)).toMatchObject({ __typename: 'InputProblem', field: 'goodRowsOnly' })
    expect(await areas()).toEqual([])
    expect(await wizard.commit(job.id, { goodRowsOnly: true })).toMatchObject({ state: 'DONE' })
    expect(await areas()).toHaveLength(3)
  })

  it('kerncijfers na de kaart: gemeente en wijken krijgen cijfers, zonder nieuwe wijken', async () => {
    await wizard.readIn('areas', 'wijken_2024.geojson', kaart(WIJKEN))
    const job = await wizard.readIn('indicators', 'kerncijfers_2024.csv', KERNCIJFERS)
    expect(job.counts).toEqual({ read: 4, create: 0, update: 4, unchanged: 0, skip: 0, reject: 0 })
    expect((await areas('GEMEENTE'))[0]?.population).toMatchObject({ value: 9500, year: 2024 })
    expect((await areas()).find(({ name }) => name === 'De Kop')?.population).toMatchObject({
      mark: 'VALUE',
      value: 600,
    })
  })

  it('kerncijfers zonder kaart mogen ook: de gebieden komen er zonder grens bij', async () => {
    await wizard.readIn('activities', 'aanbod.csv', EERSTE_DAG)
    const job = await wizard.readIn('indicators', 'kerncijfers_2024.csv', KERNCIJFERS)
    expect(job.counts).toMatchObject({ create: 2, update: 2 })
    expect((await areas()).find(({ name }) => name === 'Duinoord')).toMatchObject({ code: 'WK999801', geometry: null })
  })

  it('tekst waar een getal hoort wijst rij, kolom en waarde aan', async () => {
    const file = KERNCIJFERS.replace(';3100;960;', ';veel;960;')
    const job = await wizard.planned('indicators', 'kerncijfers_2024.csv', file)
    expect(job.problems).toMatchObject([{ row: 4, column: 'inwoners', value: 'veel', code: 'GEEN_GETAL' }])
  })

  it('zonder jaar in bestand of naam wordt het jaar gezegd dat is aangehouden', async () => {
    const job = await wizard.planned('indicators', 'kerncijfers.csv', KERNCIJFERS)
    expect(codes(job)).toEqual(['JAAR_AANGENOMEN'])
  })

  it('terugdraaien van de kaart geeft de namen uit de lijst terug, met hun activiteiten', async () => {
    await wizard.readIn('activities', 'aanbod.csv', EERSTE_DAG)
    const before = await areas()
    const { id } = await wizard.readIn('areas', 'wijken_2024.geojson', kaart(WIJKEN))
    expect(await wizard.undo(id)).toMatchObject({ state: 'UNDONE', undone: NOTHING_KEPT })
    expect(await areas()).toEqual(before)
    expect(await areas('GEMEENTE')).toEqual([])
  })

  it('een lijst met activiteiten is geen kaart en geen cijferbestand', async () => {
    const { id } = await wizard.upload('indicators', 'aanbod.csv', EERSTE_DAG)
    expect(await wizard.planResult(id)).toMatchObject({ __typename: 'InputProblem', field: 'columns' })
  })
})
