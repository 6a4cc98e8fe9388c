import type { NestExpressApplication } from '@nestjs/platform-express'
import { Client } from 'pg'
import { ImportRetention } from '../../src/imports/jobs/import-retention'
import { createTestDatabase, type TestDatabase } from '../postgres/test-database'
import { createTestApp } from '../test-app'
import { EERSTE_DAG, metRegels } from './lists.data'
import { Wizard } from './wizard'

const DAY_MS = 24 * 60 * 60 * 1000
const PARTS = ['import_row', 'import_step', 'import_activity', 'import_problem'] as const

/** A list with one row that is refused, so that there is something to remark. */
const MET_FOUT = metRegels({}, [';een rij zonder titel;SV Duinrade;;;;;'])

describe('wat er van een bestand overblijft', () => {
  let database: TestDatabase
  let app: NestExpressApplication
  let superuser: Client
  let wizard: Wizard

  beforeAll(async () => {
    database = await createTestDatabase()
    app = await createTestApp(database)
    superuser = new Client({ connectionString: database.superuser })
    await superuser.connect()
  })
  afterAll(async () => {
    await superuser.end()
    await app.close()
    await database.drop()
  })
  beforeEach(async () => {
    wizard = await Wizard.begin(app, 'Duinrade')
  })

  /** The daily work, as many days from now. */
  const after = (days: number): Promise<void> => app.get(ImportRetention).sweep(new Date(Date.now() + days * DAY_MS))
  /** Rows that are kept of one import. */
  const kept = async (jobId: string): Promise<Record<string, number>> => {
    const counts = PARTS.map(table => `(select count(*)::int from ${table} where job_id = $1) as ${table}`)
    const { rows } = await superuser.query<Record<string, number>>(`select ${counts.join(', ')}`, [jobId])
    return rows[0] ?? {}
  }
  const isThere = async (jobId: string): Promise<boolean> =>
    (await wizard.ask<{ importJob: unknown }>('query ($id: ID!) { importJob(id: $id) { id } }', { id: jobId }))
      .importJob !== null
  const finish = async (content: string): Promise<string> => {
    const { id } = await wizard.planned('activities', 'aanbod.csv', content)
    await wizard.commit(id, { goodRowsOnly: true })
    return id
  }
  const nothing = Object.fromEntries(PARTS.map(table => [table, 0]))

  it('een bestand dat niemand inleest is na een week helemaal weg, en niet eerder', async () => {
    const read = await wizard.upload('activities', 'gelezen.csv', EERSTE_DAG)
    const planned = await wizard.planned('activities', 'voorbeeld.csv', MET_FOUT)
    const stopped = await wizard.planned('activities', 'gestopt.csv', EERSTE_DAG)
    await wizard.cancelResult(stopped.id)
    await after(6.9)
    for (const { id } of [read, planned, stopped]) expect(await isThere(id)).toBe(true)
    await after(7.1)
    for (const { id } of [read, planned, stopped]) {
      expect(await isThere(id)).toBe(false)
      expect(await kept(id)).toEqual(nothing)
    }
  })

  it('van een ingelezen bestand gaan de cellen na dertig dagen weg; terugdraaien kan nog', async () => {
    const id = await finish(MET_FOUT)
    await after(29.9)
    expect((await kept(id)).import_row).toBeGreaterThan(0)
    expect((await wizard.download(`/exports/imports/${id}/rejected.xlsx`)).status).toBe(200)
    await after(30.1)
    expect(await kept(id)).toMatchObject({ import_row: 0, import_step: expect.any(Number) as number })
    expect(await wizard.job(id)).toMatchObject({ state: 'DONE', cellsGone: true, planGone: false, columns: [] })
    expect((await wizard.download(`/exports/imports/${id}/rejected.xlsx`)).status).toBe(404)
    const report = await wizard.report(id)
    expect(report).toMatchObject({ rows: 5, rejected: 1 })
    expect(report.problems[0]).toMatchObject({ row: 6, level: 'error' })
    expect(await wizard.undo(id)).toMatchObject({ state: 'UNDONE', undone: { removed: { activities: 4 } } })
  })

  it('het plan gaat na negentig dagen weg, maar nooit dat van de laatste import', async () => {
    const first = await finish(MET_FOUT)
    const last = await finish(metRegels({ 3: 'Zaalvoetbal;Competitie voor alle leden;SV Duinrade;;€ 150;;;' }))
    await after(89.9)
    expect((await kept(first)).import_step).toBeGreaterThan(0)
    await after(400)
    expect(await kept(first)).toEqual(nothing)
    expect(await wizard.job(first)).toMatchObject({
      planGone: true,
      canUndo: false,
      undoRefusal: { message: expect.stringContaining('90 dagen') as string, first: null },
    })
    expect(await wizard.undoResult(first)).toMatchObject({ __typename: 'InputProblem' })
    expect(await wizard.job(last)).toMatchObject({ planGone: false, canUndo: true })
    expect(await wizard.undo(last)).toMatchObject({ undone: { restored: { activities: 1 } } })
  })

  it('van een teruggedraaide import blijft op den duur alleen de regel in de geschiedenis', async () => {
    const id = await finish(MET_FOUT)
    await wizard.undo(id)
    await after(91)
    expect(await kept(id)).toEqual(nothing)
    expect(await wizard.job(id)).toMatchObject({ state: 'UNDONE', counts: { read: 5, create: 4, reject: 1 } })
  })

  it('het register zelf verandert er niet door', async () => {
    await finish(MET_FOUT)
    const total = async () =>
      (await wizard.ask<{ overview: unknown }>('{ overview { total levels { niveau } } }')).overview
    const before = await total()
    await after(1000)
    expect(await total()).toEqual(before)
  })
})
