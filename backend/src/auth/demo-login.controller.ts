import { Body, Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common'
import type { Request, Response } from 'express'
import { AuthService } from './auth.service'
import { PERSON_COOKIE } from './cookie'

const YEAR_MS = 365 * 24 * 60 * 60 * 1000

const personIdOf = (body: unknown): string =>
  typeof body === 'object' && body !== null && 'personId' in body && typeof body.personId === 'string'
    ? body.personId
    : ''

/** POST /auth/demo {personId}: be somebody of the register of this request, without a password. */
@Controller('auth')
export class DemoLoginController {
  constructor(@Inject(AuthService) private readonly auth: AuthService) {}

  @Post('demo')
  @HttpCode(204)
  async become(
    @Req() request: Request,
    @Body() body: unknown,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    const person = await this.auth.knownPerson(request, personIdOf(body))
    response.cookie(PERSON_COOKIE, person, {
      httpOnly: true,
      sameSite: 'strict',
      secure: request.secure,
      path: '/',
      maxAge: YEAR_MS,
    })
  }
}
