import { randomUUID } from 'node:crypto'
import type { Request } from 'express'

/** What every resolver gets: the HTTP request and the id under which this request stands in the log. */
export interface RequestContext {
  readonly req: Request
  readonly correlationId: string
}

const wellFormed = /^[\w-]{8,64}$/

/** Id of this request: the caller's `x-correlation-id` when it is well formed, else a fresh one. */
export function correlationIdOf(req: Pick<Request, 'headers'>): string {
  const given = req.headers['x-correlation-id']
  return typeof given === 'string' && wellFormed.test(given) ? given : randomUUID()
}
