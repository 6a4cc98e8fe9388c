import type { AreaGeometry } from '../seed.js'
import type { RowProblem } from '../imports/import-types.js'
import { isDegrees, nearNetherlands } from './coordinates.js'
import type { Position } from './coordinates.js'
import { closeRing, crossesItself, distinctPositions, isClosed } from './ring.js'
import type { Ring } from './ring.js'

/** What became of a shape: the geometry to keep, or null when it cannot be drawn, with what must be said about it. */
export interface CheckedGeometry {
  readonly geometry: AreaGeometry | null
  readonly problems: readonly RowProblem[]
}

type Polygon = readonly Ring[]

const COLUMN = 'geometrie'
const warning = (code: string, message: string): RowProblem => ({ column: COLUMN, code, message, level: 'warning' })
const error = (code: string, message: string): RowProblem => ({ column: COLUMN, code, message, level: 'error' })

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && value.length >= 2 && value.slice(0, 2).every(part => Number.isFinite(part))

const readRing = (value: unknown): Ring | null =>
  Array.isArray(value) && value.every(isPosition) ? value.map(([x, y]) => [x, y] as const) : null

const readPolygon = (value: unknown): Polygon | null => {
  if (!Array.isArray(value)) return null
  const rings = value.map(readRing)
  return rings.every(ring => ring !== null) && rings.length > 0 ? rings : null
}

const polygonsOf = (shape: unknown): readonly (Polygon | null)[] | null => {
  if (typeof shape !== 'object' || shape === null || !('type' in shape) || !('coordinates' in shape)) return null
  if (shape.type === 'Polygon') return [readPolygon(shape.coordinates)]
  if (shape.type !== 'MultiPolygon' || !Array.isArray(shape.coordinates)) return null
  return shape.coordinates.map(readPolygon)
}

const drawable = (ring: Ring): boolean => distinctPositions(ring) >= 3

const keepDrawable = (polygon: Polygon): Polygon => {
  const outer = polygon[0]
  return outer && drawable(outer) ? polygon.filter(drawable).map(closeRing) : []
}

const toGeometry = (polygons: readonly Polygon[]): AreaGeometry | null => {
  const [first, ...others] = polygons
  if (!first) return null
  return others.length === 0 ? { type: 'Polygon', coordinates: first } : { type: 'MultiPolygon', coordinates: polygons }
}

const remarks = (read: readonly Polygon[], kept: readonly Polygon[]): RowProblem[] => {
  const all = read.flat()
  const rings = kept.flat()
  return [
    all.some(ring => ring.length > 0 && !isClosed(ring)) &&
      warning('GRENS_OPEN', 'De grens was niet gesloten; het laatste punt is aan het eerste vastgemaakt.'),
    rings.length < all.length &&
      warning('GRENS_DEEL_WEG', 'Een deel van de grens heeft minder dan drie punten en is weggelaten.'),
    rings.some(crossesItself) &&
      warning('GRENS_KRUIST', 'De grens kruist zichzelf; op de kaart kan een hoekje missen.'),
    rings.some(ring => !ring.every(nearNetherlands)) &&
      warning('GRENS_BUITEN_NL', 'De grens ligt buiten Nederland. Kijk na of dit het goede gebied is.'),
  ].filter(remark => remark !== false)
}

/**
 * Holds a GeoJSON shape in degrees against what a map can draw. What is small is mended and said (an open ring, a
 * collapsed island, a crossing); what cannot be drawn rejects the area. Slivers between neighbours are no fault.
 */
export const checkGeometry = (shape: unknown): CheckedGeometry => {
  const found = polygonsOf(shape)
  if (!found) return { geometry: null, problems: [error('GEEN_VLAK', 'Dit gebied heeft geen vlak als vorm.')] }
  const read = found.filter(polygon => polygon !== null)
  if (read.length < found.length || !read.flat(2).every(isDegrees))
    return { geometry: null, problems: [error('GRENS_ONLEESBAAR', 'De punten van de grens zijn niet te lezen.')] }
  const kept = read.map(keepDrawable).filter(polygon => polygon.length > 0)
  const geometry = toGeometry(kept)
  if (!geometry)
    return { geometry, problems: [error('GRENS_TE_KLEIN', 'De grens heeft te weinig punten om een vlak te zijn.')] }
  return { geometry, problems: remarks(read, kept) }
}
