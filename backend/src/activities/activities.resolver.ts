import { Inject } from '@nestjs/common'
import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql'
import type { GraphQLResolveInfo } from 'graphql'
import { AuthService } from '../auth/auth.service'
import { asksFor } from '../graphql/asks-for'
import type { RequestContext } from '../graphql/context'
import type {
  Activity,
  ActivityConnection,
  QueryActivitiesArgs,
  RequireFields,
} from '../graphql/generated/resolvers-types'
import { ActivitiesService, type ActivityExtras } from './activities.service'

const extrasOf = (info: GraphQLResolveInfo): ActivityExtras => ({
  history: asksFor(info, 'history'),
  geometry: asksFor(info, 'geometry'),
})

/** Activities of the register of the request. */
@Resolver()
export class ActivitiesResolver {
  constructor(
    @Inject(AuthService) private readonly auth: AuthService,
    @Inject(ActivitiesService) private readonly service: ActivitiesService,
  ) {}

  @Query()
  async activities(
    @Args() args: RequireFields<QueryActivitiesArgs, 'first' | 'inside' | 'order'>,
    @Context() { req }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ActivityConnection> {
    const page = { order: args.order, first: args.first, after: args.after ?? null }
    const filter = { selection: args.selection ?? {}, inside: args.inside }
    return this.service.list(await this.auth.enter(req), filter, page, extrasOf(info))
  }

  @Query()
  async activity(
    @Args('id') id: string,
    @Context() { req }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Activity | null> {
    return this.service.find(await this.auth.enter(req), id, extrasOf(info))
  }
}
