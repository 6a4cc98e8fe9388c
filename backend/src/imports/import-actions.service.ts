import { Inject, Injectable } from '@nestjs/common'
import { IMPORT_MELDINGEN } from '@sportpiramide/tekst'
import type { Visitor } from '../auth/auth.service'
import { once } from '../database/tenant/idempotency'
import { TenantDatabase } from '../database/tenant/tenant-database'
import type { TenantTransaction } from '../database/tenant/tenant-transaction'
import type {
  CommitImportInput,
  InputProblem,
  NotFoundProblem,
  PlanImportInput,
  StaleProblem,
} from '../graphql/generated/resolvers-types'
import { inputProblem, notFoundProblem, staleProblem } from '../graphql/problem'
import { undoRefusal } from './commit/undo-refusal'
import type { ImportJobRecord, ImportState } from './import-job'
import { commitWork, planWork, undoWork } from './import-work'
import { JobRunner, type JobWork } from './jobs/job-runner'
import { applyChoices, choiceProblem, fileNeeded, incomplete } from './plan/choices'
import { forgetUnused } from './plan/forget-unused'
import { findJob, isStale } from './store/import-job.queries'
import { endJob, moveJob, requestCancel, saveChoices } from './store/import-job.repository'

type Problem = InputProblem | StaleProblem | NotFoundProblem
type Begun = { readonly jobId: string; readonly begins: boolean }

/** What a person may do with an import. */
export type ActionResult = { readonly __typename: 'ImportAccepted'; readonly job: ImportJobRecord } | Problem

/** The steps of an import a person decides on; each is done once per key. */
@Injectable()
export class ImportActionsService {
  constructor(
    @Inject(TenantDatabase) private readonly database: TenantDatabase,
    @Inject(JobRunner) private readonly runner: JobRunner,
  ) {}

  /** Takes the columns as confirmed and begins to work the plan out. */
  plan(visitor: Visitor, input: PlanImportInput): Promise<ActionResult> {
    const task = { during: 'PLANNING', work: planWork } as const
    return this.begin(visitor, 'planImport', input, task, async (tx, job) => {
      if (!['READ', 'PLANNED'].includes(job.state)) return inputProblem(IMPORT_MELDINGEN.nietNu)
      const chosen = applyChoices(job, input)
      const wrong = choiceProblem(job, input) ?? fileNeeded(job, input) ?? incomplete(job, chosen)
      if (wrong) return inputProblem(wrong.message, wrong.field)
      await forgetUnused(tx, job, chosen)
      await saveChoices(tx, job.id, chosen)
      return this.move(tx, job, 'PLANNING')
    })
  }

  /** Begins to carry the plan out, unless it is stale or has errors that nobody agreed to leave behind. */
  commit(visitor: Visitor, input: CommitImportInput): Promise<ActionResult> {
    const task = { during: 'COMMITTING', work: commitWork } as const
    return this.begin(visitor, 'commitImport', input, task, async (tx, job) => {
      if (job.state !== 'PLANNED') return inputProblem(IMPORT_MELDINGEN.nietNu)
      if (await isStale(tx, job)) return staleProblem(IMPORT_MELDINGEN.verouderd)
      const { reject } = job.counts
      if (reject > 0 && !input.goodRowsOnly) return inputProblem(IMPORT_MELDINGEN.fouten(reject), 'goodRowsOnly')
      return this.move(tx, job, 'COMMITTING')
    })
  }

  /** Begins to take an import back that was carried out, unless a later one stands on top of it. */
  undo(visitor: Visitor, jobId: string, idempotencyKey: string): Promise<ActionResult> {
    const task = { during: 'UNDOING', work: undoWork } as const
    return this.begin(visitor, 'undoImport', { jobId, idempotencyKey }, task, async (tx, job) => {
      if (job.state !== 'DONE') return inputProblem(IMPORT_MELDINGEN.nietNu)
      const refusal = await undoRefusal(tx, job)
      if (refusal) return inputProblem(refusal.message)
      return this.move(tx, job, 'UNDOING')
    })
  }

  /** Asks running work to stop, or gives up an import that was not carried out. */
  cancel(visitor: Visitor, jobId: string, idempotencyKey: string): Promise<ActionResult> {
    return this.act(visitor, 'cancelImport', { jobId, idempotencyKey }, async (tx, job) => {
      if (await requestCancel(tx, job.id)) return { jobId: job.id, begins: false }
      if (!['READ', 'PLANNED'].includes(job.state)) return inputProblem(IMPORT_MELDINGEN.nietNu)
      await endJob(tx, job.id, { state: 'CANCELLED' })
      return { jobId: job.id, begins: false }
    })
  }

  private async move(tx: TenantTransaction, job: ImportJobRecord, to: ImportState): Promise<Begun | Problem> {
    const moved = await moveJob(tx, job.id, [job.state], to)
    return moved ? { jobId: job.id, begins: true } : inputProblem(IMPORT_MELDINGEN.nietNu)
  }

  private async begin(
    visitor: Visitor,
    operation: string,
    asked: { readonly jobId: string; readonly idempotencyKey: string },
    task: Pick<JobWork, 'during' | 'work'>,
    decide: (tx: TenantTransaction, job: ImportJobRecord) => Promise<Begun | Problem>,
  ): Promise<ActionResult> {
    return this.act(visitor, operation, asked, decide, jobId =>
      this.runner.start({ tenantId: visitor.tenantId, jobId, ...task }),
    )
  }

  /** Decides once per key; the work begins after the decision is committed, and only the first time. */
  private async act(
    { tenantId }: Visitor,
    operation: string,
    asked: { readonly jobId: string; readonly idempotencyKey: string },
    decide: (tx: TenantTransaction, job: ImportJobRecord) => Promise<Begun | Problem>,
    start: (jobId: string) => void = () => undefined,
  ): Promise<ActionResult> {
    const turn = { isFirst: false }
    const answer = await this.database.withTenant(tenantId, 'WRITE', tx =>
      once<Begun | Problem>(tx, operation, asked.idempotencyKey, async () => {
        const job = await findJob(tx, asked.jobId)
        if (!job) return notFoundProblem(IMPORT_MELDINGEN.onbekend)
        turn.isFirst = true
        return decide(tx, job)
      }),
    )
    if (!('jobId' in answer)) return answer
    if (turn.isFirst && answer.begins) start(answer.jobId)
    const job = await this.database.withTenant(tenantId, 'READ', tx => findJob(tx, answer.jobId))
    return job ? { __typename: 'ImportAccepted', job } : notFoundProblem(IMPORT_MELDINGEN.onbekend)
  }
}
