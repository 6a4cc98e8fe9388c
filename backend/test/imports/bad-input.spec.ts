import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import type { NestExpressApplication } from '@nestjs/platform-express'
import { Client } from 'pg'
import { createTestDatabase, type TestDatabase } from '../postgres/test-database'
import { createTestApp } from '../test-app'
import { EERSTE_DAG, metRegels } from './lists.data'
import { Wizard } from './wizard'

const FOUT = ';zonder naam van een activiteit;SV Duinrade;Duinoord;€ 5;18+;;'

describe('slechte bestanden', () => {
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

  const total = async (): Promise<number> => {
    const { activities } = await wizard.ask<{ activities: { totalCount: number } }>('{ activities { totalCount } }')
    return activities.totalCount
  }

  it.each([
    ['een leeg bestand', 'aanbod.csv', '', 'leeg'],
    ['een bestand met alleen lege regels', 'aanbod.csv', '\r\n\r\n;;;\r\n', 'rijen'],
    ['een PDF die zich Excel noemt', 'aanbod.xlsx', '%PDF-1.7 iets', 'PDF'],
    ['tekst die zich Excel noemt', 'aanbod.xlsx', EERSTE_DAG, 'tekst'],
  ])('%s wordt geweigerd met een uitleg', async (_, name, content, word) => {
    const response = await wizard.send('activities', name, content)
    expect(response.status).toBe(400)
    expect(response.body).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining(word) as string,
    })
  })

  it.each([
    ['een kapotte kaart', 'wijken_2024.geojson', '{"type":"FeatureCollection","features":[{'],
    ['een kaart zonder gebieden', 'wijken_2024.geojson', '{"type":"FeatureCollection","features":[]}'],
    ['JSON dat geen kaart is', 'wijken_2024.geojson', '{"a":1}'],
  ])('%s wordt geweigerd met een uitleg', async (_, name, content) => {
    const response = await wizard.send('areas', name, content)
    expect(response.status).toBe(400)
    expect((response.body as { message: string }).message).toMatch(/GeoJSON|gebied/)
  })

  it('een bestand van meer dan 20 MB is te groot', async () => {
    const response = await wizard.send('activities', 'groot.csv', Buffer.alloc(20 * 1024 * 1024 + 1, 'a'))
    expect(response.status).toBe(413)
    expect(response.body).toMatchObject({ message: expect.stringContaining('20 MB') as string })
  })

  it('een bestand zonder soort of zonder inhoud krijgt een duidelijk antwoord', async () => {
    expect((await wizard.send('voetbal', 'aanbod.csv', EERSTE_DAG)).body).toMatchObject({ code: 'BAD_USER_INPUT' })
  })

  it('het bestand zelf blijft nergens staan', async () => {
    // The names multer gives to what it receives.
    const received = (): string[] => readdirSync(tmpdir()).filter(name => /^[0-9a-f]{32}$/.test(name))
    const before = received()
    await wizard.upload('activities', 'aanbod.csv', EERSTE_DAG)
    await wizard.send('activities', 'aanbod.xlsx', '%PDF')
    await wizard.send('voetbal', 'aanbod.csv', EERSTE_DAG)
    await wizard.send('activities', 'groot.csv', Buffer.alloc(20 * 1024 * 1024 + 1, 'a'))
    expect(received()).toEqual(before)
  })

  it('een fout in één rij noemt rij en kolom, en verandert niets', async () => {
    const job = await wizard.planned('activities', 'aanbod.csv', metRegels({}, [FOUT]))
    expect(job.counts).toMatchObject({ read: 5, create: 4, reject: 1 })
    const errors = job.problems.filter(({ level }) => level === 'ERROR')
    expect(errors).toMatchObject([{ row: 6, column: 'Activiteit' }])
    expect(await wizard.commitResult(job.id)).toMatchObject({ __typename: 'InputProblem', field: 'goodRowsOnly' })
    expect(await total()).toBe(0)
  })

  it('de goede rijen inlezen mag, en de foute komen als bestand terug met de reden', async () => {
    const job = await wizard.planned('activities', 'aanbod.csv', metRegels({}, [FOUT]))
    await wizard.commit(job.id, { goodRowsOnly: true })
    expect(await total()).toBe(4)
    const response = await wizard.download(`/exports/imports/${job.id}/rejected.xlsx`)
    expect(response.headers['content-type']).toContain('spreadsheetml')
    expect((response.body as Buffer).subarray(0, 2).toString()).toBe('PK')
    const again = await wizard.upload('activities', 'afgekeurd.xlsx', response.body as Buffer)
    expect(again.columns.find(({ header }) => header === 'Activiteit')?.field).toBe('titel')
  })

  it('het verslag telt elke rij precies één keer', async () => {
    const job = await wizard.planned('activities', 'aanbod.csv', metRegels({}, [FOUT]))
    const report = await wizard.report(job.id)
    expect(report).toMatchObject({ file: 'aanbod.csv', separator: ';', rows: 5, created: 4, rejected: 1 })
    expect(report.created + report.updated + report.unchanged + report.skipped + report.rejected).toBe(report.rows)
    expect(report.problems.find(({ level }) => level === 'error')).toMatchObject({ row: 6, column: 'Activiteit' })
  })

  it('een lijst zonder kolom met titels vraagt om die kolom', async () => {
    const { id } = await wizard.upload('activities', 'getallen.csv', 'a;b\r\n1;2\r\n3;4\r\n')
    expect(await wizard.planResult(id)).toMatchObject({ __typename: 'InputProblem', field: 'columns' })
  })

  it('wat op een persoon wijst komt in geen enkele tabel', async () => {
    const rij =
      'Sportspreekuur;Bel kanarie@voorbeeld.test of 06-12345678;SV Duinrade;;;;Kanarie Jansen;kanarie@voorbeeld.test'
    const job = await wizard.readIn('activities', 'aanbod.csv', metRegels({}, [rij]))
    expect(job.problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['PERSOONSGEGEVENS', 'PERSOON_IN_TEKST']),
    )
    expect(await tablesWith(database.superuser, 'kanarie')).toEqual([])
    expect(await tablesWith(database.superuser, '12345678')).toEqual([])
    // The search itself finds what is there.
    expect(await tablesWith(database.superuser, 'sportspreekuur')).toEqual(
      expect.arrayContaining(['activity', 'import_row']),
    )
  })
})

/** Tables of the product in which any row holds this text, whatever the column. */
async function tablesWith(url: string, text: string): Promise<string[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string }>(
      `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
    )
    const found: string[] = []
    for (const { name } of rows) {
      const hits = await client.query(`select from ${name} t where t::text ilike $1 limit 1`, [`%${text}%`])
      if (hits.rowCount) found.push(name)
    }
    return found
  } finally {
    await client.end()
  }
}
