import { Inject } from '@nestjs/common'
import { Args, Context, Info, Mutation, Query, Resolver } from '@nestjs/graphql'
import type { GraphQLResolveInfo } from 'graphql'
import { AuthService } from '../auth/auth.service'
import { asksFor } from '../graphql/asks-for'
import type { RequestContext } from '../graphql/context'
import type {
  AcceptWijkSuggestionsInput,
  Area,
  AreaKind,
  ResolversTypes,
  WijkSuggestion,
} from '../graphql/generated/resolvers-types'
import { AreasService } from './areas.service'
import { WijkSuggestionsService } from './wijk-suggestions.service'

/** Areas, and proposals to give rows a wijk. Within the register of the request. */
@Resolver()
export class AreasResolver {
  constructor(
    @Inject(AuthService) private readonly auth: AuthService,
    @Inject(AreasService) private readonly service: AreasService,
    @Inject(WijkSuggestionsService) private readonly suggestions: WijkSuggestionsService,
  ) {}

  @Query()
  async areas(
    @Args('kind') kind: AreaKind,
    @Context() { req }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Area[]> {
    return this.service.areas(await this.auth.enter(req), kind, asksFor(info, 'geometry'))
  }

  @Query()
  async wijkSuggestions(@Context() { req }: RequestContext): Promise<WijkSuggestion[]> {
    return this.suggestions.list(await this.auth.enter(req))
  }

  @Mutation()
  async acceptWijkSuggestions(
    @Args('input') input: AcceptWijkSuggestionsInput,
    @Context() { req }: RequestContext,
  ): Promise<ResolversTypes['AcceptWijkSuggestionsResult']> {
    return this.suggestions.accept(await this.auth.enter(req), input)
  }

  @Mutation()
  async undoWijkSuggestions(
    @Args('undoId') undoId: string,
    @Args('idempotencyKey') idempotencyKey: string,
    @Context() { req }: RequestContext,
  ): Promise<ResolversTypes['AcceptWijkSuggestionsResult']> {
    return this.suggestions.undo(await this.auth.enter(req), undoId, idempotencyKey)
  }
}
