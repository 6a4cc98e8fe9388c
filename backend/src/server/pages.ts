import { existsSync, statSync } from 'node:fs'
import { extname, join, normalize, sep } from 'node:path'
import type { NextFunction, Request, RequestHandler, Response } from 'express'
import { compressedFile, encodingFor } from './compressed'
import { routeOf } from './measure'

const worthCompressing = ['.html', '.js', '.css', '.svg', '.json', '.map', '.webmanifest', '.txt']

/** The built file an address means, null when there is none; an address can never leave the folder. */
function fileFor(folder: string, address: string): string | null {
  const path = join(folder, normalize(decodeURIComponent(address)))
  const inside = path.startsWith(folder + sep)
  return inside && existsSync(path) && statSync(path).isFile() ? path : null
}

async function send(req: Request, res: Response, path: string): Promise<void> {
  const encoding = worthCompressing.includes(extname(path)) ? encodingFor(req.headers['accept-encoding'] ?? '') : null
  res.vary('accept-encoding')
  if (encoding === null) {
    res.sendFile(path, { cacheControl: false, dotfiles: 'deny' })
    return
  }
  res.type(extname(path)).setHeader('content-encoding', encoding)
  res.send(await compressedFile(path, encoding))
}

// Built names under /assets carry a hash of their content: another content has another name.
const cacheFor = (path: string): string =>
  path.includes(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache'

/** The screens: built files by name, and for every other address of a page the start page, which knows the routes. */
export function servePages(folder: string): RequestHandler {
  return (req: Request, res: Response, next: NextFunction) => {
    const route = routeOf(req.path)
    if (!['GET', 'HEAD'].includes(req.method) || (route !== 'page' && route !== 'assets')) return next()
    const path = fileFor(folder, req.path) ?? (route === 'page' ? fileFor(folder, '/index.html') : null)
    if (path === null) return next()
    res.setHeader('cache-control', cacheFor(path))
    send(req, res, path).catch(next)
  }
}
