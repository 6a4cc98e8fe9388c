import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import type { NextFunction, Request, Response } from 'express'

const current = new AsyncLocalStorage<string>()
const wellFormed = /^[\w-]{8,64}$/

/** Id of the request being answered, the same in answer, header and log; a fresh one outside a request. */
export const correlationId = (): string => current.getStore() ?? randomUUID()

/** Gives every request its id: the caller's `x-correlation-id` when it is well formed, so that two systems can compare logs. */
export function correlate(req: Request, res: Response, next: NextFunction): void {
  const given = req.headers['x-correlation-id']
  const id = typeof given === 'string' && wellFormed.test(given) ? given : randomUUID()
  res.setHeader('x-correlation-id', id)
  current.run(id, next)
}

/** The id for a log line, nothing outside a request. */
export const correlationFields = (): { correlationId?: string } => {
  const id = current.getStore()
  return id === undefined ? {} : { correlationId: id }
}
