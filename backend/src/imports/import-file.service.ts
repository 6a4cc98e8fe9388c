import { Inject, Injectable } from '@nestjs/common'
import { TenantDatabase } from '../database/tenant/tenant-database'
import type { ImportJobRecord, ImportKind, ImportProblemRecord, ImportState } from './import-job'
import { commitWork, planWork } from './import-work'
import { JobRunner } from './jobs/job-runner'
import { applyChoices, ChoiceNeeded, choiceProblem, incomplete } from './plan/choices'
import { unconfirmed, type NamedChoices } from './plan/named-choices'
import { readFile } from './read/read-file'
import { openSource } from './read/import-source'
import { findJob } from './store/import-job.queries'
import { deleteJob, endJob, moveJob, saveChoices } from './store/import-job.repository'
import { problemsOf } from './store/import-step.queries'

/** A file to be read. */
export interface FileToRead {
  readonly tenantId: string
  /** Function of the register that does it. */
  readonly by: string
  readonly kind: ImportKind
  readonly path: string
  readonly fileName: string
  /** What is said of the file beforehand; what is not said stays as it is found. */
  readonly choices?: NamedChoices
  /** Id of an earlier reading of the same file that this one takes the place of. */
  readonly replaces?: string
}

/** What an import is busy with. */
export type ImportStage = 'READ' | 'PLANNING' | 'COMMITTING'

/** How a whole import is done in one go. */
export interface ImportOptions {
  readonly choices: NamedChoices
  readonly dryRun: boolean
  readonly goodRowsOnly: boolean
  /** Hears each stage begin (0 of 0) and how far it is. */
  readonly onProgress?: (stage: ImportStage, done: number, total: number) => void
}

/** Reads files, and carries whole imports out in one go: what the wizard does in steps, the command line does here. */
@Injectable()
export class ImportFileService {
  constructor(
    @Inject(TenantDatabase) private readonly database: TenantDatabase,
    @Inject(JobRunner) private readonly runner: JobRunner,
  ) {}

  /** Reads a file into a job that waits for confirmation. Throws `UnreadableFile` or `ChoiceNeeded`; then nothing is stored. */
  async read({ tenantId, by, kind, path, fileName, choices = {}, replaces }: FileToRead): Promise<ImportJobRecord> {
    const source = await openSource(kind, path, fileName)
    return this.database.withTenant(tenantId, 'WRITE', async tx => {
      const job = await readFile(tx, source, { kind, fileName, by, choices })
      if (replaces !== undefined) await deleteJob(tx, replaces, ['READ', 'PLANNED'])
      return job
    })
  }

  /** Reads, plans and carries out; with errors in the file or for a dry run it stops before anything is changed. */
  async importFile(file: FileToRead, options: ImportOptions): Promise<ImportJobRecord> {
    options.onProgress?.('READ', 0, 0)
    const { id } = await this.read({ ...file, choices: options.choices })
    await this.choose(file.tenantId, id, options.choices)
    const planned = await this.run(file.tenantId, id, 'PLANNING', options)
    const stops = options.dryRun || (planned.counts.reject > 0 && !options.goodRowsOnly)
    if (planned.state !== 'PLANNED') return planned
    if (stops) return this.close(file.tenantId, planned)
    await this.move(file.tenantId, id, 'PLANNED', 'COMMITTING')
    return this.run(file.tenantId, id, 'COMMITTING', options)
  }

  /** Everything that must be said about the rows of a job. */
  problems(tenantId: string, jobId: string): Promise<ImportProblemRecord[]> {
    return this.database.withTenant(tenantId, 'READ', tx => problemsOf(tx, jobId, null))
  }

  private async choose(tenantId: string, id: string, named: NamedChoices): Promise<void> {
    await this.database.withTenant(tenantId, 'WRITE', async tx => {
      const found = await findJob(tx, id)
      if (!found) throw new Error('the job was just made')
      const { gemeenteCode = null } = named
      const wrong =
        unconfirmed(found, named) ??
        choiceProblem(found, { gemeenteCode }) ??
        incomplete(found, applyChoices(found, { gemeenteCode }))
      if (wrong) throw new ChoiceNeeded(wrong)
      await saveChoices(tx, id, applyChoices(found, { gemeenteCode }))
      await moveJob(tx, id, ['READ'], 'PLANNING')
    })
  }

  private async move(tenantId: string, id: string, from: ImportState, to: ImportState): Promise<void> {
    await this.database.withTenant(tenantId, 'WRITE', tx => moveJob(tx, id, [from], to))
  }

  private async run(
    tenantId: string,
    jobId: string,
    during: 'PLANNING' | 'COMMITTING',
    { onProgress }: ImportOptions,
  ): Promise<ImportJobRecord> {
    const work = during === 'PLANNING' ? planWork : commitWork
    onProgress?.(during, 0, 0)
    const hear = (done: number, total: number): void => onProgress?.(during, done, total)
    await this.runner.run({ tenantId, jobId, during, work, hear })
    const job = await this.database.withTenant(tenantId, 'READ', tx => findJob(tx, jobId))
    if (!job) throw new Error('the job was just run')
    return job
  }

  /** A plan nobody will carry out: the job says so, the counts stay. */
  private async close(tenantId: string, job: ImportJobRecord): Promise<ImportJobRecord> {
    await this.database.withTenant(tenantId, 'WRITE', tx => endJob(tx, job.id, { state: 'CANCELLED' }))
    return { ...job, state: 'CANCELLED' }
  }

  /** Forgets a job that changed nothing, with its rows: a trial leaves no trace. */
  async forget(tenantId: string, jobId: string): Promise<void> {
    await this.database.withTenant(tenantId, 'WRITE', tx => deleteJob(tx, jobId, ['CANCELLED', 'FAILED']))
  }
}
