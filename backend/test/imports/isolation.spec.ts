import type { NestExpressApplication } from '@nestjs/platform-express'
import { createTestDatabase, type TestDatabase } from '../postgres/test-database'
import { createTestApp } from '../test-app'
import { EERSTE_DAG } from './lists.data'
import { Wizard, type Job } from './wizard'

describe('imports van een ander register', () => {
  let database: TestDatabase
  let app: NestExpressApplication
  let own: Wizard
  let other: Wizard
  let theirs: Job

  beforeAll(async () => {
    database = await createTestDatabase()
    app = await createTestApp(database)
    own = await Wizard.begin(app, 'Eigen')
    other = await Wizard.begin(app, 'Ander')
    theirs = await other.planned('activities', 'geheim.csv', EERSTE_DAG)
  })
  afterAll(async () => {
    await app.close()
    await database.drop()
  })

  it('staan niet in de lijst en zijn niet te openen', async () => {
    const { importJobs, importJob, importRows } = await own.ask<{
      importJobs: unknown[]
      importJob: unknown
      importRows: { edges: unknown[]; totalCount: number }
    }>(
      'query ($id: ID!) { importJobs { id } importJob(id: $id) { id } importRows(jobId: $id) { edges { cursor } totalCount } }',
      {
        id: theirs.id,
      },
    )
    expect({ importJobs, importJob, importRows }).toEqual({
      importJobs: [],
      importJob: null,
      importRows: { edges: [], totalCount: 0 },
    })
  })

  it('antwoorden op elke opdracht als een import die niet bestaat', async () => {
    const unknown = '00000000-0000-4000-8000-000000000000'
    for (const act of [
      (id: string) => own.planResult(id),
      (id: string) => own.commitResult(id),
      (id: string) => own.undoResult(id),
      (id: string) => own.cancelResult(id),
    ]) {
      const answer = await act(theirs.id)
      expect(answer).toMatchObject({ __typename: 'NotFoundProblem', code: 'NOT_FOUND' })
      expect(answer).toEqual(await act(unknown))
    }
    expect(await other.job(theirs.id)).toMatchObject({ state: 'PLANNED' })
  })

  it('zijn niet te downloaden', async () => {
    for (const file of ['report.json', 'rejected.xlsx']) {
      const response = await own.download(`/exports/imports/${theirs.id}/${file}`)
      expect(response.status).toBe(404)
      expect((response.body as Buffer).toString()).not.toContain('geheim')
    }
  })

  it('hun rijen zijn met de rol van de toepassing niet te zien zonder register', async () => {
    const { Client } = await import('pg')
    const client = new Client({ connectionString: database.app })
    await client.connect()
    for (const table of ['import_job', 'import_row', 'import_step', 'import_activity', 'import_problem'])
      expect((await client.query(`select * from ${table}`)).rowCount).toBe(0)
    await client.end()
  })
})
