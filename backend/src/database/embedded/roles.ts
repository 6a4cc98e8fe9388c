import type { Secrets } from './secrets'

/** Made by initdb; used to set up the embedded server, never by the product at work. */
export const superuserRole = 'sportpiramide_admin'
/** Owns database and schema: runs the migrations. */
export const ownerRole = 'sportpiramide_owner'
/** What requests run as: no superuser, no owner, bound by row level security. */
export const appRole = 'sportpiramide_app'
export const databaseName = 'sportpiramide'

/** What a fresh cluster needs, one statement each: both roles and a database of the owner that nobody else may enter. */
export function firstStatements(secrets: Pick<Secrets, 'owner' | 'app'>): string[] {
  const plain = 'login nosuperuser nocreatedb nocreaterole noreplication nobypassrls'
  return [
    `create role ${ownerRole} ${plain} password '${secrets.owner}'`,
    `create role ${appRole} ${plain} password '${secrets.app}'`,
    `create database ${databaseName} owner ${ownerRole}`,
    `revoke all on database ${databaseName} from public`,
    `grant connect, temporary on database ${databaseName} to ${appRole}`,
  ]
}

/** Address of the database for one role. */
export function urlOf(role: string, password: string, port: number, database = databaseName): string {
  return `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`
}
