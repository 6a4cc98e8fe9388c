import { GraphQLSchemaHost } from '@nestjs/graphql'
import { Client } from 'pg'
import { openTenantTables } from '../../src/database/tenant/role-check'
import { withTenant } from '../../src/database/tenant/with-tenant'
import { isolationFaults, tenantTables } from './isolation-check'
import { openRegisterApp, type Answer, type RegisterApp } from './register-app'
import { registers, twoRegisters } from './registers.data'

const POOL = 2
const FILLED = ['activity', 'app_person', 'area', 'indicator_value', 'partner', 'placement', 'verdict']

const ACTIVITY = `id title description organiser { name } area { id name population { source } geometry }
  placement { id coder reasons { fragment } } history { id coder }`

/** Every root field with a question that shows all the rows it can. Imports have a list of their own in their own spec. */
const questions: Readonly<Record<string, string>> = {
  'Query.session': '{ session { register { slug name activityCount } person { id name } people { id name } } }',
  'Query.activities': `{ activities(first: 200, order: REVIEW) { totalCount edges { node { ${ACTIVITY} } } } }`,
  'Query.activity': `query($activity: ID!) { activity(id: $activity) { ${ACTIVITY} } }`,
  'Query.areas':
    '{ areas(kind: WIJK) { id name population { source } } b: areas(kind: BUURT) { id name } g: areas(kind: GEMEENTE) { name } }',
  'Query.wijkSuggestions': '{ wijkSuggestions { id wijkName reason activityCount examples } }',
  'Query.capacityDefaults': '{ capacityDefaults { version kinds { kind label source } } }',
  'Query.overview': `query($wijk: ID) { overview(selection: { wijk: $wijk }) { register { slug } total outside
    denominator { figure { source } } whereabouts { wijken { area { id name } amount { activities } } } } }`,
  'Mutation.placeActivity': `mutation($activity: ID!, $placement: ID!, $key: String!) { placeActivity(input: { activityId: $activity,
    niveau: "3", seenPlacementId: $placement, idempotencyKey: $key }) { __typename ... on ActivityPlaced { twins activity { ${ACTIVITY} } } } }`,
  'Mutation.undoPlacement': `mutation($undo: ID!, $key: String!) { undoPlacement(undoId: $undo, idempotencyKey: $key) {
    __typename ... on ActivityPlaced { activity { ${ACTIVITY} } } } }`,
  'Mutation.acceptWijkSuggestions': `mutation($suggestion: ID!, $key: String!) {
    acceptWijkSuggestions(input: { ids: [$suggestion], idempotencyKey: $key }) { __typename ... on WijkSuggestionsAccepted { changed undoId } } }`,
  'Mutation.undoWijkSuggestions': `mutation($undo: ID!, $key: String!) { undoWijkSuggestions(undoId: $undo, idempotencyKey: $key) { __typename } }`,
}

/** Not of one register: the taxonomy is shared, the directory of registers is meant to name them all, and a start makes a new one. */
const withoutRegister = ['Query.taxonomy', 'Query.registers', 'Mutation.startRegister']
const imports = /import/i

interface Ids {
  readonly tenantId: string
  readonly activity: string
  readonly placement: string
  readonly wijk: string
  readonly suggestion: string
}

