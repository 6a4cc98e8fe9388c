import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BadSetting } from './bad-setting'
import { readSettings } from './read-settings'

const server = 'postgresql://app:geheim-woord@db.voorbeeld.nl:5432/register'
const owner = 'postgresql://eigenaar:geheim-woord@db.voorbeeld.nl:5432/register'
const oidc = {
  AUTH_MODE: 'oidc',
  OIDC_ISSUER: 'https://inloggen.voorbeeld.nl',
  OIDC_CLIENT_ID: 'sportpiramide',
  OIDC_CLIENT_SECRET: 'geheim-woord',
  SESSION_SECRET: 'geheim-woord-van-minstens-32-tekens-lang',
}

const root = mkdtempSync(join(tmpdir(), 'instelling-'))

function refusal(env: Record<string, string>): BadSetting {
  try {
    readSettings(env, root)
  } catch (error) {
    if (error instanceof BadSetting) return error
    throw error
  }
  throw new Error('werd niet geweigerd')
}

describe('de instellingen', () => {
  afterAll(() => rmSync(root, { recursive: true }))

  it('zonder één variabele zijn: demo, alleen op deze machine, eigen database in .data', () => {
    expect(readSettings({}, root)).toEqual({
      port: 3000,
      host: '127.0.0.1',
      logLevel: 'info',
      authMode: 'demo',
      database: { kind: 'embedded', dataDir: join(root, '.data') },
    })
  })

  it('zien een lege variabele als niet gezet', () => {
    expect(readSettings({ PORT: '', HOST: ' ', DATABASE_URL: '' }, root).port).toBe(3000)
  })

  it('nemen een eigen server aan met een rol voor de toepassing en een andere voor de migraties', () => {
    const env = { DATABASE_URL: server, MIGRATION_DATABASE_URL: owner, AUTH_MODE: 'demo' }
    expect(readSettings(env, '/').database).toEqual({ kind: 'server', appUrl: server, ownerUrl: owner })
  })

  it.each([
    ['PORT', { PORT: 'tachtig' }],
    ['PORT', { PORT: '65536' }],
    ['PORT', { PORT: '-1' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'veel' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://app:geheim-woord@db/register', AUTH_MODE: 'demo' }],
    ['DATABASE_URL', { DATABASE_URL: 'postgresql://db/register', AUTH_MODE: 'demo' }],
    ['DATABASE_URL', { DATABASE_URL: 'geheim-woord', AUTH_MODE: 'demo' }],
    ['MIGRATION_DATABASE_URL', { MIGRATION_DATABASE_URL: owner }],
    ['MIGRATION_DATABASE_URL', { DATABASE_URL: server, MIGRATION_DATABASE_URL: server, AUTH_MODE: 'demo' }],
    ['AUTH_MODE', { DATABASE_URL: server }],
    ['AUTH_MODE', { AUTH_MODE: 'geen' }],
    ['HOST', { HOST: '0.0.0.0' }],
    ['HOST', { HOST: '192.168.1.10', AUTH_MODE: 'demo' }],
    ['OIDC_ISSUER', { ...oidc, OIDC_ISSUER: 'http://inloggen.voorbeeld.nl' }],
    ['OIDC_CLIENT_ID', { ...oidc, OIDC_CLIENT_ID: '' }],
    ['OIDC_CLIENT_SECRET', { ...oidc, OIDC_CLIENT_SECRET: '' }],
    ['SESSION_SECRET', { ...oidc, SESSION_SECRET: 'geheim-woord' }],
    ['AUTH_MODE', oidc],
  ])('noemen %s als die niet klopt, in één regel en zonder de waarde: %o', (variable, env: Record<string, string>) => {
    const { line } = refusal(env)
    expect(line).toMatch(new RegExp(`^Instelling ${variable} .+$`))
    expect(line).not.toContain('geheim-woord')
  })

  it.each(['127.0.0.1', '127.8.9.10', '::1', 'localhost'])(
    'laten de demo toe op %s, dat alleen deze machine bereikt',
    host => {
      expect(readSettings({ HOST: host }, root).host).toBe(host)
    },
  )

  it('weigeren een DATA_DIR die een bestand is', () => {
    writeFileSync(join(root, 'bestand'), '')
    expect(refusal({ DATA_DIR: join(root, 'bestand') }).variable).toBe('DATA_DIR')
    expect(refusal({ DATA_DIR: join(root, 'bestand/map') }).variable).toBe('DATA_DIR')
  })

  it('weigeren een DATA_DIR waar niemand een map kan maken, ook een beheerder niet', () => {
    const nowhere = process.platform === 'linux' ? '/proc/geen-map' : join(root, 'bestand/map')
    expect(refusal({ DATA_DIR: nowhere }).line).toMatch(/^Instelling DATA_DIR moet een map zijn waarin u mag schrijven/)
  })

  it('laten op de plek van DATA_DIR niets achter', () => {
    const empty = mkdtempSync(join(root, 'leeg-'))
    readSettings({ DATA_DIR: join(empty, 'nog/niet') }, root)
    readSettings({ DATA_DIR: empty }, root)
    expect(readdirSync(empty)).toEqual([])
  })
})
