import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { NestExpressApplication } from '@nestjs/platform-express'
import { Client } from 'pg'
import { currentLog } from '../../src/server/log'
import { createTestDatabase, type TestDatabase } from '../postgres/test-database'
import { createTestApp } from '../test-app'
import { EERSTE_DAG, metRegels } from './lists.data'
import { Wizard } from './wizard'

describe('kill -9 tijdens het inlezen', () => {
  let database: TestDatabase
  let app: NestExpressApplication
  let superuser: Client

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

  /** Everything in the register, as one text; equal texts are an unchanged register. */
  const register = async (): Promise<string> => {
    const parts: string[] = []
    for (const table of ['activity', 'placement', 'partner', 'area', 'indicator_value', 'verdict', 'tenant']) {
      const { rows } = await superuser.query<{ line: string }>(`select t::text as line from ${table} t order by 1`)
      parts.push(table, ...rows.map(({ line }) => line))
    }
    return parts.join('\n')
  }

  const startCommit = (tenantId: string, jobId: string): ChildProcess =>
    spawn(
      process.execPath,
      ['-r', join(__dirname, 'run-sources.cjs'), join(__dirname, 'slow-commit.ts'), database.app, tenantId, jobId],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )

  const written = async (child: ChildProcess): Promise<string> => {
    const [first] = (await once(child.stdout ?? child, 'data')) as [Buffer]
    return first.toString().trim()
  }

  it('verandert niets, en de volgende start vindt de import en zegt dat zij is mislukt', async () => {
    const wizard = await Wizard.begin(app, 'Duinrade')
    await wizard.readIn('activities', 'aanbod.csv', EERSTE_DAG)
    const dearer = metRegels({}, ['Judo;;SV Duinrade;De Kop;€ 90;;;', 'Boksen;;SV Duinrade;De Kop;€ 90;;;'])
    const plan = await wizard.planned('activities', 'meer.csv', dearer)
    const { rows } = await superuser.query<{ id: string }>('select id from tenant where slug = $1', [wizard.register])
    const before = await register()

    const child = startCommit(rows[0]?.id ?? '', plan.id)
    // The child has written everything and has only its commit left.
    expect(await written(child)).toBe('written 6')
    expect(await wizard.job(plan.id)).toMatchObject({ state: 'COMMITTING' })
    child.kill('SIGKILL')
    await once(child, 'exit')

    const next = await createTestApp(database)
    const settled = await new Wizard(next, wizard.register).job(plan.id)
    expect(settled).toMatchObject({ state: 'FAILED', canUndo: false })
    expect(settled.failure).toContain('niets gewijzigd')
    expect(await register()).toBe(before)
    await next.close()
  }, 60_000)

  it('een import waar een ander proces nog aan werkt wordt met rust gelaten, tot dat proces er niet meer is', async () => {
    const wizard = await Wizard.begin(app, 'Duinrade')
    const plan = await wizard.planned('activities', 'aanbod.csv', EERSTE_DAG)
    const { rows } = await superuser.query<{ id: string }>('select id from tenant where slug = $1', [wizard.register])
    const child = startCommit(rows[0]?.id ?? '', plan.id)
    expect(await written(child)).toBe('written 4')
    const next = await createTestApp(database)
    await new Promise(resolve => setTimeout(resolve, 300))
    expect(await wizard.job(plan.id)).toMatchObject({ state: 'COMMITTING' })
    const errors = jest.spyOn(currentLog(), 'error')
    const third = await createTestApp(database)
    await third.close()
    expect(errors).not.toHaveBeenCalled()
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(await new Wizard(next, wizard.register).settled(plan.id)).toMatchObject({ state: 'FAILED' })
    await next.close()
  }, 60_000)
})
