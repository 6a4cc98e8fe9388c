import { unwrapResolverError } from '@apollo/server/errors'
import { HttpException } from '@nestjs/common'
import { foutTekst } from '@sportpiramide/tekst'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { correlationId } from '../server/correlation'
import { currentLog } from '../server/log'
import { codeOfStatus, isErrorCode, type ErrorCode } from './error-code'

/** What the caller may know of an error. */
export interface Told {
  readonly code: ErrorCode
  readonly message: string
}

const internal: Told = { code: 'INTERNAL', message: foutTekst.intern }
const unavailable: Told = {
  code: 'UNAVAILABLE',
  message: foutTekst.onbereikbaar,
}

// SQLSTATE classes 08 (connection) and 57 (operator, shutdown), 53300 (too many connections), and what the socket says.
const databaseGone = /^(08...|57P0[1-5]|57014|53300|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE)$/

// The limits of graphql-armor call themselves a syntax error; a real one never speaks of a limit.
const overLimit = /^Syntax Error: .*limit of \d+ exceeded/

function codeField(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
}

function isDatabaseGone(error: unknown): boolean {
  if (databaseGone.test(codeField(error))) return true
  return (
    error instanceof Error && /^(Connection terminated|timeout exceeded when trying to connect)/.test(error.message)
  )
}

function toldOfHttp(error: HttpException): Told {
  const body = error.getResponse()
  const code =
    typeof body === 'object' && 'code' in body && isErrorCode(body.code) ? body.code : codeOfStatus(error.getStatus())
  return code === 'INTERNAL' ? internal : { code, message: error.message }
}

/** What to tell of an error that a resolver or controller threw; one that nobody foresaw tells nothing of itself. */
export function toldOf(error: unknown): Told {
  if (error instanceof GraphQLError && isErrorCode(error.extensions['code']))
    return { code: error.extensions['code'], message: error.message }
  if (error instanceof HttpException) return toldOfHttp(error)
  return isDatabaseGone(error) ? unavailable : internal
}

const malformed = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]

/** Apollo's own refusals, before any resolver ran: their English text tells a developer what to mend. */
function toldOfRequest(formatted: GraphQLFormattedError): Told | null {
  if (overLimit.test(formatted.message))
    return {
      code: 'TOO_COMPLEX',
      message: foutTekst.teGroot(formatted.message.replace('Syntax Error: ', '')),
    }
  return malformed.includes(String(formatted.extensions?.['code']))
    ? { code: 'BAD_USER_INPUT', message: formatted.message }
    : null
}

/** Every error of POST /graphql as the contract has it: code and correlation id, no stack, no SQL, no path of a file. */
export function formatError(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const error = unwrapResolverError(thrown)
  const { code, message } = toldOfRequest(formatted) ?? toldOf(error)
  if (code === 'INTERNAL' || code === 'UNAVAILABLE') currentLog().error({ err: error, code }, 'request failed')
  const { path, locations } = formatted
  return {
    message,
    ...(path && { path }),
    ...(locations && { locations }),
    extensions: { code, correlationId: correlationId() },
  }
}
