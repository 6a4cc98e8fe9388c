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

const withoutAnswer = (error: unknown): string =>
  ServerError.is(error) && error.statusCode >= 500 && error.statusCode !== 502 ? fout.onbekend : fout.netwerk

/** What went wrong, in Dutch, for the person: never a stack or an English message. */
export const failureText = (error: unknown): string => {
  if (!CombinedGraphQLErrors.is(error)) return withoutAnswer(error)
  const known = fout.codes[failureCode(error) ?? '']
  const id = correlationOf(error)
  return [known ?? fout.onbekend, id !== null && !known ? fout.nummer(id) : null].filter(Boolean).join(' ')
}
