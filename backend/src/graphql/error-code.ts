/** Every code an error of the API can carry (contract). */
export const errorCodes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'CONFLICT',
  'STALE',
  'TOO_COMPLEX',
  'RATE_LIMITED',
  'UNAVAILABLE',
  'INTERNAL',
] as const

export type ErrorCode = (typeof errorCodes)[number]

/** True for a code of the contract; anything else that libraries put there is mapped. */
export const isErrorCode = (code: unknown): code is ErrorCode => errorCodes.some(known => known === code)

const byStatus: Readonly<Record<number, ErrorCode>> = {
  400: 'BAD_USER_INPUT',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  413: 'BAD_USER_INPUT',
  415: 'BAD_USER_INPUT',
  422: 'BAD_USER_INPUT',
  429: 'RATE_LIMITED',
  503: 'UNAVAILABLE',
}

/** The code that belongs to an HTTP status; INTERNAL for one that nobody chose. */
export const codeOfStatus = (status: number): ErrorCode => byStatus[status] ?? 'INTERNAL'

const byCode: Readonly<Partial<Record<ErrorCode, number>>> = {
  BAD_USER_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  STALE: 409,
  TOO_COMPLEX: 400,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
}

/** The HTTP status an error of the contract is answered with outside GraphQL; 500 for INTERNAL. */
export const statusOfCode = (code: ErrorCode): number => byCode[code] ?? 500
