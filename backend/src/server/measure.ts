import type { NextFunction, Request, Response } from 'express'
import { httpDuration } from '../health/metrics'
import { currentLog } from './log'

/** Addresses of the server itself; all others belong to the screens. */
export const serverRoutes: readonly string[] = [
  'graphql',
  'health',
  'metrics',
  'imports',
  'exports',
  'reports',
  'assets',
]

/** First part of the address when it is ours, else "page". */
export function routeOf(path: string): string {
  const first = path.split('/')[1] ?? ''
  return serverRoutes.includes(first) ? first : 'page'
}

/** Counts and logs every request when its answer has left; the query string stays out of the log. */
export function measure(req: Request, res: Response, next: NextFunction): void {
  const route = routeOf(req.path)
  const end = httpDuration.startTimer({ method: req.method, route })
  res.once('finish', () => {
    const seconds = end({ status: String(res.statusCode) })
    currentLog().debug({ method: req.method, route, status: res.statusCode, ms: Math.round(seconds * 1000) }, 'request')
  })
  next()
}
