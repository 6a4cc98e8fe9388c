import type { DataSource } from 'typeorm'
import { withTenant } from '../../src/database/tenant/with-tenant'

interface Counted {
  readonly own: number
  readonly foreign: number
}

/** Every table that holds rows of registers, also those that a later subject adds. */
export async function tenantTables(source: DataSource): Promise<string[]> {
  const rows = await source.query<{ name: string }[]>(
    `select c.relname as name from pg_class c
     join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
     join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
     where c.relkind in ('r', 'p') order by 1`,
  )
  return rows.map(row => row.name)
}

/**
 * What is wrong with the separation of registers: rows of another register that can be seen, or own rows that cannot, in any of
 * the tables, asked by both registers at once over whatever pool the source has. Empty means: well separated.
 */
export async function isolationFaults(
  source: DataSource,
  tenantIds: readonly string[],
  filled: readonly string[],
): Promise<string[]> {
  const tables = await tenantTables(source)
  const asked = tenantIds.flatMap(tenantId => tables.map(table => ({ tenantId, table })))
  const faults = await Promise.all(
    asked.map(async ({ tenantId, table }) => {
      const [count] = await withTenant(source, tenantId, 'READ', tx =>
        tx.query<Counted>(
          `select count(*) filter (where tenant_id = $1)::int as own,
             count(*) filter (where tenant_id is distinct from $1)::int as foreign from ${table}`,
          [tenantId],
        ),
      )
      return [
        ...(count?.foreign ? [`${table}: ${count.foreign} rijen van een ander register`] : []),
        ...(filled.includes(table) && !count?.own ? [`${table}: eigen rijen onzichtbaar`] : []),
      ]
    }),
  )
  return [...new Set(faults.flat())].sort()
}
