import { foutTekst } from '@sportpiramide/tekst'
import type { NextFunction, Request, Response } from 'express'
import { isLoopback } from '../settings/parts'
import { refuse } from './refuse'

/** Name in a Host header, without port and without the brackets of IPv6. */
export function hostName(header: string): string {
  return header
    .replace(/:\d+$/, '')
    .replace(/^\[(.*)\]$/, '$1')
    .toLowerCase()
}

/**
 * In the demo everybody who reaches the server is somebody. A page elsewhere can make its own name point at 127.0.0.1
 * (DNS rebinding) and read along; its Host header gives it away.
 */
export function requireLoopbackHost(req: Request, res: Response, next: NextFunction): void {
  if (isLoopback(hostName(req.headers.host ?? ''))) return next()
  refuse(res, 403, 'FORBIDDEN', foutTekst.alleenHier)
}

const reads = ['GET', 'HEAD', 'OPTIONS']

/**
 * A form on another site can send a file here with the visitor's cookie, but it cannot add a header.
 * POST /graphql has the same guard in Apollo (csrfPrevention).
 */
export function requireOwnPage(req: Request, res: Response, next: NextFunction): void {
  const guarded = !reads.includes(req.method) && req.path !== '/graphql'
  if (!guarded || req.headers['x-requested-with'] === 'sportpiramide') return next()
  refuse(res, 403, 'FORBIDDEN', foutTekst.eigenPagina)
}
