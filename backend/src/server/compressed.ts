import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)
// Level 9 costs a second on the largest script, once per process; 11 would cost ten.
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }

const kept = new Map<string, Promise<Buffer>>()

async function compress(path: string, encoding: Encoding): Promise<Buffer> {
  const raw = await readFile(path)
  return encoding === 'br' ? brotli(raw, brotliOptions) : zip(raw, { level: 9 })
}

/** A built file, compressed once and kept; files of a build never change under a running server. */
export function compressedFile(path: string, encoding: Encoding): Promise<Buffer> {
  const key = `${encoding} ${path}`
  const found = kept.get(key) ?? compress(path, encoding)
  kept.set(key, found)
  return found
}

/** The best encoding the browser takes, null for none. */
export function encodingFor(accept: string): Encoding | null {
  if (/\bbr\b/.test(accept)) return 'br'
  return /\bgzip\b/.test(accept) ? 'gzip' : null
}
