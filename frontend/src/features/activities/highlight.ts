/** A piece of text; `isMarked` when a reason was read in it. */
export interface Piece {
  readonly text: string
  readonly isMarked: boolean
}

interface Span {
  readonly start: number
  readonly end: number
}

const merged = (spans: readonly Span[], length: number): readonly Span[] => {
  const sorted = spans
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(length, end) }))
    .filter(span => span.end > span.start)
    .sort((a, b) => a.start - b.start)
  return sorted.reduce<Span[]>((done, span) => {
    const last = done.at(-1)
    if (!last || span.start > last.end) return [...done, span]
    return [...done.slice(0, -1), { start: last.start, end: Math.max(last.end, span.end) }]
  }, [])
}

/** Cuts a text at the spans that reasons were read in; overlapping spans become one, spans outside the text are cut off. */
export const highlight = (text: string, spans: readonly Span[]): readonly Piece[] => {
  let at = 0
  const pieces: Piece[] = []
  for (const { start, end } of merged(spans, text.length)) {
    pieces.push({ text: text.slice(at, start), isMarked: false }, { text: text.slice(start, end), isMarked: true })
    at = end
  }
  return [...pieces, { text: text.slice(at), isMarked: false }].filter(piece => piece.text !== '')
}
