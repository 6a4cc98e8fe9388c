import { randomUUID } from 'node:crypto'
import type { NestExpressApplication } from '@nestjs/platform-express'
import { Client } from 'pg'
import { createTestDatabase, type TestDatabase } from '../postgres/test-database'
import { createTestApp } from '../test-app'
import { ACTIVITEITEN, EERSTE_DAG, metRegels } from './lists.data'
import { NOTHING_KEPT, Wizard } from './wizard'

interface Listed {
  readonly id: string
  readonly title: string
  readonly price: string | null
  readonly placement: { id: string; niveau: string; placedBy: string }
}

describe('inlezen, stoppen en terugdraaien', () => {
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

  const list = async (): Promise<Listed[]> => {
    const { activities } = await wizard.ask<{ activities: { edges: { node: Listed }[] } }>(
      '{ activities(first: 200) { edges { node { id title price placement { id niveau placedBy } } } } }',
    )
    return activities.edges.map(({ node }) => node)
  }
  const place = (activity: Listed, niveau: string): Promise<unknown> =>
    wizard.ask('mutation ($input: PlaceActivityInput!) { placeActivity(input: $input) { __typename } }', {
      input: { activityId: activity.id, niveau, seenPlacementId: activity.placement.id, idempotencyKey: randomUUID() },
    })
  const find = async (title: string): Promise<Listed> => {
    const found = (await list()).find(activity => activity.title === title)
    if (!found) throw new Error(`${title} is not listed`)
    return found
  }

  it('terugdraaien maakt het register weer leeg, met aanbieders en wijken', async () => {
    const { id } = await wizard.readIn('activities', 'aanbod.csv', EERSTE_DAG)
    expect(await wizard.undo(id)).toMatchObject({ state: 'UNDONE', canUndo: false, undone: NOTHING_KEPT })
    expect(await list()).toEqual([])
    const { areas } = await wizard.ask<{ areas: unknown[] }>('{ areas(kind: WIJK) { id } }')
    expect(areas).toEqual([])
  })

  it('terugdraaien van een wijziging geeft de oude prijs terug', async () => {
    await wizard.readIn('activities', 'aanbod.csv', EERSTE_DAG)
    const dearer = metRegels({ 3: ACTIVITEITEN[3]?.replace('120', '150') ?? '' })
    const { id } = await wizard.readIn('activities', 'aanbod.csv', dearer)
    expect((await find('Zaalvoetbal')).price).toContain('150')
    expect(await wizard.undo(id)).toMatchObject({ state: 'UNDONE', undone: NOTHING_KEPT })
    expect((await find('Zaalvoetbal')).price).toContain('120')
  })

  it('wat iemand over een tekst besliste geldt ook in de volgende lijst', async () => {
    const first = await wizard.readIn('activities', 'aanbod.csv', EERSTE_DAG)
    await place(await find('Zaalvoetbal'), '2')
    await wizard.readIn('activities', 'meer.csv', metRegels({}, [ACTIVITEITEN[3] ?? '']))
    const twins = (await list()).filter(({ title }) => title === 'Zaalvoetbal')
    expect(twins.map(({ placement }) => placement)).toMatchObject([
      { niveau: '2', placedBy: 'PERSON' },
      { niveau: '2', placedBy: 'PERSON' },
    ])
    expect(first.state).toBe('DONE')
  })

  it('gelijke rijen blijven aparte rijen, met een waarschuwing', async () => {
    const job = await wizard.readIn('activities', 'aanbod.csv', metRegels({}, [ACTIVITEITEN[3] ?? '']))
    expect(job.counts).toMatchObject({ read: 5, create: 5 })
    expect(job.problems.filter(({ code }) => code === 'LIJKT_DUBBEL')).toMatchObject([
      { row: 6, level: 'WARNING', message: expect.stringContaining('rij 4') as string },
    ])
  })

  it('een voorbeeld dat is ingehaald door een andere lijst wordt niet uitgevoerd', async () => {
    const plan = await wizard.planned('activities', 'meer.csv', metRegels({}, ['Judo;;;;;;;']))
    await wizard.readIn('activities', 'aanbod.csv', EERSTE_DAG)
    expect(await wizard.commitResult(plan.id)).toMatchObject({ __typename: 'StaleProblem', code: 'STALE' })
    expect(await list()).toHaveLength(4)
    await wizard.plan(plan.id)
    expect(await wizard.commit(plan.id)).toMatchObject({ state: 'DONE', counts: { create: 1, unchanged: 4 } })
    expect(await list()).toHaveLength(5)
  })

  it('een voorbeeld waarvan iemand een tekst heeft nagekeken ook niet: dat oordeel gaat voor', async () => {
    await wizard.readIn('activities', 'aanbod.csv', EERSTE_DAG)
    const plan = await wizard.planned('activities', 'meer.csv', metRegels({}, [ACTIVITEITEN[3] ?? '']))
    await place(await find('Zaalvoetbal'), '2')
    expect(await wizard.commitResult(plan.id)).toMatchObject({ __typename: 'StaleProblem', code: 'STALE' })
    await wizard.plan(plan.id)
    await wizard.commit(plan.id)
    const twins = (await list()).filter(({ title }) => title === 'Zaalvoetbal')
    expect(twins.map(({ placement }) => placement.niveau)).toEqual(['2', '2'])
  })

  it('een oordeel over iets anders houdt het voorbeeld niet tegen', async () => {
    await wizard.readIn('activities', 'aanbod.csv', EERSTE_DAG)
    const plan = await wizard.planned('activities', 'meer.csv', metRegels({}, ['Judo;;;;;;;']))
    await place(await find('Zaalvoetbal'), '2')
    expect(await wizard.commit(plan.id)).toMatchObject({ state: 'DONE' })
  })

  it('dezelfde opdracht met dezelfde sleutel gebeurt één keer', async () => {
    const plan = await wizard.planned('activities', 'aanbod.csv', EERSTE_DAG)
    const idempotencyKey = randomUUID()
    const results = await Promise.all([
      wizard.commitResult(plan.id, { idempotencyKey }),
      wizard.commitResult(plan.id, { idempotencyKey }),
    ])
    expect(results.map(result => result.__typename)).toEqual(['ImportAccepted', 'ImportAccepted'])
    await wizard.settled(plan.id)
    expect(await list()).toHaveLength(4)
  })

  it('een voorbeeld dat niemand wil wordt gestopt, en kan dan niet meer worden ingelezen', async () => {
    const plan = await wizard.planned('activities', 'aanbod.csv', EERSTE_DAG)
    expect(await wizard.cancelResult(plan.id)).toMatchObject({ job: { state: 'CANCELLED' } })
    expect(await wizard.commitResult(plan.id)).toMatchObject({ __typename: 'InputProblem' })
    expect(await list()).toEqual([])
  })

  it('stoppen tijdens het inlezen laat niets achter', async () => {
    const plan = await wizard.planned('activities', 'aanbod.csv', EERSTE_DAG)
    const release = await holdRegister(database, wizard.register)
    await wizard.commitResult(plan.id)
    expect(await wizard.cancelResult(plan.id)).toMatchObject({ job: { state: 'COMMITTING' } })
    await release()
    expect(await wizard.settled(plan.id)).toMatchObject({ state: 'CANCELLED', canUndo: false })
    expect(await list()).toEqual([])
  })

  it('andere kolommen kiezen kan zonder het bestand opnieuw te sturen', async () => {
    const job = await wizard.planned('activities', 'aanbod.csv', EERSTE_DAG)
    const price = job.columns.find(({ field }) => field === 'kosten')
    const again = await wizard.plan(job.id, { columns: [{ index: price?.index, field: null }] })
    expect(again.columns.find(({ header }) => header === 'Kosten')?.field).toBeNull()
    await wizard.commit(again.id)
    expect((await list()).every(activity => activity.price === null)).toBe(true)
  })

  it('een kolom met personen kan niet alsnog worden gekozen', async () => {
    const job = await wizard.upload('activities', 'aanbod.csv', EERSTE_DAG)
    const person = job.columns.find(({ personal }) => personal)
    const columns = [{ index: person?.index, field: 'omschrijving' }]
    expect(await wizard.planResult(job.id, { columns })).toMatchObject({ __typename: 'InputProblem', field: 'columns' })
  })
})

/** Keeps every change of a register waiting, as a long change by somebody else would. */
async function holdRegister(database: TestDatabase, slug: string): Promise<() => Promise<void>> {
  const client = new Client({ connectionString: database.superuser })
  await client.connect()
  await client.query('begin')
  await client.query('select from tenant where slug = $1 for no key update', [slug])
  return async () => {
    await client.query('commit')
    await client.end()
  }
}
