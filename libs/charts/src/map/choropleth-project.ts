import { geoIdentity, geoPath } from 'd3'
import type { ChartSize } from '../placed.js'

/** A point in degrees (longitude, latitude) or in px. */
export type Point = readonly [number, number]
type Ring = readonly Point[]

/** A polygon with holes, or several; WGS84, as GeoJSON orders it. Winding does not matter: the map is flat. */
export type ChartGeometry =
  | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] }

/** A projected area: its outline as SVG path, and its outer rings in px to find room for words. */
export interface Shape {
  readonly path: string
  readonly rings: readonly Ring[]
}

/** All areas of a map in px, with the height that keeps their proportions. */
export interface Projected {
  readonly height: number
  readonly shapes: readonly Shape[]
}

const polygons = (geometry: ChartGeometry): readonly (readonly Ring[])[] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates

const middleLatitude = (geometries: readonly ChartGeometry[]): number => {
  const latitudes = geometries
    .flatMap(polygons)
    .flatMap(rings => rings[0] ?? [])
    .map(point => point[1])
  let low = Infinity
  let high = -Infinity
  for (const latitude of latitudes) {
    low = Math.min(low, latitude)
    high = Math.max(high, latitude)
  }
  return latitudes.length === 0 ? 0 : (low + high) / 2
}

/** Degrees of longitude shortened at the middle of the map: within a gemeente the earth is flat enough. */
const flat = (geometry: ChartGeometry, shrink: number) => ({
  type: 'MultiPolygon' as const,
  coordinates: polygons(geometry).map(rings => rings.map(ring => ring.map(([x, y]) => [x * shrink, y]))),
})

const MARGIN = 2
const LOWEST = 0.5
const HIGHEST = 1.15

/** Fits all areas in the width; the height follows their proportions within bounds. Without room or areas there is nothing. */
export const project = (geometries: readonly ChartGeometry[], { width }: ChartSize): Projected => {
  const inner = width - 2 * MARGIN
  if (geometries.length === 0 || inner <= 0)
    return { height: 0, shapes: geometries.map(() => ({ path: '', rings: [] })) }
  const shrink = Math.cos((middleLatitude(geometries) * Math.PI) / 180)
  const flats = geometries.map(geometry => flat(geometry, shrink))
  const all = { type: 'GeometryCollection' as const, geometries: flats }
  const [[left, top], [right, bottom]] = geoPath(geoIdentity()).bounds(all)
  const proportion = right > left ? (bottom - top) / (right - left) : 1
  const height = Math.round(width * Math.min(Math.max(proportion, LOWEST), HIGHEST))
  const projection = geoIdentity()
    .reflectY(true)
    .fitExtent(
      [
        [MARGIN, MARGIN],
        [width - MARGIN, height - MARGIN],
      ],
      all,
    )
  const path = geoPath(projection).digits(1)
  const place = ([x, y]: readonly number[]): Point => projection([x ?? 0, y ?? 0]) ?? [0, 0]
  return {
    height,
    shapes: flats.map(one => ({
      path: path(one) ?? '',
      rings: one.coordinates.map(rings => (rings[0] ?? []).map(place)),
    })),
  }
}
