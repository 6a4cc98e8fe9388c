import { coordinateSystem, type CoordinateSystem, type Position } from '@sportpiramide/domain'
import proj4 from 'proj4'

// The rotations are arc-seconds: with the micro-radians found in many places a wijk lies 170 m off, without any warning.
const RD =
  '+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 +ellps=bessel ' +
  '+towgs84=565.4171,50.3319,465.5524,-0.398957388243134,0.343987817378283,-1.87740163998045,4.0725 +units=m +no_defs'

const fromRd = proj4(RD, 'WGS84')

// A ten-thousandth of a metre says nothing; seven decimals of a degree is a centimetre.
const round = (degrees: number): number => Math.round(degrees * 1e7) / 1e7

/** A place on the Dutch grid (EPSG:28992, metres) in degrees: 155000, 463000 is 5.387206, 52.155174 at Amersfoort. */
export const degreesOfRd = ([x, y]: Position): Position => {
  const [lon, lat] = fromRd.forward([x, y])
  return [round(lon), round(lat)]
}

const isPosition = (value: readonly unknown[]): boolean => typeof value[0] === 'number' && typeof value[1] === 'number'

/** The first position in nested GeoJSON coordinates; null when there is none. */
export const firstPosition = (coordinates: unknown): Position | null => {
  if (!Array.isArray(coordinates)) return null
  if (isPosition(coordinates)) return [Number(coordinates[0]), Number(coordinates[1])]
  return coordinates.length > 0 ? firstPosition(coordinates[0]) : null
}

const mapPositions = (coordinates: unknown, map: (position: Position) => Position): unknown => {
  if (!Array.isArray(coordinates)) return coordinates
  if (isPosition(coordinates)) return map([Number(coordinates[0]), Number(coordinates[1])])
  return coordinates.map(part => mapPositions(part, map))
}

/** GeoJSON coordinates in degrees, whatever their nesting. */
export const toDegrees = (coordinates: unknown, system: CoordinateSystem): unknown =>
  system === 'RD' ? mapPositions(coordinates, degreesOfRd) : coordinates

const nameIn = (crs: object): unknown => {
  if ('name' in crs) return crs.name
  if (!('properties' in crs) || typeof crs.properties !== 'object' || crs.properties === null) return null
  return 'name' in crs.properties ? crs.properties.name : null
}

/** The system a file names in its `crs` member, or the one its first coordinate fits in. */
export const systemOf = (crs: unknown, sample: Position | null): CoordinateSystem => {
  const name = typeof crs === 'object' && crs !== null ? nameIn(crs) : null
  return coordinateSystem(typeof name === 'string' ? name : null, sample)
}
