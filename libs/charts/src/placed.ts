/** Room for a drawing in px. A phone, a page and a wide screen are sizes, never flags; `bandHeight` overrules the height of a band (40 in print), `maxHeight` is where a sheet ends. */
export interface ChartSize {
  readonly width: number
  readonly bandHeight?: number
  readonly maxHeight?: number
}

/** A box in px from the top left of the drawing. */
export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A straight line in px. */
export interface Line {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** What a text is for; its size, weight and colour follow from it. */
export type TextKind =
  | 'code'
  | 'name'
  | 'figure'
  | 'note'
  | 'strong-note'
  | 'link'
  | 'axis'
  | 'row'
  | 'row-quiet'
  | 'row-figure'
  | 'column'
  | 'cell'
  | 'cell-quiet'
  | 'place'
  | 'place-value'

/** A text with its baseline; `anchor` is the end it hangs on. */
export interface PlacedText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly kind: TextKind
}

/**
 * A figure as its source marks it; absent and protected figures have no number and are never drawn as 0. APART: all there
 * is stands outside the unit shown, so it has a word, no number and no texture of absence.
 */
export type ChartValue =
  | { readonly mark: 'VALUE' | 'PROVISIONAL'; readonly value: number }
  | { readonly mark: 'MISSING' | 'SUPPRESSED' | 'APART' }
