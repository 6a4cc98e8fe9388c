import { readFile, stat } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)
// Level 9 costs a second on the largest script, once per process; 11 would cost ten.
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }

interface Kept {
  readonly builtAt: number
  readonly bytes: Promise<Buffer>
}

const kept = new Map<string, Kept>()

async function compress(path: string, encoding: Encoding): Promise<Buffer> {
  const raw = await readFile(path)
  return encoding === 'br' ? brotli(raw, brotliOptions) : zip(raw, { level: 9 })
}

/** A built file, compressed once per build and kept: a page of an earlier build would name scripts that are gone. */
export async function compressedFile(path: string, encoding: Encoding): Promise<Buffer> {
  const { mtimeMs: builtAt } = await stat(path)
  const key = `${encoding} ${path}`
  const found = kept.get(key)
  if (found?.builtAt === builtAt) return found.bytes
  const bytes = compress(path, encoding)
  kept.set(key, { builtAt, bytes })
  return bytes
}

/** The best encoding the browser takes, null for none. */
export function encodingFor(accept: string): Encoding | null {
  if (/\bbr\b/.test(accept)) return 'br'
  return /\bgzip\b/.test(accept) ? 'gzip' : null
}
