import type { Request } from 'express'

/** What every resolver gets: the HTTP request and the id under which this request stands in the log. */
export interface RequestContext {
  readonly req: Request
  readonly correlationId: string
}
