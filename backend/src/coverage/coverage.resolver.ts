import { Inject } from '@nestjs/common'
import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql'
import type { GraphQLResolveInfo } from 'graphql'
import { AuthService } from '../auth/auth.service'
import { asksFor } from '../graphql/asks-for'
import type { RequestContext } from '../graphql/context'
import type { CapacityDefaults, Overview, QueryOverviewArgs } from '../graphql/generated/resolvers-types'
import { CoverageService } from './coverage.service'

/** The Overzicht of the register of the request. */
@Resolver()
export class CoverageResolver {
  constructor(
    @Inject(AuthService) private readonly auth: AuthService,
    @Inject(CoverageService) private readonly service: CoverageService,
  ) {}

  @Query()
  async capacityDefaults(@Context() { req }: RequestContext): Promise<CapacityDefaults> {
    return this.service.capacityDefaults(await this.auth.enter(req))
  }

  @Query()
  async overview(
    @Args() args: Partial<QueryOverviewArgs>,
    @Context() { req }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Overview> {
    return this.service.overview(await this.auth.enter(req), {
      selection: args.selection ?? {},
      yardstick: args.yardstick ?? null,
      withGeometry: asksFor(info, 'geometry'),
    })
  }
}
