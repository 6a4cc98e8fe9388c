import { niceScale } from '../scale/nice-scale.js'
import type { ChartSize, Rect } from '../placed.js'
import { centred, emptyBand, type EmptyBand } from './pyramid-band.js'
import {
  pyramidFrame,
  pyramidHead,
  type PyramidHead,
  type PyramidRow,
  type PyramidWords,
  type RowFrame,
} from './pyramid-frame.js'

/** A niveau counted in activities; `review` of them have an uncertain niveau. */
export interface CountRow extends PyramidRow {
  readonly count: number
  readonly review: number
}

/** Care on top: the order of the rows is the order of drawing. */
export interface PyramidCountsInput {
  readonly rows: readonly CountRow[]
  readonly words: PyramidWords
}

/** A placed niveau: `full` is hatched, `sure` lies solid in its middle; without rows there is `empty` instead. */
export interface CountBand extends RowFrame {
  readonly full: Rect | null
  readonly sure: Rect | null
  readonly empty: EmptyBand | null
}

/** The placed pyramid of counts. */
export interface PyramidCountsLayout {
  readonly width: number
  readonly height: number
  readonly bands: readonly CountBand[]
  readonly head: PyramidHead
}

const share = (row: CountRow): number => (row.count > 0 ? Math.min(Math.max(row.review / row.count, 0), 1) : 0)

const placeBand = (frame: RowFrame, row: CountRow, length: number): CountBand => {
  if (row.count === 0) return { ...frame, full: null, sure: null, empty: emptyBand(frame, row.emptyLines) }
  const full = centred(frame, length)
  const width = full.width * (1 - share(row))
  return { ...frame, full, sure: { ...full, x: frame.band.cx - width / 2, width }, empty: null }
}

/**
 * The pyramid of counts: one linear scale from 0, equal heights, bands round one axis.
 * The two ends of a band are what still has to be looked at; 0 rows is a dotted line and no band.
 */
export const pyramidCountsLayout = (input: PyramidCountsInput, size: ChartSize): PyramidCountsLayout => {
  const frame = pyramidFrame(input.rows, size)
  const scale = niceScale(
    input.rows.map(row => row.count),
    frame.plotWidth,
  )
  const bands = input.rows.flatMap((row, at) => {
    const place = frame.rows[at]
    return place ? [placeBand(place, row, scale.length(row.count))] : []
  })
  return { width: frame.width, height: frame.height, bands, head: pyramidHead(frame, scale, input.words) }
}
