import type { QueryRunner } from 'typeorm'

interface TableRow {
  readonly name: string
  readonly isolated: boolean
}

const tablesSql = `
  select quote_ident(c.relname) as name, c.relrowsecurity as isolated
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and c.relkind in ('r', 'p')
  order by 1`

/**
 * Lets the application role read and write what row level security isolates, and only read the rest (shared reference).
 * Run after every migration, so a new table needs no grant of its own. The role must exist.
 */
export async function grantApplication(runner: QueryRunner, role: string): Promise<void> {
  const [quoted] = (await runner.query('select quote_ident($1) as role, quote_ident(current_database()) as base', [
    role,
  ])) as { role: string; base: string }[]
  if (!quoted) return
  // COPY does not work under row level security, so importers copy into a temporary table.
  await runner.query(`grant connect, temporary on database ${quoted.base} to ${quoted.role}`)
  await runner.query(`grant usage on schema public to ${quoted.role}`)
  for (const table of (await runner.query(tablesSql)) as TableRow[]) {
    const rights = table.isolated ? 'select, insert, update, delete' : 'select'
    await runner.query(`grant ${rights} on ${table.name} to ${quoted.role}`)
  }
}
