import { Inject } from '@nestjs/common'
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql'
import { AuthService } from '../auth/auth.service'
import type { RequestContext } from '../graphql/context'
import type { PlaceActivityInput, ResolversTypes, Taxonomy } from '../graphql/generated/resolvers-types'
import { ClassificationService } from './classification.service'
import { taxonomyAnswer } from './taxonomy-answer'

/** The taxonomy, and a person's verdict within the register of the request. */
@Resolver()
export class ClassificationResolver {
  constructor(
    @Inject(AuthService) private readonly auth: AuthService,
    @Inject(ClassificationService) private readonly service: ClassificationService,
  ) {}

  @Query()
  taxonomy(): Taxonomy {
    return taxonomyAnswer
  }

  @Mutation()
  async placeActivity(
    @Args('input') input: PlaceActivityInput,
    @Context() { req }: RequestContext,
  ): Promise<ResolversTypes['PlaceActivityResult']> {
    return this.service.place(await this.auth.enter(req), input)
  }

  @Mutation()
  async undoPlacement(
    @Args('undoId') undoId: string,
    @Args('idempotencyKey') idempotencyKey: string,
    @Context() { req }: RequestContext,
  ): Promise<ResolversTypes['PlaceActivityResult']> {
    return this.service.undo(await this.auth.enter(req), undoId, idempotencyKey)
  }
}
