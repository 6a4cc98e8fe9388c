import { randomUUID } from 'node:crypto'
import type { NestExpressApplication } from '@nestjs/platform-express'
import { Client } from 'pg'
import { createTestDatabase, type TestDatabase } from '../postgres/test-database'
import { createTestApp } from '../test-app'
import { KERNCIJFERS, kaart, twintig, WIJKEN } from './lists.data'
import { NOTHING_KEPT, Wizard } from './wizard'

interface Listed {
  readonly id: string
  readonly title: string
  readonly placement: { id: string; niveau: string; placedBy: string }
}

const CORRECTED = ['Activiteit 1', 'Activiteit 2', 'Activiteit 3']

describe('een hele import terugdraaien nadat erin is gewerkt', () => {
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

  const list = async (): Promise<Listed[]> => {
    const { activities } = await wizard.ask<{ activities: { edges: { node: Listed }[] } }>(
      '{ activities(first: 200) { edges { node { id title placement { id niveau placedBy } } } } }',
    )
    return activities.edges.map(({ node }) => node)
  }
  const place = ({ id, placement }: Listed, niveau: string): Promise<unknown> =>
    wizard.ask('mutation ($input: PlaceActivityInput!) { placeActivity(input: $input) { __typename } }', {
      input: { activityId: id, niveau, seenPlacementId: placement.id, idempotencyKey: randomUUID() },
    })
  const correct = async (): Promise<void> => {
    for (const activity of await list()) if (CORRECTED.includes(activity.title)) await place(activity, '2')
  }
  const corrections = async (): Promise<string[]> =>
    (await list())
      .filter(({ placement }) => placement.placedBy === 'PERSON' && placement.niveau === '2')
      .map(({ title }) => title)
      .sort()
  const acceptWijken = async (): Promise<number> => {
    const { wijkSuggestions } = await wizard.ask<{ wijkSuggestions: { id: string }[] }>('{ wijkSuggestions { id } }')
    const { acceptWijkSuggestions } = await wizard.ask<{ acceptWijkSuggestions: { changed: number } }>(
      `mutation ($input: AcceptWijkSuggestionsInput!) { acceptWijkSuggestions(input: $input) {
         ... on WijkSuggestionsAccepted { changed } } }`,
      { input: { ids: wijkSuggestions.map(({ id }) => id), idempotencyKey: randomUUID() } },
    )
    return acceptWijkSuggestions.changed
  }
  const count = async (table: string): Promise<number> => {
    const { rows } = await superuser.query<{ count: number }>(
      `select count(*)::int as count from ${table} r join tenant t on t.id = r.tenant_id where t.slug = $1`,
      [wizard.register],
    )
    return rows[0]?.count ?? -1
  }
  const held = async () => ({
    activities: await count('activity'),
    partners: await count('partner'),
    areas: await count('area'),
  })
  const nothing = { activities: 0, partners: 0, areas: 0 }

  it('laat niets achter, ook als er rijen zijn nagekeken en wijken zijn aangenomen; de oordelen komen terug', async () => {
    const { id } = await wizard.readIn('activities', 'aanbod.csv', twintig())
    expect(await held()).toEqual({ activities: 20, partners: 2, areas: 2 })
    await correct()
    expect(await acceptWijken()).toBeGreaterThan(0)
    expect(await wizard.undo(id)).toMatchObject({ state: 'UNDONE', undone: NOTHING_KEPT })
    expect(await held()).toEqual(nothing)
    await wizard.readIn('activities', 'aanbod.csv', twintig())
    expect(await corrections()).toEqual(CORRECTED)
  })

  it('een rij waarvan iemand een gegeven van de lijst zelf veranderde blijft staan en wordt genoemd', async () => {
    const { id } = await wizard.readIn('activities', 'aanbod.csv', twintig())
    await superuser.query(
      `update activity a set price = 'gratis' from tenant t where t.id = a.tenant_id and t.slug = $1 and title = 'Activiteit 5'`,
      [wizard.register],
    )
    const { undone } = await wizard.undo(id)
    expect(undone?.keptRows).toEqual(expect.arrayContaining(['Rij 6: Activiteit 5']))
    expect((await list()).map(({ title }) => title)).toEqual(['Activiteit 5'])
  })

  it('een import waar een latere import op staat gaat pas terug als die latere terug is; dan is alles weg', async () => {
    const first = await wizard.readIn('activities', 'mei.csv', twintig())
    await correct()
    await acceptWijken()
    const second = await wizard.readIn('activities', 'juni.csv', twintig('€ 12'))
    expect(second.counts).toMatchObject({ update: 20 })
    const refused = await wizard.undoResult(first.id)
    expect(refused).toMatchObject({
      __typename: 'InputProblem',
      message: expect.stringContaining('juni.csv') as string,
    })
    expect(await wizard.job(first.id)).toMatchObject({
      state: 'DONE',
      canUndo: false,
      undoRefusal: { message: refused.message, first: second.id },
    })
    expect(await wizard.tryUndo(first.id)).toBeNull()
    expect(await wizard.job(second.id)).toMatchObject({ canUndo: true, undoRefusal: null })
    expect(await wizard.undo(second.id)).toMatchObject({ state: 'UNDONE', undone: NOTHING_KEPT })
    expect(await corrections()).toEqual(CORRECTED)
    expect(await wizard.undo(first.id)).toMatchObject({ state: 'UNDONE', undone: NOTHING_KEPT })
    expect(await held()).toEqual(nothing)
  })

  it('een oordeel over een nieuwe tekst vertrekt met die tekst, en de oude tekst staat weer waar hij stond', async () => {
    await wizard.readIn('activities', 'mei.csv', twintig())
    const before = (await list()).map(({ title, placement }) => [title, placement.id])
    const changed = twintig().replaceAll('Samen bewegen', 'Valpreventie voor ouderen')
    const { id } = await wizard.readIn('activities', 'juni.csv', changed)
    await correct()
    expect(await wizard.undo(id)).toMatchObject({ state: 'UNDONE', undone: NOTHING_KEPT })
    expect((await list()).map(({ title, placement }) => [title, placement.id])).toEqual(before)
  })

  it('zegt vooraf precies wat er weggaat, terugkomt en blijft, en verandert daarmee nog niets', async () => {
    const { id } = await wizard.readIn('activities', 'aanbod.csv', twintig())
    await superuser.query(
      `update activity a set price = 'gratis' from tenant t where t.id = a.tenant_id and t.slug = $1 and title = 'Activiteit 5'`,
      [wizard.register],
    )
    const before = await held()
    const said = await wizard.tryUndo(id)
    expect(said).toEqual({
      removed: { activities: 19, partners: 1, areas: 2, figures: 0 },
      restored: { activities: 0, partners: 0, areas: 0, figures: 0 },
      keptRows: ['Rij 6: Activiteit 5'],
      keptPartners: ['Buurthuis De Kop'],
      keptAreas: [],
    })
    expect(await held()).toEqual(before)
    expect(await wizard.job(id)).toMatchObject({ state: 'DONE', canUndo: true })
    expect((await wizard.undo(id)).undone).toEqual(said)
  })

  it('wijken van een lijst die daarna een kaart kregen blijven bij de kaart, en gaan met de kaart weg', async () => {
    const list = await wizard.readIn('activities', 'aanbod.csv', twintig())
    const map = await wizard.readIn('areas', 'wijken_2026.geojson', kaart(WIJKEN))
    expect(await wizard.job(list.id)).toMatchObject({ canUndo: true })
    expect((await wizard.undo(list.id)).undone).toMatchObject({
      removed: { activities: 20, partners: 2, areas: 0 },
      keptRows: [],
      keptPartners: [],
      keptAreas: ['Duinoord', 'Havenkwartier'],
    })
    expect(await wizard.undo(map.id)).toMatchObject({ state: 'UNDONE', undone: NOTHING_KEPT })
    expect(await held()).toEqual(nothing)
  })

  it('een kaart kan pas terug als de nieuwere kaart terug is', async () => {
    const first = await wizard.readIn('areas', 'wijken_2025.geojson', kaart(WIJKEN))
    const second = await wizard.readIn('areas', 'wijken_2026.geojson', kaart(WIJKEN))
    expect(second.counts.update).toBeGreaterThan(0)
    expect(await wizard.job(first.id)).toMatchObject({ canUndo: false, undoRefusal: { first: second.id } })
    await wizard.undo(second.id)
    expect(await wizard.undo(first.id)).toMatchObject({ state: 'UNDONE', undone: NOTHING_KEPT })
    expect(await held()).toEqual(nothing)
  })

  it('een kaart kan pas terug als de cijfers en de lijst die erop staan terug zijn; dan is alles weg', async () => {
    const old = await wizard.readIn('activities', 'mei.csv', twintig())
    const map = await wizard.readIn('areas', 'wijken_2026.geojson', kaart(WIJKEN))
    const figures = await wizard.readIn('indicators', 'kerncijfers.csv', KERNCIJFERS)
    const list = await wizard.readIn('activities', 'juni.csv', twintig().replaceAll('Activiteit ', 'Wandelen '))
    for (const later of [list, figures]) {
      expect(await wizard.job(map.id)).toMatchObject({
        canUndo: false,
        undoRefusal: { first: later.id, message: expect.stringContaining(later.fileName) as string },
      })
      expect(await wizard.undoResult(map.id)).toMatchObject({ __typename: 'InputProblem' })
      await wizard.undo(later.id)
    }
    expect(await wizard.job(map.id)).toMatchObject({ canUndo: true })
    expect(await wizard.undo(map.id)).toMatchObject({ state: 'UNDONE', undone: NOTHING_KEPT })
    expect(await wizard.undo(old.id)).toMatchObject({ state: 'UNDONE', undone: NOTHING_KEPT })
    expect(await held()).toEqual(nothing)
    expect(await count('indicator_value')).toBe(0)
  })
})
