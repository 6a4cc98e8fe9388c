import type { DataSource } from 'typeorm'

/** The database would not keep registers apart under this role; the message names the reason in Dutch, without secrets. */
export class RoleRefused extends Error {
  override readonly name = 'RoleRefused'
}

interface RoleRow {
  readonly superuser: boolean
  readonly bypass: boolean
  readonly owner: boolean
}

const roleSql = `
  select r.rolsuper as superuser, r.rolbypassrls as bypass,
    exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p') and pg_has_role(current_user, c.relowner, 'MEMBER')) as owner
  from pg_roles r where r.rolname = current_user`

const openTablesSql = `
  select c.relname as name
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
  where n.nspname = 'public' and c.relkind in ('r', 'p')
    and (not c.relrowsecurity or not exists (select from pg_policy p where p.polrelid = c.oid))
  order by 1`

/** Refuses a role that passes by row level security: a superuser, an owner of the tables, or BYPASSRLS. Throws RoleRefused. */
export async function refuseBypassingRole(application: DataSource): Promise<void> {
  const [role] = await application.query<RoleRow[]>(roleSql)
  if (role?.superuser) throw new RoleRefused('de rol van de toepassing is superuser en ziet daardoor elk register')
  if (role?.bypass) throw new RoleRefused('de rol van de toepassing heeft BYPASSRLS en ziet daardoor elk register')
  if (role?.owner)
    throw new RoleRefused('de rol van de toepassing is eigenaar van tabellen en ziet daardoor elk register')
}

/** Names of tables with a tenant_id that row level security does not isolate; must be empty. */
export async function openTenantTables(source: DataSource): Promise<string[]> {
  const rows = await source.query<{ name: string }[]>(openTablesSql)
  return rows.map(row => row.name)
}
