import type { ReviewRowFragment } from '../../generated/graphql'

type Reason = ReviewRowFragment['placement']['reasons'][number]

/** A piece of a text; with a reason it is what the classifier read. */
export interface Piece {
  readonly text: string
  readonly reason: Reason | null
}

interface Span {
  readonly start: number
  readonly end: number
  readonly reason: Reason
}

const spanOf = (text: string, reason: Reason): Span | null => {
  const { start, end } = reason
  if (start !== null && end !== null && start < end && end <= text.length) return { start, end, reason }
  return null
}

/** A field of a record cut at what was read in it; overlapping readings keep the first. Rules have no place in a text. */
export const piecesOf = (text: string, field: string, reasons: readonly Reason[]): readonly Piece[] => {
  const spans = reasons
    .filter(reason => reason.source === field)
    .flatMap(reason => spanOf(text, reason) ?? [])
    .sort((a, b) => a.start - b.start)
  const pieces: Piece[] = []
  let at = 0
  for (const span of spans) {
    if (span.start < at) continue
    if (span.start > at) pieces.push({ text: text.slice(at, span.start), reason: null })
    pieces.push({ text: text.slice(span.start, span.end), reason: span.reason })
    at = span.end
  }
  if (at < text.length) pieces.push({ text: text.slice(at), reason: null })
  return pieces
}
