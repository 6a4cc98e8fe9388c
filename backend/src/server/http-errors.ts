import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common'
import type { Response } from 'express'
import { HttpException } from '@nestjs/common'
import { statusOfCode } from '../graphql/error-code'
import { toldOf } from '../graphql/error-map'
import { currentLog } from './log'
import { refuse } from './refuse'

/** Errors of controllers in the same words as those of GraphQL; in a resolver they pass to Apollo's own map. */
@Catch()
export class HttpErrors implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() !== 'http') return error
    const { code, message } = toldOf(error)
    if (code === 'INTERNAL' || code === 'UNAVAILABLE') currentLog().error({ err: error, code }, 'request failed')
    const status = error instanceof HttpException ? error.getStatus() : statusOfCode(code)
    refuse(host.switchToHttp().getResponse<Response>(), status, code, message)
    return undefined
  }
}
