/** Coordinates as a file gives them: degrees (WGS84), metres of the Dutch grid (RD, EPSG:28992), or something we cannot place. */
export type CoordinateSystem = 'WGS84' | 'RD' | 'UNKNOWN'

export type Position = readonly [number, number]

const NAMED: readonly { readonly system: CoordinateSystem; readonly pattern: RegExp }[] = [
  { system: 'RD', pattern: /28992|amersfoort|rd.?new/i },
  { system: 'WGS84', pattern: /crs84|4326|4258|wgs.?84/i },
]

/** Bounds of EPSG:28992 over the Netherlands, in metres, with some room for water wijken. */
const inRdGrid = ([x, y]: Position): boolean => x > -10_000 && x < 310_000 && y > 280_000 && y < 640_000

/** True for a longitude and latitude in degrees. */
export const isDegrees = ([x, y]: Position): boolean => Math.abs(x) <= 180 && Math.abs(y) <= 90

/** True in the box around the European Netherlands and its sea; swapped axes fall outside. */
export const nearNetherlands = ([x, y]: Position): boolean => x > 2.5 && x < 7.6 && y > 50.4 && y < 56

/**
 * Which system a file uses: by its `crs` name where it has one, else by the range of a coordinate.
 * A name we do not know gives UNKNOWN, also when the numbers look familiar: guessing would move a wijk.
 */
export const coordinateSystem = (crsName: string | null, sample: Position | null): CoordinateSystem => {
  if (crsName) return NAMED.find(({ pattern }) => pattern.test(crsName))?.system ?? 'UNKNOWN'
  if (!sample || isDegrees(sample)) return 'WGS84'
  return inRdGrid(sample) ? 'RD' : 'UNKNOWN'
}
