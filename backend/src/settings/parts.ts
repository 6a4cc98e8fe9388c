import { BadSetting } from './bad-setting'

/** The variables of the process, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>

/** The value without surrounding blanks; an empty variable counts as not set, as in most shells and compose files. */
export function given(env: Environment, name: string): string | undefined {
  const value = env[name]?.trim()
  return value === '' ? undefined : value
}

/** A port of this machine; 0 asks the system for a free one. */
export function readPort(env: Environment): number {
  const text = given(env, 'PORT') ?? '3000'
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
  throw new BadSetting('PORT', 'moet een geheel getal van 0 tot en met 65535 zijn', text)
}

/** True for an address that only this machine can reach. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
}

/** One of a closed list of words. */
export function readChoice<Choice extends string>(
  env: Environment,
  name: string,
  choices: readonly Choice[],
  standard: Choice,
): Choice {
  const text = given(env, name)
  if (text === undefined) return standard
  const choice = choices.find(one => one === text)
  if (choice !== undefined) return choice
  throw new BadSetting(name, `moet een van deze woorden zijn: ${choices.join(', ')}`, text)
}

function parsedUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null
}

/** Address of a PostgreSQL database with a user and a database in it; undefined when not set. */
export function readDatabaseUrl(env: Environment, name: string): string | undefined {
  const text = given(env, name)
  if (text === undefined) return undefined
  const url = parsedUrl(text)
  const complete =
    url !== null && /^postgres(ql)?:$/.test(url.protocol) && url.username !== '' && url.pathname.length > 1
  if (complete) return text
  throw new BadSetting(name, 'moet de vorm postgresql://gebruiker:wachtwoord@server:5432/database hebben', text)
}

/** A web address over https, or over http on this machine. */
export function isSafeIssuer(text: string): boolean {
  const url = parsedUrl(text)
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname))
}
