import { Inject } from '@nestjs/common'
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql'
import type { RequestContext } from '../graphql/context'
import type { Register, ResolversTypes, Session, StartRegisterInput } from '../graphql/generated/resolvers-types'
import { AuthService } from './auth.service'
import { StartRegisterService } from './start-register.service'

/** Who looks at which register. Open to everybody: in the demo a person is chosen, not proven. */
@Resolver()
export class AuthResolver {
  constructor(
    @Inject(AuthService) private readonly auth: AuthService,
    @Inject(StartRegisterService) private readonly starter: StartRegisterService,
  ) {}

  @Query()
  session(@Context() { req }: RequestContext): Promise<Session> {
    return this.auth.session(req)
  }

  @Query()
  registers(): Promise<Register[]> {
    return this.auth.registers()
  }

  @Mutation()
  startRegister(@Args('input') input: StartRegisterInput): Promise<ResolversTypes['StartRegisterResult']> {
    return this.starter.start(input)
  }
}
