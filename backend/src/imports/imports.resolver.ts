import { Inject } from '@nestjs/common'
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql'
import { AuthService } from '../auth/auth.service'
import type { RequestContext } from '../graphql/context'
import type * as schema from '../graphql/generated/resolvers-types'
import { ImportActionsService, type ActionResult } from './import-actions.service'
import { toImportJob, toImportUndo, type ImportJobAnswer } from './import-answer'
import { ImportsService } from './imports.service'

type ImportAnswer =
  | { readonly __typename: 'ImportAccepted'; readonly job: ImportJobAnswer }
  | Exclude<ActionResult, { readonly __typename: 'ImportAccepted' }>

const toAnswer = (result: ActionResult): ImportAnswer =>
  result.__typename === 'ImportAccepted' ? { __typename: 'ImportAccepted', job: toImportJob(result.job) } : result

/** Imports of the register of the request. */
@Resolver('ImportJob')
export class ImportsResolver {
  constructor(
    @Inject(AuthService) private readonly auth: AuthService,
    @Inject(ImportsService) private readonly imports: ImportsService,
    @Inject(ImportActionsService) private readonly actions: ImportActionsService,
  ) {}

  @Query()
  async importJob(@Args('id') id: string, @Context() { req }: RequestContext): Promise<ImportJobAnswer | null> {
    const job = await this.imports.find(await this.auth.enter(req), id)
    return job && toImportJob(job)
  }

  @Query()
  async importJobs(@Args('first') first: number, @Context() { req }: RequestContext): Promise<ImportJobAnswer[]> {
    return (await this.imports.recent(await this.auth.enter(req), first)).map(toImportJob)
  }

  @Query()
  async importUndo(
    @Args('jobId') jobId: string,
    @Context() { req }: RequestContext,
  ): Promise<schema.ImportUndo | null> {
    const undo = await this.imports.tryUndo(await this.auth.enter(req), jobId)
    return undo && toImportUndo(undo)
  }

  @ResolveField()
  async canUndo(@Parent() job: ImportJobAnswer, @Context() context: RequestContext): Promise<boolean> {
    return job.state === 'DONE' && (await this.undoRefusal(job, context)) === null
  }

  @ResolveField()
  async undoRefusal(
    @Parent() job: ImportJobAnswer,
    @Context() { req }: RequestContext,
  ): Promise<schema.UndoRefusal | null> {
    return job.state === 'DONE' ? this.imports.undoRefusal(await this.auth.enter(req), job.id) : null
  }

  @Query()
  async importRows(
    @Args() args: schema.RequireFields<schema.QueryImportRowsArgs, 'first' | 'jobId'>,
    @Context() { req }: RequestContext,
  ): Promise<schema.ImportRowConnection> {
    const page = { action: args.action ?? null, first: args.first, after: args.after ?? null }
    return this.imports.rows(await this.auth.enter(req), args.jobId, page)
  }

  @ResolveField()
  async problems(
    @Parent() job: ImportJobAnswer,
    @Args('first') first: number,
    @Context() { req }: RequestContext,
  ): Promise<schema.ImportProblem[]> {
    return this.imports.problems(await this.auth.enter(req), job.id, first)
  }

  @Mutation()
  async planImport(
    @Args('input') input: schema.PlanImportInput,
    @Context() { req }: RequestContext,
  ): Promise<ImportAnswer> {
    return toAnswer(await this.actions.plan(await this.auth.enter(req), input))
  }

  @Mutation()
  async commitImport(
    @Args('input') input: schema.CommitImportInput,
    @Context() { req }: RequestContext,
  ): Promise<ImportAnswer> {
    return toAnswer(await this.actions.commit(await this.auth.enter(req), input))
  }

  @Mutation()
  async cancelImport(
    @Args('jobId') jobId: string,
    @Args('idempotencyKey') key: string,
    @Context() { req }: RequestContext,
  ): Promise<ImportAnswer> {
    return toAnswer(await this.actions.cancel(await this.auth.enter(req), jobId, key))
  }

  @Mutation()
  async undoImport(
    @Args('jobId') jobId: string,
    @Args('idempotencyKey') key: string,
    @Context() { req }: RequestContext,
  ): Promise<ImportAnswer> {
    return toAnswer(await this.actions.undo(await this.auth.enter(req), jobId, key))
  }
}
