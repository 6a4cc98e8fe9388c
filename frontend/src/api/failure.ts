import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'
import { shellTekst } from '@sportpiramide/tekst'

const { fout } = shellTekst

/** The code the server gave an error (contract: NOT_FOUND, FORBIDDEN, ...), or null when there was no answer at all. */
export const failureCode = (error: unknown): string | null => {
  if (!CombinedGraphQLErrors.is(error)) return null
  const code = error.errors[0]?.extensions?.['code']
  return typeof code === 'string' ? code : null
}

const correlationOf = (error: unknown): string | null => {
  const id = CombinedGraphQLErrors.is(error) ? error.errors[0]?.extensions?.['correlationId'] : null
  return typeof id === 'string' ? id : null
}

/** A proxy that stands before the server answers for it. */
const GATEWAY: readonly number[] = [502, 503, 504]

/** Whether the server itself did not answer: it may come back by itself. */
export const isServerGone = (error: unknown): boolean =>
  !CombinedGraphQLErrors.is(error) && !(ServerError.is(error) && !GATEWAY.includes(error.statusCode))

/** What went wrong, in Dutch, for the person: never a stack or an English message. */
export const failureText = (error: unknown): string => {
  if (!CombinedGraphQLErrors.is(error)) return isServerGone(error) ? fout.netwerk : fout.onbekend
  const known = fout.codes[failureCode(error) ?? '']
  const id = correlationOf(error)
  return [known ?? fout.onbekend, id !== null && !known ? fout.nummer(id) : null].filter(Boolean).join(' ')
}
