import { existsSync, mkdtempSync, rmdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { BadSetting } from './bad-setting'
import { given, isLoopback, isSafeIssuer, readChoice, readDatabaseUrl, readPort, type Environment } from './parts'
import type { AuthMode, DatabaseSetting, LogLevel, Settings } from './settings'

const logLevels: readonly LogLevel[] = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']

/** The folder itself, or the nearest on the way to it that exists. */
const nearest = (path: string): string => (existsSync(path) || dirname(path) === path ? path : nearest(dirname(path)))

/** Only trying tells: not even the administrator can write in /proc or on a disk that is read only. Nothing stays behind. */
function canHoldFolder(path: string): boolean {
  try {
    rmdirSync(mkdtempSync(join(nearest(path), '.proef-')))
    return true
  } catch {
    return false
  }
}

function readEmbedded(env: Environment, root: string): DatabaseSetting {
  if (given(env, 'MIGRATION_DATABASE_URL') !== undefined)
    throw new BadSetting('MIGRATION_DATABASE_URL', 'hoort bij DATABASE_URL; zet ze allebei of geen van beide')
  const dataDir = resolve(root, given(env, 'DATA_DIR') ?? '.data')
  if (!canHoldFolder(dataDir))
    throw new BadSetting(
      'DATA_DIR',
      'moet een map zijn waarin u mag schrijven, of een plek waar die map kan komen',
      env['DATA_DIR'],
    )
  return { kind: 'embedded', dataDir }
}

function readServer(env: Environment, appUrl: string): DatabaseSetting {
  const ownerUrl = readDatabaseUrl(env, 'MIGRATION_DATABASE_URL') ?? null
  if (ownerUrl !== null && new URL(ownerUrl).username === new URL(appUrl).username)
    throw new BadSetting(
      'MIGRATION_DATABASE_URL',
      'moet een andere gebruiker hebben dan DATABASE_URL: de toepassing mag geen eigenaar van de tabellen zijn',
      ownerUrl,
    )
  return { kind: 'server', appUrl, ownerUrl }
}

function requireText(env: Environment, name: string, good: (text: string) => boolean, expected: string): void {
  const text = given(env, name)
  if (text === undefined) throw new BadSetting(name, `${expected} (verplicht bij AUTH_MODE=oidc)`, env[name])
  if (!good(text)) throw new BadSetting(name, expected, text)
}

function refuseOidc(env: Environment): never {
  requireText(env, 'OIDC_ISSUER', isSafeIssuer, 'moet het https-adres van de aanmelddienst zijn')
  requireText(
    env,
    'OIDC_CLIENT_ID',
    text => text !== '',
    'moet de naam zijn waaronder de aanmelddienst deze toepassing kent',
  )
  requireText(env, 'OIDC_CLIENT_SECRET', text => text !== '', 'moet het geheim zijn dat de aanmelddienst gaf')
  requireText(env, 'SESSION_SECRET', text => text.length >= 32, 'moet minstens 32 tekens lang zijn')
  throw new BadSetting(
    'AUTH_MODE',
    'kan in deze versie alleen demo zijn; aanmelden via oidc komt in een volgende versie',
  )
}

function readAuthMode(env: Environment, host: string, database: DatabaseSetting): AuthMode {
  if (database.kind === 'server' && given(env, 'AUTH_MODE') === undefined)
    throw new BadSetting('AUTH_MODE', 'moet gekozen worden als DATABASE_URL is gezet: demo of oidc')
  if (readChoice(env, 'AUTH_MODE', ['demo', 'oidc'], 'demo') === 'oidc') refuseOidc(env)
  if (isLoopback(host)) return 'demo'
  throw new BadSetting(
    'HOST',
    'moet 127.0.0.1, ::1 of localhost zijn zolang AUTH_MODE demo is: in de demo kan iedereen zonder wachtwoord naar binnen',
    host,
  )
}

/** All settings from the variables of the process; `root` is the project folder. Throws BadSetting at the first that cannot be used. */
export function readSettings(env: Environment, root: string): Settings {
  const port = readPort(env)
  const host = given(env, 'HOST') ?? '127.0.0.1'
  const logLevel = readChoice(env, 'LOG_LEVEL', logLevels, 'info')
  const appUrl = readDatabaseUrl(env, 'DATABASE_URL')
  const database = appUrl === undefined ? readEmbedded(env, root) : readServer(env, appUrl)
  return { port, host, logLevel, database, authMode: readAuthMode(env, host, database) }
}
