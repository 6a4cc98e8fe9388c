import type { TenantTransaction } from '../../database/tenant/tenant-transaction'
import type { ImportJobRecord } from '../import-job'
import { areaFigures, areaRecords } from '../store/area-match.queries'
import { registerAreas, registerHead } from '../store/register.queries'
import { AreaDecisions } from './area-decisions'
import { matchAreas } from './area-matcher'
import { AreaRows } from './area-rows'
import type { PlannedRow } from './plan-step'
import type { InputRow, PlanRest, RowPlanner } from './planner'

class AreaPlanner implements RowPlanner {
  constructor(
    private readonly job: ImportJobRecord,
    private readonly rows: AreaRows,
  ) {}

  plan(_tx: TenantTransaction, rows: readonly InputRow[]): Promise<PlannedRow[]> {
    return Promise.resolve(rows.map(row => this.rows.sort(row)).filter(planned => planned !== null))
  }

  close(): Promise<void> {
    return Promise.resolve()
  }

  /** Areas are decided once all are known: a name of the register may fit several of them. */
  async finish(tx: TenantTransaction, firstSeq: number): Promise<PlanRest> {
    const { accepted } = this.rows
    const register = await registerAreas(tx)
    const matches = matchAreas(
      accepted.map(({ area }) => area),
      register,
    )
    const ids = [...matches.same.values()].map(area => area.id)
    const decisions = new AreaDecisions({
      job: this.job,
      register,
      matches,
      records: await areaRecords(tx, ids),
      figures: await areaFigures(tx, ids),
    })
    const planned = accepted.map(area => decisions.decide(area))
    return { planned: [...planned, ...decisions.extras(accepted, firstSeq)], preview: null }
  }
}

/** Plans areas with their borders and figures, and figures alone: both are rows about areas. `thisYear` stands in for a year nobody gave. */
export async function areaPlanner(tx: TenantTransaction, job: ImportJobRecord, thisYear: number): Promise<RowPlanner> {
  return new AreaPlanner(job, new AreaRows(job, thisYear, await registerHead(tx)))
}
