import { importTekst } from '@sportpiramide/tekst'
import { REGISTER_HEADER } from '../../api/client'
import type { ImportKind } from '../../generated/graphql'

const { bestand } = importTekst

/** Largest file the server takes, in bytes (20 MB). */
export const MAX_BYTES = 20 * 1024 * 1024

/** How an upload ended: the id of the import, a sentence for the person, or stopped by the person. */
export type UploadResult =
  | { readonly kind: 'read'; readonly id: string }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'stopped' }

const parsed = (text: string): { id?: unknown; message?: unknown } => {
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body !== null ? body : {}
  } catch {
    return {}
  }
}

const resultOf = (request: XMLHttpRequest): UploadResult => {
  const body = parsed(request.responseText)
  if (request.status < 300 && typeof body.id === 'string') return { kind: 'read', id: body.id }
  if (typeof body.message === 'string') return { kind: 'refused', message: body.message }
  // A proxy in front of us refuses a large file without our words.
  return { kind: 'refused', message: request.status === 413 ? bestand.teGroot : bestand.geenVerbinding }
}

/** A file sent again, because what is wanted of it now was not kept: with the choices in JSON, in place of an earlier import. */
export interface SentAgain {
  readonly mapping: string
  readonly replaces: string
}

export interface Upload {
  readonly again?: SentAgain
  readonly register: string
  readonly kind: ImportKind
  readonly file: File
  /** Share sent, 0..1; 1 means that the server is reading. */
  readonly onProgress: (share: number) => void
  readonly signal: AbortSignal
}

/** What can be refused without sending it; null when it may be tried. */
export const refusedBeforehand = (file: File): string | null => {
  if (file.size === 0) return bestand.leeg
  return file.size > MAX_BYTES ? bestand.teGroot : null
}

/** Sends a file to POST /imports. XMLHttpRequest, because fetch does not tell how far the sending is. Never rejects. */
export const uploadFile = ({ register, kind, file, again, onProgress, signal }: Upload): Promise<UploadResult> =>
  new Promise(resolve => {
    const request = new XMLHttpRequest()
    request.open('POST', '/imports')
    request.setRequestHeader(REGISTER_HEADER, register)
    request.setRequestHeader('x-requested-with', 'sportpiramide')
    request.upload.onprogress = event => {
      if (event.lengthComputable) onProgress(event.loaded / event.total)
    }
    request.onload = () => resolve(resultOf(request))
    request.onerror = () => resolve({ kind: 'refused', message: bestand.geenVerbinding })
    request.onabort = () => resolve({ kind: 'stopped' })
    signal.addEventListener('abort', () => request.abort())
    const form = new FormData()
    form.append('kind', kind.toLowerCase())
    for (const [name, value] of Object.entries(again ?? {})) form.append(name, String(value))
    form.append('file', file)
    request.send(form)
  })
