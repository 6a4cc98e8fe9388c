import type { TenantTransaction } from '../../database/tenant/tenant-transaction'
import type { ImportJobRecord, SourceSheet } from '../import-job'
import { forgetCells, forgetSheet } from '../store/import-row.repository'
import type { Chosen } from './choices'

const left = (before: SourceSheet, after: SourceSheet): number[] =>
  before.columns.flatMap(({ index, field }, at) => (field !== null && !after.columns[at]?.field ? [index] : []))

/** Takes away what a person does not want to use after all: what is not used is not kept. */
export async function forgetUnused(tx: TenantTransaction, job: ImportJobRecord, chosen: Chosen): Promise<void> {
  for (const [at, after] of chosen.sheets.entries()) {
    const before = job.sheets[at]
    if (!before?.used) continue
    const columns = left(before, after)
    if (!after.used) await forgetSheet(tx, job.id, before.key)
    else if (columns.length > 0) await forgetCells(tx, job.id, before.key, columns)
  }
}
