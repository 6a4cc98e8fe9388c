import type { PlacedText } from '../placed.js'

/** A text at its baseline. */
export const placeText = (
  words: string,
  x: number,
  y: number,
  kind: PlacedText['kind'],
  anchor: PlacedText['anchor'] = 'start',
): PlacedText => ({ text: words, x, y, anchor, kind })
