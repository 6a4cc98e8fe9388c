import { open, readFile } from 'node:fs/promises'
import type { RawRow } from '@sportpiramide/domain'
import type { OpenedFile } from '../readers/opened-file'
import { UnreadableFile } from '../readers/unreadable-file'
import { readGeoContent, type GeoContent, type GeoFeature } from './geo-features'
import { firstPosition, systemOf, toDegrees } from './reproject'

/** A map file opened like a spreadsheet: one row per area, one column per property, the border in the last one. */
export type OpenedMap = OpenedFile & { readonly year: number | null }

/** Name of the column that holds the border, as GeoJSON geometry in degrees. */
export const GEOMETRY_COLUMN = 'geometrie'

const coordinatesOf = (geometry: unknown): unknown =>
  typeof geometry === 'object' && geometry !== null && 'coordinates' in geometry ? geometry.coordinates : null

const sampleOf = (features: readonly GeoFeature[]) => {
  for (const { geometry } of features) {
    const position = firstPosition(coordinatesOf(geometry))
    if (position) return position
  }
  return null
}

const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function* rowsOf({ features, crs }: GeoContent): Generator<RawRow> {
  const system = systemOf(crs, sampleOf(features))
  if (system === 'UNKNOWN')
    throw new UnreadableFile(
      'WRONG_FILE_TYPE',
      'De punten in dit bestand staan in een stelsel dat we niet kennen. Sla het op in WGS84 (graden) of RD (EPSG:28992).',
    )
  const keys = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))]
  yield { sheet: null, row: 1, cells: [...keys, GEOMETRY_COLUMN] }
  for (const [index, { properties, geometry }] of features.entries()) {
    const shape = geometry && { ...geometry, coordinates: toDegrees(coordinatesOf(geometry), system) }
    yield { sheet: null, row: index + 2, cells: [...keys.map(key => textOf(properties[key])), JSON.stringify(shape)] }
  }
}

/** True when a file begins as JSON does, whatever its name says. */
export async function looksLikeJson(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0)
    return buffer
      .subarray(0, bytesRead)
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .trimStart()
      .startsWith('{')
  } finally {
    await file.close()
  }
}

/** Opens a GeoJSON or TopoJSON file in WGS84 or RD. Throws `UnreadableFile` for anything else, or without a single area. */
export async function openGeoFile(path: string, fileName: string): Promise<OpenedMap> {
  const content = readGeoContent(await readFile(path, 'utf8'))
  if (content.features.length === 0) throw new UnreadableFile('NO_ROWS', 'In dit bestand staat geen enkel gebied.')
  const rows = { [Symbol.asyncIterator]: () => walk(content) }
  const name = fileName.replace(/\.[^.]+$/, '')
  return { encoding: 'UTF-8', separator: null, sheets: [{ name, rows }], warnings: [], year: content.year }
}

async function* walk(content: GeoContent): AsyncGenerator<RawRow> {
  yield* rowsOf(content)
  await Promise.resolve()
}
