import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { NestExpressApplication } from '@nestjs/platform-express'
import { runCli } from '../../src/cli/run-cli'
import type { ImportReport } from '../../src/imports/import-report'
import { createTestDatabase, type TestDatabase } from '../postgres/test-database'
import { createTestApp } from '../test-app'
import { EERSTE_DAG, metRegels } from './lists.data'
import { Wizard } from './wizard'

let mockApp: NestExpressApplication

// The command opens the database of the settings; here it works on the application of this spec.
jest.mock('../../src/cli/with-app', () => ({
  withApp: (work: (app: NestExpressApplication) => Promise<unknown>) => work(mockApp),
}))

describe('inlezen op de opdrachtregel', () => {
  let database: TestDatabase
  let folder: string
  let wizard: Wizard
  let told: string

  beforeAll(async () => {
    database = await createTestDatabase()
    mockApp = await createTestApp(database)
    folder = await mkdtemp(join(tmpdir(), 'sportpiramide-cli-'))
  })
  afterAll(async () => {
    await mockApp.close()
    await database.drop()
    await rm(folder, { recursive: true })
  })
  beforeEach(async () => {
    wizard = await Wizard.begin(mockApp, 'Duinrade')
    told = ''
    jest.spyOn(process.stdout, 'write').mockReturnValue(true)
    jest.spyOn(process.stderr, 'write').mockImplementation(text => {
      told += String(text)
      return true
    })
  })
  afterEach(() => {
    jest.restoreAllMocks()
  })

  const file = async (name: string, content: string): Promise<string> => {
    const path = join(folder, name)
    await writeFile(path, content)
    return path
  }
  const run = async (...args: string[]): Promise<{ code: number; report: ImportReport }> => {
    const path = join(folder, 'verslag.json')
    await rm(path, { force: true })
    const code = await runCli(['import', ...args, '--tenant', wizard.register, '--report', path])
    const text = await readFile(path, 'utf8').catch(() => '{}')
    return { code, report: JSON.parse(text) as ImportReport }
  }
  const total = async (): Promise<number> => {
    const { activities } = await wizard.ask<{ activities: { totalCount: number } }>('{ activities { totalCount } }')
    return activities.totalCount
  }

  it('leest in met dezelfde regels als het scherm, en schrijft het verslag', async () => {
    const path = await file('aanbod.csv', EERSTE_DAG)
    const { code, report } = await run('activities', '--file', path)
    expect(code).toBe(0)
    expect(report).toMatchObject({ file: 'aanbod.csv', separator: ';', rows: 4, created: 4, rejected: 0 })
    expect(report.problems.map(problem => problem.column)).toEqual(['Contactpersoon', 'E-mail'])
    expect(await total()).toBe(4)
  })

  it('een proef laat zien wat er zou gebeuren en laat niets achter, ook niet in de lijst van imports', async () => {
    const path = await file('aanbod.csv', EERSTE_DAG)
    const { code, report } = await run('activities', '--file', path, '--dry-run')
    expect({ code, created: report.created }).toEqual({ code: 0, created: 4 })
    expect(await total()).toBe(0)
    expect(await wizard.ask('{ importJobs { id } }')).toEqual({ importJobs: [] })
  })

  it('een bestand met fouten verandert niets; met --good-rows komen de goede rijen erin', async () => {
    const path = await file('fout.csv', metRegels({}, [';geen naam;SV Duinrade;;;;;']))
    const refused = await run('activities', '--file', path)
    expect(refused.code).toBe(1)
    expect(refused.report).toMatchObject({ rows: 5, created: 0, skipped: 4, rejected: 1 })
    expect(told).toContain('Eén rij heeft een fout')
    expect(await total()).toBe(0)
    const { code, report } = await run('activities', '--file', path, '--good-rows')
    expect({ code, created: report.created }).toEqual({ code: 0, created: 4 })
    expect(await total()).toBe(4)
  })

  it('een lijst met eigen kolomnamen leest met een bestand met keuzes', async () => {
    const path = await file('eigen.csv', 'Alfa;Bravo\r\nJudo;SV Duinrade\r\nBoksen;SV Duinrade\r\n')
    expect((await run('activities', '--file', path)).code).toBe(1)
    const mapping = await file(
      'keuzes.json',
      JSON.stringify({ columns: { Alfa: 'titel', Bravo: 'aanbieder' }, headerRow: 1 }),
    )
    const { code, report } = await run('activities', '--file', path, '--mapping', mapping)
    expect({ code, created: report.created }).toEqual({ code: 0, created: 2 })
    const wrong = await file('fout.json', JSON.stringify({ columns: { Zulu: 'titel' } }))
    expect((await run('activities', '--file', path, '--mapping', wrong)).report.problems[0]?.message).toContain('Zulu')
  })

  it.each([
    ['signals', 1, 'signalen'],
    ['voetbal', 2, 'voetbal'],
  ])('%s eindigt met %i en een duidelijke regel', async (kind, expected, word) => {
    const path = await file('aanbod.csv', EERSTE_DAG)
    expect((await run(kind, '--file', path)).code).toBe(expected)
    expect(told).toContain(word)
  })

  it('een onbekend register en een onbekend bestand zijn een weigering, geen storing', async () => {
    const path = await file('aanbod.csv', EERSTE_DAG)
    expect(await runCli(['import', 'activities', '--tenant', 'nergens', '--file', path])).toBe(1)
    expect((await run('activities', '--file', join(folder, 'weg.csv'))).code).toBe(1)
    expect(told).toContain('weg.csv')
  })
})
