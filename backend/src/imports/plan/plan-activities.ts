import { parseActivityRow, type DetectedColumn, type RowContext } from '@sportpiramide/domain'
import { placesOfPartners } from '../../areas/wijk-suggestions.queries'
import type { TenantTransaction } from '../../database/tenant/tenant-transaction'
import type { ImportJobRecord, LearnedPlaces, SourceSheet } from '../import-job'
import { activitiesById, knownActivities, registerHolds, verdictsByText } from '../store/activity-match.queries'
import { PlaceLearner } from '../read/place-learner'
import { registerAreas, registerHead, registerPartners } from '../store/register.queries'
import { CandidateMaker, type Candidate } from './activity-candidates'
import { decideActivity, needsPlacement } from './activity-decision'
import type { ActivityRow } from './activity-record'
import { ActivityMatcher } from './activity-matcher'
import { ActivityPreview } from './activity-preview'
import { PartnerResolver } from './partner-resolver'
import { byPerson, type PlannedPlacement } from './placement-of'
import { placerFor, type Placer } from './placer'
import type { PlannedRow } from './plan-step'
import type { InputRow, PlanRest, RowPlanner } from './planner'
import { rejected, skipped } from './row-steps'
import { rowsIn } from './rows-in'
import { WijkResolver } from './wijk-resolver'

/** What the rows of one file share. */
interface FileContext {
  readonly job: ImportJobRecord
  readonly wijken: WijkResolver
  readonly partners: PartnerResolver
  readonly maker: CandidateMaker
  readonly placer: Placer
  readonly matcher: ActivityMatcher
  readonly holdsVerdicts: boolean
  readonly contextOf: (sheet: SourceSheet) => RowContext
}

/** Activities of the register by the row that is about them. */
type Existing = ReadonlyMap<Candidate, ActivityRow>

class ActivityPlanner implements RowPlanner {
  private readonly preview = new ActivityPreview()

  constructor(private readonly file: FileContext) {}

  async plan(tx: TenantTransaction, rows: readonly InputRow[]): Promise<PlannedRow[]> {
    const parsed = rows.map(input => this.parse(input))
    const candidates = parsed.filter(row => 'key' in row)
    const existing = await this.existing(tx, candidates)
    const placements = await this.placements(tx, candidates, existing)
    return parsed.map(row => {
      if (!('key' in row)) return row
      const { id: jobId, fileName } = this.file.job
      const found = existing.get(row)
      const placement = placements.get(row) ?? null
      const planned = decideActivity(row, { jobId, fileName, existing: found, placement })
      this.preview.add(row, planned.step, found)
      this.file.matcher.count(row, planned.step.action)
      return planned
    })
  }

  async finish(tx: TenantTransaction, firstSeq: number): Promise<PlanRest> {
    const areas = this.file.wijken.extras(firstSeq)
    const partners = this.file.partners.extras(firstSeq + areas.length)
    const preview = this.preview.outcome(await placesOfPartners(tx), this.file.wijken.places())
    return { planned: [...areas, ...partners], preview, remarks: this.file.matcher.remarks() }
  }

  private parse(input: InputRow): Candidate | PlannedRow {
    const { raw, sheet } = input
    const row = parseActivityRow(raw, input.columns as readonly DetectedColumn[], this.file.contextOf(sheet))
    if (row.skip !== null) return skipped(input, 'ACTIVITY', row.skip)
    if (row.activity === null) return rejected(input, 'ACTIVITY', row.problems)
    return this.file.matcher.settle(this.file.maker.make(input, row.activity, row.problems))
  }

  close(): Promise<void> {
    return this.file.placer.close()
  }

  private async existing(tx: TenantTransaction, candidates: readonly Candidate[]): Promise<Existing> {
    const ids = candidates.map(({ input }) => this.file.matcher.idOf(input.raw.seq))
    const wanted = ids.filter(id => id !== null)
    const rows = new Map(wanted.length > 0 ? (await activitiesById(tx, wanted)).map(row => [row.id, row]) : [])
    return new Map(
      candidates.flatMap((candidate, at) => {
        const row = rows.get(ids[at] ?? '')
        return row ? [[candidate, row] as const] : []
      }),
    )
  }

