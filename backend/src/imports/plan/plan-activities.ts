import {
  parseActivityRow,
  placeCollector,
  type DetectedColumn,
  type RowContext,
  type TabMeaning,
} from '@sportpiramide/domain'
import type { TenantTransaction } from '../../database/tenant/tenant-transaction'
import type { ImportJobRecord } from '../import-job'
import { activitiesByKey, registerHolds, verdictsByText, wijkenOfPartners } from '../store/activity-match.queries'
import { registerAreas, registerHead, registerPartners } from '../store/register.queries'
import { CandidateMaker, type Candidate } from './activity-candidates'
import { decideActivity } from './activity-decision'
import { ActivityPreview } from './activity-preview'
import { PartnerResolver } from './partner-resolver'
import { PlacementPlanner, type Classifier } from './placement-of'
import type { PlannedRow } from './plan-step'
import type { InputRow, PlanRest, RowPlanner } from './planner'
import { rejected, skipped } from './row-steps'
import { WijkResolver } from './wijk-resolver'

/** What the rows of one file share. */
interface FileContext {
  readonly job: ImportJobRecord
  readonly wijken: WijkResolver
  readonly partners: PartnerResolver
  readonly maker: CandidateMaker
  readonly placements: PlacementPlanner
  readonly holds: { readonly activities: boolean; readonly verdicts: boolean }
  readonly rowContext: ReadonlyMap<TabMeaning, RowContext>
}

class ActivityPlanner implements RowPlanner {
  private readonly preview = new ActivityPreview()

  constructor(private readonly file: FileContext) {}

  async plan(tx: TenantTransaction, rows: readonly InputRow[]): Promise<PlannedRow[]> {
    const parsed = rows.map(input => this.parse(input))
    const candidates = parsed.filter(row => 'key' in row)
    const { existing, verdicts } = await this.lookUp(tx, candidates)
    const { job, placements } = this.file
    return parsed.map(row => {
      if (!('key' in row)) return row
      const planned = decideActivity(row, {
        jobId: job.id,
        fileName: job.fileName,
        existing: existing.get(`${row.key} ${row.occurrence}`),
        place: () => placements.place(row.record, verdicts.get(row.textKey)),
      })
      this.preview.add(row, planned.step)
      return planned
    })
  }

  async finish(tx: TenantTransaction, firstSeq: number): Promise<PlanRest> {
    const areas = this.file.wijken.extras(firstSeq)
    const partners = this.file.partners.extras(firstSeq + areas.length)
    const usual = await registerPartners(tx)
    const preview = this.preview.outcome(usual, await wijkenOfPartners(tx))
    return { planned: [...areas, ...partners], preview }
  }

  private parse(input: InputRow): Candidate | PlannedRow {
    const { raw, sheet } = input
    const context = this.file.rowContext.get(sheet.tabMeans)
    const columns = input.columns as readonly DetectedColumn[]
    const row = parseActivityRow(raw, columns, context ?? { tabMeans: null, knownWijken: [] })
    if (row.skip !== null) return skipped(input, 'ACTIVITY', row.skip)
    if (row.activity === null) return rejected(input, 'ACTIVITY', row.problems)
    return this.file.maker.make(input, row.activity, row.problems)
  }

  private async lookUp(tx: TenantTransaction, candidates: readonly Candidate[]) {
    const { holds } = this.file
    const keys = candidates.map(candidate => candidate.key)
    const texts = candidates.map(candidate => candidate.textKey)
    const rows = holds.activities ? await activitiesByKey(tx, keys) : []
    const verdicts = holds.verdicts ? await verdictsByText(tx, texts) : []
    return {
      existing: new Map(rows.map(row => [`${String(row.record.record_key)} ${String(row.record.occurrence)}`, row])),
      verdicts: new Map(verdicts.map(verdict => [verdict.textKey, verdict])),
    }
  }
}

/** Learns from all titles of a file which names between brackets are places; one walk before the rows are planned. */
async function titlePlaces(rows: AsyncIterable<readonly InputRow[]>): Promise<ReadonlySet<string>> {
  let collector: ReturnType<typeof placeCollector> | null = null
  for await (const batch of rows)
    for (const { raw, columns } of batch) {
      collector ??= placeCollector(columns as readonly DetectedColumn[])
      collector.add(raw)
    }
  return collector?.places() ?? new Set()
}

/** Plans activities; `rows` walks the file once before the planning itself. */
export async function activityPlanner(
  tx: TenantTransaction,
  job: ImportJobRecord,
  classifier: Classifier,
  rows: AsyncIterable<readonly InputRow[]>,
): Promise<RowPlanner> {
  const wijken = new WijkResolver(await registerAreas(tx), job.id)
  const partners = new PartnerResolver(await registerPartners(tx), job.id)
  const context = {
    knownWijken: wijken.names,
    gemeenteNamen: [(await registerHead(tx)).name],
    titlePlaces: await titlePlaces(rows),
  }
  return new ActivityPlanner({
    job,
    wijken,
    partners,
    maker: new CandidateMaker(wijken, partners, classifier),
    placements: new PlacementPlanner(classifier),
    holds: await registerHolds(tx),
    rowContext: new Map(
      [null, 'WIJK' as const, 'PARTNER' as const].map(tabMeans => [tabMeans, { ...context, tabMeans }]),
    ),
  })
}
