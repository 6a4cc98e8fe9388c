import type { TenantTransaction } from '../../database/tenant/tenant-transaction'
import type { ImportJobRecord, ImportProblemRecord } from '../import-job'
import { verdictMark } from '../store/import-job.queries'
import { savePlan, type PlanOutcome } from '../store/import-job.repository'
import { clearPlan, remarksOf, StepLines, storeRemarks } from '../store/import-step.repository'
import { registerHead } from '../store/register.queries'
import { inputRows } from './input-rows'
import { activityPlanner } from './plan-activities'
import { areaPlanner } from './plan-areas'
import { partnerPlanner } from './plan-partners'
import { brakeMemory } from './memory-brake'
import type { PlannedRow } from './plan-step'
import { PlanTally } from './plan-tally'
import type { PlanRest, RowPlanner } from './planner'
import { rowsIn } from './rows-in'

/** What making a plan needs from outside: the year it is, and somebody who hears how far it is. */
export interface PlanSurroundings {
  readonly thisYear: number
  /** Throws to stop the work. */
  readonly onProgress: (done: number, total: number) => Promise<void>
}

const plannerFor = (tx: TenantTransaction, job: ImportJobRecord, around: PlanSurroundings): Promise<RowPlanner> => {
  if (job.kind === 'ACTIVITIES') return activityPlanner(tx, job, () => inputRows(tx, job))
  if (job.kind === 'PARTNERS') return partnerPlanner(tx, job)
  return areaPlanner(tx, job, around.thisYear)
}

/** Writes a plan down, part by part, and keeps the count. */
class PlanWriter {
  readonly tally = new PlanTally()
  private readonly lines: StepLines
  private remarks: ImportProblemRecord[] = []
  private nextProblem = 1
  private busy: Promise<void> = Promise.resolve()

  constructor(
    private readonly tx: TenantTransaction,
    private readonly jobId: string,
    said: readonly ImportProblemRecord[],
  ) {
    this.lines = new StepLines(jobId)
    this.remarks.push(...said)
    this.tally.addRemarks(said.length)
  }

  /** Begins to store when there is enough and does not wait, so that the next rows are judged meanwhile. */
  async write(planned: readonly PlannedRow[]): Promise<void> {
    this.tally.add(planned)
    for (const row of planned) {
      this.lines.add(row.step)
      if (row.problems.length > 0) this.remarks.push(...remarksOf(row))
    }
    if (this.lines.isFull) await this.flush()
  }

  /** Takes what must be said of the file as a whole; it stands at no row. */
  say(remarks: PlanRest['remarks'] = []): void {
    this.tally.addRemarks(remarks.length)
    this.remarks.push(
      ...remarks.map(({ code, message }): ImportProblemRecord => {
        return { sheet: null, row: 0, column: null, value: null, code, message, level: 'warning' }
      }),
    )
  }

  /** Stores the rest and waits for it. */
  async end(): Promise<void> {
    await this.flush()
    await this.busy
  }

  private async flush(): Promise<void> {
    await this.busy
    this.busy = this.store()
    // A failure is told by the next part or at the end, not as an unhandled one in between.
    this.busy.catch(() => undefined)
  }

  private async store(): Promise<void> {
    const said = this.remarks
    this.remarks = []
    await this.lines.store(this.tx)
    this.nextProblem += await storeRemarks(this.tx, this.jobId, said, this.nextProblem)
  }
}

/** What was said about the sheets when they were read. */
const saidOf = (job: ImportJobRecord): ImportProblemRecord[] =>
  job.sheets.filter(({ used }) => used).flatMap(sheet => sheet.remarks)

/** Batches that are judged while an earlier one is written: enough to never let the judge wait. */
const AHEAD = 2

/** Hands the rows to the planner, some batches ahead of the one that is being written; answers the seq of the last row. */
async function planRows(
  tx: TenantTransaction,
  job: ImportJobRecord,
  planner: RowPlanner,
  writer: PlanWriter,
  { onProgress }: PlanSurroundings,
): Promise<number> {
  const ahead: Promise<readonly PlannedRow[]>[] = []
  let lastSeq = 0
  for await (const rows of inputRows(tx, job)) {
    const next = planner.plan(tx, rows)
    // Its failure is told when its turn comes.
    next.catch(() => undefined)
    ahead.push(next)
    if (ahead.length > AHEAD) await writer.write((await ahead.shift()) ?? [])
    lastSeq = rows.at(-1)?.raw.seq ?? lastSeq
    await onProgress(writer.tally.counts.read, rowsIn(job))
    brakeMemory()
  }
  for (const planned of ahead) await writer.write(await planned)
  return lastSeq
}

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
  const writer = new PlanWriter(tx, job.id, saidOf(job))
  const planner = await plannerFor(tx, job, around)
  try {
    const lastSeq = await planRows(tx, job, planner, writer, around)
    const { planned, preview, remarks } = await planner.finish(tx, lastSeq + 1)
    await writer.write(planned)
    writer.say(remarks)
    await writer.end()
    const { counts, problemCount } = writer.tally
    const outcome = { revision, verdictMark: await verdictMark(tx, job.id), counts, preview, problemCount }
    await savePlan(tx, job.id, outcome)
    return outcome
  } finally {
    await planner.close()
  }
}