  /** Where the rows stand whose place is not settled yet: by the machine, or by what a person said of the same text. */
  private async placements(
    tx: TenantTransaction,
    candidates: readonly Candidate[],
    existing: Existing,
  ): Promise<ReadonlyMap<Candidate, PlannedPlacement>> {
    const open = candidates.filter(row => needsPlacement(row, existing.get(row)))
    const placed = this.file.placer.place(open.map(row => row.record))
    const texts = open.map(row => row.textKey)
    const verdicts = this.file.holdsVerdicts ? await verdictsByText(tx, texts) : []
    const byText = new Map(verdicts.map(verdict => [verdict.textKey, verdict]))
    const machine = await placed
    return new Map(
      open.flatMap((row, index) => {
        const own = machine[index]
        const verdict = byText.get(row.textKey)
        return own ? [[row, verdict ? byPerson(verdict, own) : own] as const] : []
      }),
    )
  }
}

/** Places that the rows name, learned when the file was read, or by one more walk when its columns changed. */
async function learnedPlaces(
  job: ImportJobRecord,
  rows: () => AsyncIterable<readonly InputRow[]>,
): Promise<readonly LearnedPlaces[]> {
  const known = job.sheets.filter(({ used }) => used).map(sheet => sheet.places)
  if (known.every(places => places !== null)) return known
  let learner: PlaceLearner | null = null
  for await (const batch of rows())
    for (const { raw, columns } of batch) {
      learner ??= new PlaceLearner(columns)
      learner.add(raw)
    }
  return learner ? [learner.learned()] : []
}

/** The rows of a sheet share one context, made once. */
function contextPerSheet(shared: Omit<RowContext, 'tabMeans' | 'says'>): (sheet: SourceSheet) => RowContext {
  const made = new Map<SourceSheet, RowContext>()
  return sheet => {
    const { tabMeans, says } = sheet
    const context = made.get(sheet) ?? { ...shared, tabMeans, ...(says && { says }) }
    made.set(sheet, context)
    return context
  }
}

/** Shows the whole file to the matcher, so that a row is paired with the others in mind; not needed for an empty register. */
async function matchRows(file: FileContext, rows: () => AsyncIterable<readonly InputRow[]>): Promise<void> {
  if (file.matcher.isEmpty) return
  for await (const batch of rows())
    for (const { raw, columns, sheet } of batch) {
      const { activity } = parseActivityRow(raw, columns as readonly DetectedColumn[], file.contextOf(sheet))
      if (activity) file.matcher.see(raw.seq, activity, file.maker.settle(activity).activity)
    }
  file.matcher.match()
}

/** Plans activities; `rows` walks the file once more when that is needed. */
export async function activityPlanner(
  tx: TenantTransaction,
  job: ImportJobRecord,
  rows: () => AsyncIterable<readonly InputRow[]>,
): Promise<RowPlanner> {
  const wijken = new WijkResolver(await registerAreas(tx), job.id)
  const partners = new PartnerResolver(await registerPartners(tx), job.id)
  const places = await learnedPlaces(job, rows)
  const titlePlaces = places.flatMap(({ fromTitles }) => fromTitles)
  const context = {
    // A name that one row gives is known to all others, so that a next import, which knows it, changes nothing.
    knownWijken: [...wijken.names, ...titlePlaces, ...places.flatMap(({ fromColumn }) => fromColumn)],
    gemeenteNamen: [(await registerHead(tx)).name],
    titlePlaces: new Set(titlePlaces),
  }
  const holds = await registerHolds(tx)
  const file: FileContext = {
    job,
    wijken,
    partners,
    maker: new CandidateMaker(wijken, partners),
    placer: placerFor(rowsIn(job)),
    matcher: new ActivityMatcher(holds.activities ? await knownActivities(tx) : []),
    holdsVerdicts: holds.verdicts,
    contextOf: contextPerSheet(context),
  }
  await matchRows(file, rows)
  return new ActivityPlanner(file)
}
