import { feature } from 'topojson-client'
import { UnreadableFile } from '../readers/unreadable-file'

// Named after what topojson-client takes; the package with these types exists for the compiler only.
type Topology = Parameters<typeof feature>[0]
type GeometryObject = Topology['objects'][string]
type GeometryCollection = Extract<GeometryObject, { readonly type: 'GeometryCollection' }>

/** A feature as a file gives it; nothing in it has been checked. */
export interface GeoFeature {
  readonly properties: Readonly<Record<string, unknown>>
  readonly geometry: unknown
}

/** What a GeoJSON or TopoJSON file holds. */
export interface GeoContent {
  readonly features: readonly GeoFeature[]
  readonly crs: unknown
  /** Year the file itself states for its areas. */
  readonly year: number | null
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const damaged = (message: string): UnreadableFile => new UnreadableFile('DAMAGED', message)

const parse = (text: string): Readonly<Record<string, unknown>> => {
  try {
    const content: unknown = JSON.parse(text)
    if (isObject(content)) return content
  } catch {
    // Told below in words the person can act on.
  }
  throw damaged(
    'Dit bestand is beschadigd of niet helemaal opgeslagen: het is geen geldige GeoJSON. Sla het opnieuw op.',
  )
}

const toFeature = (value: unknown): GeoFeature => ({
  properties: isObject(value) && isObject(value.properties) ? value.properties : {},
  geometry: isObject(value) ? (value.geometry ?? null) : null,
})

const isTopology = (content: object): content is Topology =>
  'objects' in content && isObject(content.objects) && 'arcs' in content && Array.isArray(content.arcs)

const isCollection = (object: GeometryObject): object is GeometryCollection => object.type === 'GeometryCollection'

const fromTopology = (topology: Topology): GeoFeature[] => {
  const layers = Object.values(topology.objects).filter(isCollection)
  if (layers.length === 0) throw damaged('In dit TopoJSON-bestand staan geen gebieden.')
  try {
    return layers.flatMap(layer => feature(topology, layer).features).map(toFeature)
  } catch {
    throw damaged('Dit TopoJSON-bestand is beschadigd: een grens verwijst naar lijnen die er niet zijn.')
  }
}

const yearIn = (content: Readonly<Record<string, unknown>>): number | null => {
  const year = isObject(content.metadata) ? content.metadata.year : null
  return typeof year === 'number' && year > 1900 ? year : null
}

const featuresOf = (content: Readonly<Record<string, unknown>>): readonly GeoFeature[] => {
  if (content.type === 'Topology' && isTopology(content)) return fromTopology(content)
  if (content.type === 'FeatureCollection' && Array.isArray(content.features)) return content.features.map(toFeature)
  throw new UnreadableFile(
    'WRONG_FILE_TYPE',
    'In dit bestand staan geen gebieden. Kies een GeoJSON- of TopoJSON-bestand.',
  )
}

/** Reads GeoJSON or TopoJSON text. Throws `UnreadableFile` for anything else. */
export const readGeoContent = (text: string): GeoContent => {
  const content = parse(text.replace(/^\uFEFF/, ''))
  return { features: featuresOf(content), crs: content.crs ?? null, year: yearIn(content) }
}
