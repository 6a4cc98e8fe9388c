import type { Response } from 'express'
import type { ErrorCode } from '../graphql/error-code'
import { correlationId } from './correlation'

/** Ends a request outside GraphQL the way every error looks: code, Dutch message, correlation id. */
export function refuse(res: Response, status: number, code: ErrorCode, message: string): void {
  res.status(status).json({ code, message, correlationId: correlationId() })
}
