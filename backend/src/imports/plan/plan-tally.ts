import type { ImportCounts, RowAction } from '../import-job'
import type { PlannedRow } from './plan-step'

const KEYS: Readonly<Record<RowAction, keyof ImportCounts>> = {
  CREATE: 'create',
  UPDATE: 'update',
  UNCHANGED: 'unchanged',
  SKIP: 'skip',
  REJECT: 'reject',
}

/** Counts what is planned; rows that come along with others are not counted, so the sum is the number of rows read. */
export class PlanTally {
  private readonly counted = { read: 0, create: 0, update: 0, unchanged: 0, skip: 0, reject: 0 }
  private problems = 0

  add(planned: readonly PlannedRow[]): void {
    for (const { step, problems } of planned) {
      this.problems += problems.length
      if (!step.counted) continue
      this.counted.read += 1
      this.counted[KEYS[step.action]] += 1
    }
  }

  addRemarks(count: number): void {
    this.problems += count
  }

  get counts(): ImportCounts {
    return { ...this.counted }
  }

  get problemCount(): number {
    return this.problems
  }
}
