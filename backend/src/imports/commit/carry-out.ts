import type { TenantTransaction } from '../../database/tenant/tenant-transaction'
import {
  createActivities,
  createPlacements,
  createRecords,
  lastStep,
  supersedePlacements,
  updateActivities,
  updateRecords,
  writeFigures,
  type StepRange,
} from './carry-out.repository'

/** Steps in one statement: large enough to be quick, small enough to stop within a second. */
const BATCH = 5000

/** Areas and partners come before whoever points at them; there are few of them. */
async function carryOutSurroundings(tx: TenantTransaction, all: StepRange): Promise<void> {
  // What is new comes first: a changed wijk may get a new gemeente around it.
  await createRecords(tx, 'AREA', all)
  await updateRecords(tx, 'AREA', all)
  await writeFigures(tx, all)
  await createRecords(tx, 'PARTNER', all)
  await updateRecords(tx, 'PARTNER', all)
}

async function carryOutActivities(tx: TenantTransaction, range: StepRange): Promise<void> {
  await createActivities(tx, range)
  await updateActivities(tx, range)
  await supersedePlacements(tx, range)
  await createPlacements(tx, range)
}

/** Carries a stored plan out, step by step as it stands. `onProgress` may throw between two batches; then nothing stays. */
export async function carryOut(
  tx: TenantTransaction,
  jobId: string,
  onProgress: (done: number, total: number) => Promise<void>,
): Promise<void> {
  const total = await lastStep(tx, jobId)
  await onProgress(0, total)
  await carryOutSurroundings(tx, { jobId, after: 0, until: total })
  for (let after = 0; after < total; after += BATCH) {
    const until = Math.min(after + BATCH, total)
    await carryOutActivities(tx, { jobId, after, until })
    await onProgress(until, total)
  }
}
