import type { NestExpressApplication } from '@nestjs/platform-express'
import { TenantDatabase } from '../../src/database/tenant/tenant-database'
import { createTestDatabase, type TestDatabase } from '../postgres/test-database'
import { createTestApp } from '../test-app'
import { EERSTE_DAG, metRegels } from './lists.data'
import { Wizard } from './wizard'

describe('een lijst met activiteiten inlezen', () => {
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
    wizard = await Wizard.begin(app, 'Duinrade')
  })

  /** Whether the planner of the database has counted all these tables. */
  async function rowsKnown(tables: readonly string[]): Promise<boolean> {
    const rows = await app
      .get(TenantDatabase)
      .source.query<{ known: boolean }[]>('select reltuples > 0 as known from pg_class where relname = any($1)', [
        tables,
      ])
    return rows.length === tables.length && rows.every(({ known }) => known)
  }

  it('vindt kolommen en laat zien welke kolommen over mensen gaan', async () => {
    const job = await wizard.upload('activities', 'aanbod.csv', EERSTE_DAG)
    expect(job).toMatchObject({ state: 'READ', separator: ';', by: 'Beleidsmedewerker' })
    expect(job.columns.filter(({ personal }) => personal).map(({ header }) => header)).toEqual([
      'Contactpersoon',
      'E-mail',
    ])
    expect(job.columns.find(({ header }) => header === 'Activiteit')?.field).toBe('titel')
  })

  it('laat per rij zien wat er gebeurt, voordat er iets verandert', async () => {
    const job = await wizard.planned('activities', 'aanbod.csv', EERSTE_DAG)
    expect(job.counts).toEqual({ read: 4, create: 4, update: 0, unchanged: 0, skip: 0, reject: 0 })
    expect(job.preview).toMatchObject({ outside: 1, namesWijk: 3 })
    const rows = await wizard.rows(job.id)
    expect(rows.map(({ row, title, niveau }) => ({ row, title, niveau }))).toEqual([
      { row: 2, title: 'Wandelgroep Duinoord', niveau: '1' },
      { row: 3, title: 'Valpreventie: In Balans', niveau: expect.any(String) as string },
      { row: 4, title: 'Zaalvoetbal', niveau: '1' },
      { row: 5, title: 'Bridgeclub', niveau: 'buiten' },
    ])
    const { activities } = await wizard.ask<{ activities: { totalCount: number } }>('{ activities { totalCount } }')
    expect(activities.totalCount).toBe(0)
  })

  it('leest in wat is getoond: activiteiten met aanbieder, wijk en plaats in de piramide', async () => {
    const job = await wizard.readIn('activities', 'aanbod.csv', EERSTE_DAG)
    expect(job).toMatchObject({ state: 'DONE', canUndo: true, failure: null })
    const { activities } = await wizard.ask<{ activities: { edges: { node: Record<string, unknown> }[] } }>(
      '{ activities { edges { node { title organiser { name } area { name code } areaSource capacity { kind } placement { niveau placedBy } } } } }',
    )
    const found = activities.edges.map(({ node }) => node)
    expect(found).toHaveLength(4)
    expect(found.find(({ title }) => title === 'Wandelgroep Duinoord')).toMatchObject({
      organiser: { name: 'Buurthuis De Kop' },
      area: { name: 'Duinoord', code: null },
      areaSource: 'COLUMN',
      capacity: { kind: 'UNKNOWN' },
      placement: { niveau: '1', placedBy: 'MACHINE' },
    })
  })

  it('na het voorbeeld en na het inlezen weet de database hoeveel rijen er zijn; anders duurt een lange lijst minuten', async () => {
    const job = await wizard.planned('activities', 'aanbod.csv', EERSTE_DAG)
    expect(await rowsKnown(['import_row', 'import_step', 'import_activity'])).toBe(true)
    await wizard.commit(job.id)
    expect(await rowsKnown(['activity', 'placement'])).toBe(true)
  })

  it('de lijst nog een keer inlezen verandert niets', async () => {
    await wizard.readIn('activities', 'aanbod.csv', EERSTE_DAG)
    const again = await wizard.readIn('activities', 'aanbod.csv', EERSTE_DAG)
    expect(again.counts).toEqual({ read: 4, create: 0, update: 0, unchanged: 4, skip: 0, reject: 0 })
  })

  it('een andere prijs wordt een wijziging, met wat er stond en wat er komt', async () => {
    await wizard.readIn('activities', 'aanbod.csv', EERSTE_DAG)
    const dearer = metRegels({
      3: 'Zaalvoetbal;Competitie voor alle leden;SV Duinrade;;€ 150 per jaar;12 t/m 16 jaar;;',
    })
    const job = await wizard.readIn('activities', 'aanbod.csv', dearer)
    expect(job.counts).toMatchObject({ update: 1, unchanged: 3 })
    expect(await wizard.rows(job.id, 'UPDATE')).toMatchObject([
      { row: 4, changes: [{ field: 'kosten', before: '€ 120 per jaar', after: '€ 150 per jaar' }] },
    ])
  })
})
