import type { TenantTransaction } from '../tenant/tenant-transaction'

/** A table the seed fills from JSON; every one has tenant_id. */
type SeedTable = 'area' | 'indicator_value' | 'partner' | 'activity' | 'placement' | 'verdict'

/** Inserts rows named as the columns of the table; a listed column that a row leaves out is null, an unlisted one keeps its default. */
export async function insertRows(
  tx: TenantTransaction,
  table: SeedTable,
  columns: readonly string[],
  rows: readonly object[],
): Promise<void> {
  const list = columns.join(', ')
  await tx.query(
    `insert into ${table} (tenant_id, ${list})
     select $1, ${list} from jsonb_populate_recordset(null::${table}, $2::jsonb)`,
    [tx.tenantId, JSON.stringify(rows)],
  )
}

/** Whether a register has this slug. */
export async function registerExists(tx: TenantTransaction, slug: string): Promise<boolean> {
  const [row] = await tx.query<{ found: boolean }>('select exists (select from tenant where slug = $1) as found', [
    slug,
  ])
  return row?.found ?? false
}
