/** Where the data lives: a PostgreSQL of our own in `dataDir`, or a server of the gemeente. */
export type DatabaseSetting =
  | { readonly kind: 'embedded'; readonly dataDir: string }
  | { readonly kind: 'server'; readonly appUrl: string; readonly ownerUrl: string | null }

/** `demo`: choose who you are, no password, only on loopback. `oidc`: sign in with an account; not in this version yet. */
export type AuthMode = 'demo' | 'oidc'

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'

/** Everything a person can set from outside, checked; see `readSettings` for the variables and their rules. */
export interface Settings {
  readonly port: number
  readonly host: string
  readonly database: DatabaseSetting
  readonly authMode: AuthMode
  readonly logLevel: LogLevel
}

/** Addresses of the running database. `app` may not bypass row level security; `owner` writes the schema and is null when migrations run elsewhere. */
export interface DatabaseUrls {
  readonly app: string
  readonly owner: string | null
}
