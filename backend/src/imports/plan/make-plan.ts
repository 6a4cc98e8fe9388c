import type { TenantTransaction } from '../../database/tenant/tenant-transaction'
import type { ImportJobRecord } from '../import-job'
import { savePlan, type PlanOutcome } from '../store/import-job.repository'
import { clearPlan, storeProblems, storeRemarks, storeSteps } from '../store/import-step.repository'
import { registerHead } from '../store/register.queries'
import { inputRows } from './input-rows'
import type { Classifier } from './placement-of'
import { activityPlanner } from './plan-activities'
import { areaPlanner } from './plan-areas'
import { partnerPlanner } from './plan-partners'
import type { PlannedRow } from './plan-step'
import { PlanTally } from './plan-tally'
import type { RowPlanner } from './planner'

/** What making a plan needs from outside: the rules in force, the year it is, and somebody who hears how far it is. */
export interface PlanSurroundings {
  readonly classifier: Classifier
  readonly thisYear: number
  /** Throws to stop the work. */
  onProgress(done: number, total: number): Promise<void>
}

const plannerFor = (tx: TenantTransaction, job: ImportJobRecord, around: PlanSurroundings): Promise<RowPlanner> => {
  if (job.kind === 'ACTIVITIES') return activityPlanner(tx, job, around.classifier, inputRows(tx, job))
  if (job.kind === 'PARTNERS') return partnerPlanner(tx, job)
  return Promise.resolve(areaPlanner(job, around.thisYear))
}

/** Writes a plan down, part by part, and keeps the count. */
class PlanWriter {
  readonly tally = new PlanTally()
  private nextProblem = 1

  constructor(
    private readonly tx: TenantTransaction,
    private readonly jobId: string,
  ) {}

  async write(planned: readonly PlannedRow[]): Promise<void> {
    this.tally.add(planned)
    await storeSteps(this.tx, this.jobId, planned)
    this.nextProblem += await storeProblems(this.tx, this.jobId, planned, this.nextProblem)
  }

  /** What was said about the sheets when they were read. */
  async writeRemarks(job: ImportJobRecord): Promise<void> {
    const remarks = job.sheets.filter(({ used }) => used).flatMap(sheet => sheet.remarks)
    this.nextProblem += await storeRemarks(this.tx, this.jobId, remarks, this.nextProblem)
    this.tally.addRemarks(remarks.length)
  }
}

const rowsIn = (job: ImportJobRecord): number =>
  job.sheets.filter(({ used }) => used).reduce((sum, sheet) => sum + sheet.rows, 0)

/**
 * Works out what every row of a file would do, and stores that as the plan that is shown and carried out. The revision is
 * read first: a change of the register while the plan is made leaves the plan stale, never wrong.
 */
export async function makePlan(
  tx: TenantTransaction,
  job: ImportJobRecord,
  around: PlanSurroundings,
): Promise<PlanOutcome> {
  const { revision } = await registerHead(tx)
  await clearPlan(tx, job.id)
  const writer = new PlanWriter(tx, job.id)
  await writer.writeRemarks(job)
  const planner = await plannerFor(tx, job, around)
  let lastSeq = 0
  for await (const rows of inputRows(tx, job)) {
    await writer.write(await planner.plan(tx, rows))
    lastSeq = rows.at(-1)?.raw.seq ?? lastSeq
    await around.onProgress(writer.tally.counts.read, rowsIn(job))
  }
  const { planned, preview } = await planner.finish(tx, lastSeq + 1)
  await writer.write(planned)
  const { counts, problemCount } = writer.tally
  const outcome = { revision, counts, preview, problemCount }
  await savePlan(tx, job.id, outcome)
  return outcome
}
