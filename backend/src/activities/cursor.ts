import { PROBLEMEN } from '@sportpiramide/tekst'
import { ApiError } from '../graphql/api-error'

/** Where a page ended, in the order of the list: certain or not, confidence, twins (negative), title in lower case, id. */
export type ListKey = readonly [isCertain: boolean, confidence: number, twins: number, title: string, id: string]

/** The key as an opaque text. */
export const writeCursor = (key: ListKey): string => Buffer.from(JSON.stringify(key)).toString('base64url')

const shapes = ['boolean', 'number', 'number', 'string', 'string'] as const

const isKey = (value: unknown): value is ListKey =>
  Array.isArray(value) &&
  value.length === shapes.length &&
  shapes.every((shape, index) => typeof value[index] === shape)

/** Reads a cursor of ours; throws BAD_USER_INPUT for anything else. */
export function readCursor(cursor: string): ListKey {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (isKey(key)) return key
  } catch {
    // Not JSON: told below like any other cursor that is not ours.
  }
  throw new ApiError('BAD_USER_INPUT', PROBLEMEN.bladerenFout)
}
