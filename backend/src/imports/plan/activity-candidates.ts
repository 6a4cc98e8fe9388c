import {
  activityKey,
  textKey,
  toClassificationRecord,
  type AreaSource,
  type ClassificationRecord,
  type ParsedActivity,
  type RowProblem,
} from '@sportpiramide/domain'
import type { PartnerResolver } from './partner-resolver'
import type { InputRow } from './planner'
import type { WijkResolver } from './wijk-resolver'

/** A row that holds an activity, led to the partner and wijk it names, but not yet held against the register. */
export interface Candidate {
  readonly input: InputRow
  readonly activity: ParsedActivity
  readonly problems: readonly RowProblem[]
  readonly key: string
  /** Which of several rows with the same key, from 1. */
  readonly occurrence: number
  readonly partnerId: string | null
  readonly areaId: string | null
  /** Whether the row names a place at all, found or not. */
  readonly namesPlace: boolean
  readonly record: ClassificationRecord
  readonly textKey: string
}

const FIELD_OF = { COLUMN: 'wijk', TITLE: 'titel' } as const

/** Names the column that the wijk was read from; a tab has none. */
function inColumn(problem: RowProblem, { columns }: InputRow, source: AreaSource | undefined): RowProblem {
  const field = source === 'COLUMN' || source === 'TITLE' ? FIELD_OF[source] : null
  const column = columns.find(one => field !== null && one.field === field)
  return column ? { ...problem, column: column.header } : problem
}

interface Seen {
  readonly firstRow: number
  count: number
}

const doubled = (activity: ParsedActivity, firstRow: number): RowProblem => ({
  code: 'LIJKT_DUBBEL',
  message: activity.externalId
    ? `Rij ${firstRow} heeft hetzelfde kenmerk. Beide rijen worden apart bewaard.`
    : `Deze rij lijkt dubbel met rij ${firstRow}. Beide rijen worden apart bewaard.`,
  level: 'warning',
})

/** Makes candidates of parsed rows, row by row in the order of the file, and remembers which keys it saw. */
export class CandidateMaker {
  private readonly seen = new Map<string, Seen>()

  constructor(
    private readonly wijken: WijkResolver,
    private readonly partners: PartnerResolver,
  ) {}

  make(input: InputRow, parsed: ParsedActivity, problems: readonly RowProblem[]): Candidate {
    const key = activityKey(parsed)
    const seen = this.seen.get(key) ?? { firstRow: input.raw.row, count: 0 }
    seen.count += 1
    this.seen.set(key, seen)
    const { activity, areaId, problem } = this.settle(parsed)
    const record = toClassificationRecord(activity, String(input.raw.seq))
    const remarks = problem ? [...problems, inColumn(problem, input, parsed.wijk?.source)] : problems
    return {
      input,
      activity,
      problems: seen.count > 1 ? [...remarks, doubled(activity, seen.firstRow)] : remarks,
      key,
      occurrence: seen.count,
      partnerId: this.partners.resolve(activity.organiser),
      areaId,
      namesPlace: parsed.wijk !== null,
      record,
      textKey: textKey(record),
    }
  }

  /** Gives the wijk the name it has in the register, so that a next file with another spelling changes nothing. */
  settle(activity: ParsedActivity): {
    activity: ParsedActivity
    areaId: string | null
    problem: RowProblem | null
  } {
    if (!activity.wijk) return { activity, areaId: null, problem: null }
    const { areaId, areaName, scale, problem } = this.wijken.resolve(activity.wijk.name)
    const wijk = areaName === null ? null : { ...activity.wijk, name: areaName }
    return { activity: { ...activity, wijk, scale }, areaId, problem }
  }
}
