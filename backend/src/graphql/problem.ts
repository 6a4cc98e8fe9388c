import type { InputProblem, NotFoundProblem, StaleProblem } from './generated/resolvers-types'

/** A union member knows its own name, so that GraphQL can tell the members apart and `withTenant` rolls a problem back. */
type Named<Problem extends { readonly __typename?: string }> = Problem & Required<Pick<Problem, '__typename'>>

/** What was sent cannot be used; `field` names the argument. The message is Dutch. */
export const inputProblem = (message: string, field: string | null = null): Named<InputProblem> => ({
  __typename: 'InputProblem',
  code: 'BAD_USER_INPUT',
  message,
  field,
})

/** Somebody or something changed it in the meantime. */
export const staleProblem = (message: string): Named<StaleProblem> => ({
  __typename: 'StaleProblem',
  code: 'STALE',
  message,
})

/** It is not there, or it belongs to another register: the answer is the same. */
export const notFoundProblem = (message: string): Named<NotFoundProblem> => ({
  __typename: 'NotFoundProblem',
  code: 'NOT_FOUND',
  message,
})
