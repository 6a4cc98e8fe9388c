import type { TenantTransaction } from '../../database/tenant/tenant-transaction'
import type { StoredRecord } from '../plan/plan-step'
import { AREA_COLUMNS } from './record-columns.data'

const pairs = AREA_COLUMNS.map(column => `'${column}', ${column}`).join(', ')

/** Areas with their border, in the columns of the table. */
export async function areaRecords(
  tx: TenantTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredRecord>> {
  const rows = await tx.query<{ id: string; record: StoredRecord }>(
    `select id, json_build_object(${pairs}) as record from area where tenant_id = $1 and id = any($2)`,
    [tx.tenantId, ids],
  )
  return new Map(rows.map(({ id, record }) => [id, record]))
}

/** A figure as it stands in the register. */
export interface StoredFigure {
  readonly areaId: string
  readonly indicator: string
  readonly year: number
  readonly mark: string
  readonly value: number | null
  readonly source: string
  /** The import that wrote it. */
  readonly importJobId: string | null
}

/** All figures of these areas. */
export async function areaFigures(tx: TenantTransaction, ids: readonly string[]): Promise<StoredFigure[]> {
  return tx.query<StoredFigure>(
    `select area_id as "areaId", indicator, year, mark, value, source, import_job_id as "importJobId"
     from indicator_value
     where tenant_id = $1 and area_id = any($2)`,
    [tx.tenantId, ids],
  )
}
