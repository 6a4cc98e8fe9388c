import type { NestExpressApplication } from '@nestjs/platform-express'
import { Client } from 'pg'
import { createTestDatabase, type TestDatabase } from '../postgres/test-database'
import { createTestApp } from '../test-app'
import { Wizard } from './wizard'

// Alle namen en nummers in dit bestand zijn verzonnen; "kanarie" komt nergens anders voor.
const LIJST = [
  'Aanbod van mevr. Kanarie;;;;;',
  'Activiteit;Organisatie;Aanmelden;Klant nr;Straat thuis;Notitie team',
  'Wandelen;De Kop;via kanarie@voorbeeld.test;kanarie-81;Kanariestraat 3;belt met kanarie',
  'Judo;SV Duinrade;bij Kanarie van der Veen;kanarie-82;Kanariestraat 4;kanarie komt niet',
  'Yoga;De Kop;balie;kanarie-83;Kanariestraat 5;',
].join('\r\n')

describe('wat er van een bestand bewaard blijft', () => {
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

  const query = async (text: string): Promise<Record<string, unknown>[]> => {
    const client = new Client({ connectionString: database.superuser })
    await client.connect()
    const { rows } = await client.query<Record<string, unknown>>(text)
    await client.end()
    return rows
  }
  const cells = async (jobId: string): Promise<unknown> =>
    (await query(`select cells from import_row where job_id = '${jobId}' order by seq`)).map(row => row['cells'])

  it('een kolom die niet gebruikt wordt komt nergens in de database, ook niet als voorbeeld of in een opmerking', async () => {
    const job = await wizard.planned('activities', 'lijst.csv', LIJST)
    expect(job.columns.map(({ field }) => field)).toEqual(['titel', 'aanbieder', 'toeleiding', null, null, null])
    expect(job.columns.slice(3).flatMap(({ examples }) => examples)).toEqual([])
    for (const table of ['import_job', 'import_row', 'import_step', 'import_activity', 'import_problem'])
      expect(await query(`select from ${table} t where t::text ilike '%kanarie%'`)).toEqual([])
    expect(await cells(job.id)).toHaveLength(3)
  })

  it('wie zo’n kolom toch wil, stuurt het bestand opnieuw; het eerdere werk is dan weg', async () => {
    const job = await wizard.upload('activities', 'lijst.csv', 'Activiteit;Zulu\r\nJudo;SV Duinrade\r\nYoga;De Kop\r\n')
    const columns = [{ index: 1, field: 'aanbieder' }]
    const refused = await wizard.planResult(job.id, { columns })
    expect(refused).toMatchObject({ __typename: 'InputProblem', field: 'columns' })
    expect(refused.message).toContain('niet bewaard')
    const again = await wizard.upload('activities', 'lijst.csv', 'Activiteit;Zulu\r\nJudo;SV Duinrade\r\n', {
      mapping: JSON.stringify({ columns: { Zulu: 'aanbieder' } }),
      replaces: job.id,
    })
    expect(again.columns[1]).toMatchObject({ field: 'aanbieder', examples: ['SV Duinrade'] })
    expect(await wizard.ask('query ($id: ID!) { importJob(id: $id) { id } }', { id: job.id })).toEqual({
      importJob: null,
    })
    expect(await cells(job.id)).toEqual([])
  })

  it('een kolom die iemand weglaat, wordt ook uit de bewaarde rijen gehaald', async () => {
    const { id, columns } = await wizard.upload('activities', 'lijst.csv', 'Activiteit;Omschrijving\r\nJudo;zulu\r\n')
    expect(columns[1]?.field).toBe('omschrijving')
    await wizard.plan(id, { columns: [{ index: 1, field: null }] })
    expect(await cells(id)).toEqual([['Judo', '']])
  })

  it('een andere kopregel vraagt het bestand opnieuw, en leest dan onder die rij', async () => {
    const text = 'Naam;Bijzonder\r\nAlfa;Bravo\r\nJudo;SV Duinrade\r\n'
    const job = await wizard.upload('activities', 'lijst.csv', text, {
      mapping: JSON.stringify({ headerRow: 2, columns: { Alfa: 'titel', Bravo: 'aanbieder' } }),
    })
    expect(job.sheets[0]).toMatchObject({ headerRow: 2, rows: 1 })
    expect(await cells(job.id)).toEqual([['Judo', 'SV Duinrade']])
  })

  it('keuzes die het bestand niet heeft, worden geweigerd en laten niets achter', async () => {
    const response = await wizard.send('activities', 'lijst.csv', 'Activiteit\r\nJudo\r\n', {
      mapping: JSON.stringify({ columns: { Zulu: 'titel' } }),
    })
    expect(response.status).toBe(400)
    expect((response.body as { message: string }).message).toContain('Zulu')
    expect((await wizard.send('activities', 'lijst.csv', 'Activiteit\r\nJudo\r\n', { mapping: 'x' })).status).toBe(400)
    expect(await wizard.ask('{ importJobs { id } }')).toEqual({ importJobs: [] })
  })
})