describe('twee registers naast elkaar', () => {
  let backend: RegisterApp
  const ids = new Map<string, Ids>()

  const dataOf = (answer: Answer): string => {
    expect(answer.errors).toBeUndefined()
    return JSON.stringify(answer.data)
  }
  async function idsOf(slug: string): Promise<Ids> {
    const query = `{ activities(selection: { search: "wandelen" }, first: 1) { edges { node { id placement { id } } } }
      areas(kind: WIJK) { id } wijkSuggestions { id } }`
    const { data } = await backend.ask(slug, query)
    const { activities, areas, wijkSuggestions } = data as {
      activities: { edges: [{ node: { id: string; placement: { id: string } } }] }
      areas: [{ id: string }]
      wijkSuggestions: [{ id: string }]
    }
    const rows = await backend.source.query<[{ id: string }]>('select id from tenant where slug = $1', [slug])
    const { node } = activities.edges[0]
    return {
      tenantId: rows[0].id,
      activity: node.id,
      placement: node.placement.id,
      wijk: areas[0].id,
      suggestion: wijkSuggestions[0].id,
    }
  }

  beforeAll(async () => {
    backend = await openRegisterApp(twoRegisters, POOL)
    for (const { slug } of registers) ids.set(slug, await idsOf(slug))
  })
  afterAll(() => backend.close())

  it('elke vraag die het schema kent staat in deze proef', () => {
    const { schema } = backend.app.get(GraphQLSchemaHost)
    const roots = [schema.getQueryType(), schema.getMutationType()].flatMap(root =>
      Object.keys(root?.getFields() ?? {}).map(field => `${root?.name}.${field}`),
    )
    const own = roots.filter(name => !imports.test(name) && !withoutRegister.includes(name))
    expect(own.sort()).toEqual(Object.keys(questions).sort())
  })

  it('geen enkel antwoord bevat een rij van het andere register, ook niet als alles tegelijk komt over twee verbindingen', async () => {
    const rounds = [1, 2, 3].flatMap(round =>
      registers.flatMap(register =>
        Object.entries(questions).map(([name, query]) => ({ round, register, name, query })),
      ),
    )
    const answers = await Promise.all(
      rounds.map(async ({ round, register, name, query }) => {
        const own = ids.get(register.slug)
        const variables = { ...own, undo: own?.activity, key: `${register.slug} ${name} ${round}` }
        return { register, name, text: dataOf(await backend.ask(register.slug, query, variables)) }
      }),
    )
    const strays = answers.filter(({ register, text }) => text.includes(register.other)).map(({ name }) => name)
    expect(strays).toEqual([])
    // A check that sees nothing proves nothing: reads must show their own rows.
    const shown = answers.filter(({ register, text }) => text.includes(register.mark))
    expect(new Set(shown.map(({ name }) => name)).size).toBeGreaterThanOrEqual(6)
  })

  it.each(Object.keys(questions))(
    '%s: een id van een ander register krijgt hetzelfde antwoord als een onbekend id',
    async name => {
      const query = questions[name] ?? ''
      const foreign = ids.get('zuiderzij')
      const nowhere = '00000000-0000-4000-8000-000000000000'
      const unknown = {
        activity: nowhere,
        placement: nowhere,
        wijk: nowhere,
        suggestion: `ORGANISER:${nowhere}:${nowhere}`,
      }
      const theirs = await backend.ask('noordzij', query, {
        ...foreign,
        undo: foreign?.placement,
        key: `${name} vreemd`,
      })
      const nobody = await backend.ask('noordzij', query, { ...unknown, undo: nowhere, key: `${name} onbekend` })
      expect(dataOf(theirs)).toEqual(dataOf(nobody))
    },
  )

  it('in geen enkele tabel is een rij van een ander register te zien', async () => {
    const tenantIds = [...ids.values()].map(one => one.tenantId)
    expect(await isolationFaults(backend.source, tenantIds, FILLED)).toEqual([])
    expect(await openTenantTables(backend.source)).toEqual([])
  })

  it('een rij voor een ander register schrijven wordt geweigerd', async () => {
    const write = (table: string) =>
      withTenant(backend.source, ids.get('noordzij')?.tenantId ?? '', 'WRITE', tx =>
        tx.query(`insert into ${table} (tenant_id, name, name_key) values ($1, 'x', 'x')`, [
          ids.get('zuiderzij')?.tenantId,
        ]),
      )
    await expect(write('partner')).rejects.toThrow(/row-level security/)
  })

  it('zonder register is er niets te zien', async () => {
    for (const table of await tenantTables(backend.source)) {
      expect(await backend.source.query(`select * from ${table}`)).toEqual([])
    }
  })

  it('na een vraag blijft er niets van het register op de verbinding achter', async () => {
    await Promise.all(registers.map(({ slug }) => backend.ask(slug, questions['Query.session'] ?? '')))
    const rows = await Promise.all(
      [1, 2, 3, 4].map(() =>
        backend.source.query<{ left: string }[]>(`select current_setting('app.tenant', true) as left`),
      ),
    )
    expect(rows.flat().every(row => !row.left)).toBe(true)
  })

  describe('de proef op de proef', () => {
    const change = async (sql: string): Promise<void> => {
      const owner = new Client({ connectionString: backend.database.owner })
      await owner.connect()
      await owner.query(sql).finally(() => owner.end())
    }
    const faults = () =>
      isolationFaults(
        backend.source,
        [...ids.values()].map(one => one.tenantId),
        FILLED,
      )
    const policy = `create policy activity_tenant on activity
      using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid))`

    it('zonder het slot op activiteiten ziet de proef het lek', async () => {
      await change('alter table activity disable row level security')
      expect(await faults()).toEqual(['activity: 7 rijen van een ander register'])
      expect(await openTenantTables(backend.source)).toEqual(['activity'])
      await change('alter table activity enable row level security')
      expect(await faults()).toEqual([])
    })

    it('met een regel te weinig faalt de proef, want dan ziet een register zichzelf niet meer', async () => {
      await change('drop policy activity_tenant on activity')
      expect(await faults()).toEqual(['activity: eigen rijen onzichtbaar'])
      expect(await openTenantTables(backend.source)).toEqual(['activity'])
      await change(policy)
      expect(await faults()).toEqual([])
    })

    it('met een regel die te ruim is ziet de proef het lek', async () => {
      await change('create policy wide on placement using (true)')
      expect(await faults()).toEqual([expect.stringMatching(/^placement: \d+ rijen van een ander register$/)])
      await change('drop policy wide on placement')
      expect(await faults()).toEqual([])
    })
  })
})
