import type { TenantTransaction } from '../../database/tenant/tenant-transaction'

/** Tables with what an import would do or did, row by row. */
export const PLAN = ['import_activity', 'import_step', 'import_problem'] as const

type Part = 'import_row' | (typeof PLAN)[number]

/** Removes what these tables hold of these imports. */
export async function forgetParts(
  tx: TenantTransaction,
  jobIds: readonly string[],
  tables: readonly Part[],
): Promise<void> {
  for (const table of tables)
    await tx.execute(`delete from ${table} where tenant_id = $1 and job_id = any($2)`, [tx.tenantId, jobIds])
}

const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id)

/** Removes imports that nobody read in and nobody touched since `before`, with all that is left of their files. */
export async function forgetUnused(tx: TenantTransaction, before: Date): Promise<void> {
  const gone = await tx.query<{ id: string }>(
    `delete from import_job where tenant_id = $1 and state in ('READ', 'PLANNED', 'CANCELLED', 'FAILED')
       and greatest(created_at, finished_at) < $2 returning id`,
    [tx.tenantId, before],
  )
  await forgetParts(tx, idsOf(gone), ['import_row', ...PLAN])
}

/** Removes the cells of files that were read in, or taken back, before this moment, with the examples the columns showed. */
export async function forgetCells(tx: TenantTransaction, before: Date): Promise<void> {
  const gone = await tx.query<{ id: string }>(
    `update import_job set cells_gone = true, sheets = '[]', columns = '[]'
     where tenant_id = $1 and state in ('DONE', 'UNDONE') and finished_at < $2 and not cells_gone returning id`,
    [tx.tenantId, before],
  )
  await forgetParts(tx, idsOf(gone), ['import_row'])
}

/** Removes plans and remarks of imports from before this moment; the last import of each kind can always be taken back. */
export async function forgetPlans(tx: TenantTransaction, before: Date): Promise<void> {
  const gone = await tx.query<{ id: string }>(
    `update import_job set plan_gone = true
     where tenant_id = $1 and state in ('DONE', 'UNDONE') and finished_at < $2 and not plan_gone and id not in (
       select distinct on (kind) id from import_job where tenant_id = $1 and state = 'DONE'
       order by kind, finished_at desc)
     returning id`,
    [tx.tenantId, before],
  )
  await forgetParts(tx, idsOf(gone), PLAN)
}
