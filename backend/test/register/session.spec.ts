import request from 'supertest'
import { openRegisterApp, type RegisterApp } from './register-app'
import { twoRegisters } from './registers.data'

const SESSION = '{ session { demo register { slug name activityCount } person { id name role } people { id name } } }'
const START = `mutation($input: StartRegisterInput!) { startRegister(input: $input) { __typename
  ... on RegisterStarted { register { slug name fictional gemeenteCode activityCount } } ... on InputProblem { field message } } }`

interface Session {
  readonly person: { readonly name: string }
  readonly people: readonly { readonly id: string; readonly name: string }[]
}

describe('wie in welk register kijkt', () => {
  let backend: RegisterApp

  beforeAll(async () => {
    backend = await openRegisterApp(twoRegisters)
  })
  afterAll(() => backend.close())

  const session = async (register: string) => (await backend.ask(register, SESSION)).data?.['session'] as Session
  const start = async (input: object) =>
    (await backend.ask('noordzij', START, { input })).data?.['startRegister'] as object
  const login = async (register: string, personId: unknown) =>
    request(await backend.app.getUrl())
      .post('/auth/demo')
      .set('x-register', register)
      .send({ personId })

  it('begint als de eerste beleidsmedewerker', async () => {
    expect(await session('noordzij')).toMatchObject({
      demo: true,
      register: { slug: 'noordzij', activityCount: 7 },
      person: { name: 'Beleid NOORDZIJ', role: 'beleidsmedewerker' },
    })
  })

  it('noemt de mensen in de volgorde van het register, niet op alfabet', async () => {
    expect((await session('zuiderzij')).people.map(person => person.name)).toEqual([
      'Wijkteam ZUIDERZIJ',
      'Beleid ZUIDERZIJ',
      'Advies ZUIDERZIJ',
      'Coach ZUIDERZIJ',
    ])
    expect(await session('zuiderzij')).toMatchObject({ person: { name: 'Beleid ZUIDERZIJ' } })
  })

  it('een ander worden zet een cookie dat een script niet kan lezen', async () => {
    const coach = (await session('noordzij')).people.find(person => person.name.startsWith('Coach'))
    const answer = await login('noordzij', coach?.id)
    expect(answer.status).toBe(204)
    const cookie = String(answer.headers['set-cookie'])
    expect(cookie).toMatch(/sp_person=.*HttpOnly.*SameSite=Strict/)
    const next = await request(await backend.app.getUrl())
      .post('/graphql')
      .set({ 'x-register': 'noordzij', cookie })
      .send({ query: SESSION })
    expect(next.body).toMatchObject({ data: { session: { person: { name: 'Coach NOORDZIJ' } } } })
  })

  it('iemand van een ander register en iemand die niet bestaat krijgen hetzelfde antwoord', async () => {
    const stranger = (await session('zuiderzij')).people[0]
    const foreign = await login('noordzij', stranger?.id)
    const unknown = await login('noordzij', '00000000-0000-4000-8000-000000000000')
    expect(foreign.status).toBe(404)
    expect({ ...(foreign.body as object), correlationId: '' }).toEqual({
      ...(unknown.body as object),
      correlationId: '',
    })
    expect((await login('noordzij', undefined)).status).toBe(404)
  })

  it('een register dat niet bestaat is niet gevonden', async () => {
    const answer = await backend.ask('nergenshuizen', SESSION)
    expect(answer.errors?.[0]?.extensions.code).toBe('NOT_FOUND')
  })

  it('een nieuw register is leeg en heeft een eigen adres', async () => {
    const first = await start({ name: " 's-Hertogenbosch ", gemeenteCode: 'gm0796', idempotencyKey: 'start-1' })
    expect(first).toEqual({
      __typename: 'RegisterStarted',
      register: {
        slug: 's-hertogenbosch',
        name: "'s-Hertogenbosch",
        fictional: false,
        gemeenteCode: 'GM0796',
        activityCount: 0,
      },
    })
    expect(await session('s-hertogenbosch')).toMatchObject({ person: { name: 'Beleidsmedewerker' } })
  })

  it('dezelfde naam krijgt een eigen adres, dezelfde sleutel hetzelfde register', async () => {
    const answers = await Promise.all([1, 2, 3].map(n => start({ name: 'Overal', idempotencyKey: `overal-${n}` })))
    const slugs = answers.map(answer => (answer as { register: { slug: string } }).register.slug)
    expect(slugs.sort()).toEqual(['overal', 'overal-2', 'overal-3'])
    expect(await start({ name: 'Overal', idempotencyKey: 'overal-2' })).toEqual(answers[1])
  })

  it.each([
    ['een lege naam', { name: '  ' }, 'name'],
    ['een te lange naam', { name: 'x'.repeat(81) }, 'name'],
    ['een code die geen gemeentecode is', { name: 'Ergens', gemeenteCode: '0796' }, 'gemeenteCode'],
  ])('weigert %s en noemt het veld', async (_name, input, field) => {
    expect(await start({ idempotencyKey: 'fout', ...input })).toMatchObject({ __typename: 'InputProblem', field })
  })

  it('toont de registers die er zijn, en sinds wanneer', async () => {
    const answer = await backend.ask('noordzij', '{ registers { slug activityCount startedAt } }')
    expect(answer.data?.['registers']).toEqual(
      expect.arrayContaining([
        { slug: 'noordzij', activityCount: 7, startedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string },
        { slug: 'zuiderzij', activityCount: 7, startedAt: expect.any(String) as string },
      ]),
    )
  })
})
