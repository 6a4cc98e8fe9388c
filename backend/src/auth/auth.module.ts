import { Global, Module } from '@nestjs/common'
import { AuthResolver } from './auth.resolver'
import { AuthService } from './auth.service'
import { DemoLoginController } from './demo-login.controller'
import { StartRegisterService } from './start-register.service'

/** Registers and the people who use them. Every subject asks `AuthService` which register a request is in. */
@Global()
@Module({
  controllers: [DemoLoginController],
  providers: [AuthService, StartRegisterService, AuthResolver],
  exports: [AuthService],
})
export class AuthModule {}
