import type { ChartSize, Rect } from '../placed.js'

/** A part of a whole; its key decides the fill. */
export interface Part {
  readonly key: string
  readonly amount: number
}

/** A placed part. */
export interface PlacedPart extends Rect {
  readonly key: string
}

const HEIGHT = 14
const GAP = 1

/** One bar cut in parts of their share of the whole, 1 px apart; parts of 0 are left out, a whole of 0 is no bar. */
export const partsBarLayout = (parts: readonly Part[], { width }: ChartSize): readonly PlacedPart[] => {
  const shown = parts.filter(part => part.amount > 0)
  const whole = shown.reduce((sum, part) => sum + part.amount, 0)
  const room = Math.max(0, width - GAP * (shown.length - 1))
  let x = 0
  return shown.map(part => {
    const place = { key: part.key, x, y: 0, width: (part.amount / whole) * room, height: HEIGHT }
    x += place.width + GAP
    return place
  })
}
