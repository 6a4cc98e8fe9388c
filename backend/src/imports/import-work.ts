import { refreshStatistics } from '../database/tenant/statistics'
import type { TenantTransaction } from '../database/tenant/tenant-transaction'
import { carryOut } from './commit/carry-out'
import { undoSteps } from './commit/undo'
import type { ImportJobRecord } from './import-job'
import { PlanIsStale, type OnProgress } from './jobs/job-runner'
import { makePlan } from './plan/make-plan'
import { isStale, lockRegister } from './store/import-job.queries'
import { endJob } from './store/import-job.repository'

/** Works the plan out and stores it. */
export async function planWork(tx: TenantTransaction, job: ImportJobRecord, onProgress: OnProgress): Promise<void> {
  const thisYear = new Date().getFullYear()
  await makePlan(tx, job, { thisYear, onProgress })
  await refreshStatistics(tx, 'PLAN')
}

/** Carries the stored plan out as it stands, or not at all. Throws `PlanIsStale` when the register changed since. */
export async function commitWork(tx: TenantTransaction, job: ImportJobRecord, onProgress: OnProgress): Promise<void> {
  // Nobody else can change the register from here until this transaction ends.
  await lockRegister(tx)
  if (await isStale(tx, job)) throw new PlanIsStale()
  await carryOut(tx, job.id, onProgress)
  await endJob(tx, job.id, { state: 'DONE' })
  await refreshStatistics(tx, 'REGISTER')
}

/** Takes the whole import back; what was done and what stays is told in the job. */
export async function undoWork(tx: TenantTransaction, job: ImportJobRecord, onProgress: OnProgress): Promise<void> {
  await lockRegister(tx)
  const undone = await undoSteps(tx, job.id, onProgress)
  await endJob(tx, job.id, { state: 'UNDONE', undone })
}
