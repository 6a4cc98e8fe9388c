import { GraphQLError } from 'graphql'
import type { ErrorCode } from './error-code'

/** A failure that nobody expects, with a code of the contract and a Dutch message that may be shown. Expected ones are union members. */
export class ApiError extends GraphQLError {
  constructor(code: ErrorCode, message: string) {
    super(message, { extensions: { code } })
  }
}
