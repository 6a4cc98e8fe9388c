import type { ClassificationRecord } from '../placement.js'
import { remembered } from '../remembered.js'
import { tokenize } from './text/tokens.js'

const keyOf = (text: string): string =>
  tokenize(text)
    .map(token => token.text)
    .join(' ')

// Titles differ from row to row; organisers and short descriptions come back.
const keptKeyOf = remembered(keyOf)

/**
 * The key by which twins know each other: title, organiser and description without case, accents, marks and
 * white space. Equal texts have equal keys; a record without any Latin word falls back to its trimmed title.
 */
export function textKey(record: Pick<ClassificationRecord, 'titel' | 'organisatie' | 'omschrijving'>): string {
  const parts = [keyOf(record.titel), keptKeyOf(record.organisatie ?? ''), keptKeyOf(record.omschrijving ?? '')]
  return parts[0] === '' ? [record.titel.trim(), ...parts.slice(1)].join('|') : parts.join('|')
}
