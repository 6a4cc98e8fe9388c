import type { Line, PlacedText, Rect } from '../placed.js'
import { placeText } from '../text/place-text.js'
import { textWidth } from '../text/text-fit.js'
import type { RowFrame } from './pyramid-frame.js'

/** What stands where a band would be: a dotted line with two lines of words beside it, or only words when something stands apart. */
export interface EmptyBand {
  readonly line: Line | null
  readonly texts: readonly PlacedText[]
}

/** px of a band in which two lines of words stand one under the other; on paper there is room for one. */
const TWO_LINES = 30

const NOTE = 13

/** The words of a low band in one line round its axis; the dotted line stands before them. */
const inOneLine = ({ band, hasBeside }: RowFrame, lines: readonly [string, string]): EmptyBand => {
  const words = lines.join(' ')
  const x = band.cx - textWidth(words, NOTE) / 2
  const middle = band.y + band.height / 2
  return {
    line: hasBeside ? null : { x1: x - 8, x2: x - 8, y1: band.y + 2, y2: band.y + band.height - 2 },
    texts: [placeText(words, x, middle + 5, 'strong-note')],
  }
}

/** The mark of a niveau with nothing of its own: no band and no zero length; empty only when nothing stands apart. */
export const emptyBand = (frame: RowFrame, lines: readonly [string, string]): EmptyBand => {
  const { band, hasBeside } = frame
  if (band.height < TWO_LINES) return inOneLine(frame, lines)
  const middle = band.y + band.height / 2
  const [x, anchor] = hasBeside ? ([band.cx, 'middle'] as const) : ([band.cx + 12, 'start'] as const)
  return {
    line: hasBeside ? null : { x1: band.cx, x2: band.cx, y1: band.y + 2, y2: band.y + band.height - 2 },
    texts: [
      placeText(lines[0], x, middle - 3, 'strong-note', anchor),
      placeText(lines[1], x, middle + 14, hasBeside ? 'strong-note' : 'note', anchor),
    ],
  }
}

/** A band round `cx`; an amount too small to see is a tick of 2 px, an amount of 0 has no width. */
export const centred = ({ band }: RowFrame, length: number): Rect => {
  const width = length > 0 ? Math.max(length, 2) : 0
  return { x: band.cx - width / 2, y: band.y, width, height: band.height }
}
