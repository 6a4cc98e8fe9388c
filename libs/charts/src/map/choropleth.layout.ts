import { classOf, roundClasses, type RampClass } from '../scale/round-classes.js'
import type { ChartSize, ChartValue, PlacedText } from '../placed.js'
import { project, type ChartGeometry, type Shape } from './choropleth-project.js'
import { anchorOf, mapLabels, type Badge, type MapLabels } from './map-labels.layout.js'
import { mapKey, mapLegend, type KeyLine, type LegendEntry, type PlacedLegend } from './map-legend.layout.js'

/** An area of the map; `text` is its printed value, or the word for an absent one. */
export interface MapArea {
  readonly key: string
  readonly name: string
  readonly label: string
  readonly geometry: ChartGeometry
  readonly value: ChartValue
  readonly text: string
}

/** Areas with their values; the words of the classes and of the textures come from outside. */
export interface ChoroplethInput {
  readonly areas: readonly MapArea[]
  /** Values are counts: classes begin at 1 and end on whole numbers. */
  readonly isWhole: boolean
  readonly classLabel: (from: number, to: number | null) => string
  /** What each fill without a number means. */
  readonly words: Readonly<Record<'HATCH' | 'DOTS' | 'PLAIN', string>>
}

/** HATCH for not asked, DOTS for too small to show, PLAIN for what is there without a number in this unit, else the colour step 1..5. */
export type MapFill = 'HATCH' | 'DOTS' | 'PLAIN' | 1 | 2 | 3 | 4 | 5

/** A placed area; `texts` is empty when name and value do not fit inside: then it has a badge. */
export interface PlacedArea {
  readonly key: string
  readonly name: string
  readonly label: string
  readonly path: string
  readonly fill: MapFill
  readonly texts: readonly PlacedText[]
  readonly at: { readonly x: number; readonly y: number }
}

/** The placed map: areas with their words, badges over them, one legend, and the key of the badges. */
export interface ChoroplethLayout {
  readonly width: number
  readonly height: number
  readonly areas: readonly PlacedArea[]
  readonly badges: readonly Badge[]
  readonly legend: PlacedLegend<MapFill>
  readonly key: readonly KeyLine[]
}

const WITHOUT_NUMBER = { MISSING: 'HATCH', SUPPRESSED: 'DOTS', APART: 'PLAIN' } as const
const TEXTURES = ['HATCH', 'DOTS', 'PLAIN'] as const

/** A value above nothing never falls below the first class, however small it is. */
const shownValue = (value: number, isWhole: boolean): number =>
  isWhole && value > 0 ? Math.max(1, Math.round(value)) : value

const fillOf = ({ value }: MapArea, classes: readonly RampClass[], isWhole: boolean): MapFill => {
  if (!('value' in value)) return WITHOUT_NUMBER[value.mark]
  return (classOf(classes, shownValue(value.value, isWhole))?.step ?? 'PLAIN') as MapFill
}

const placeArea = (area: MapArea, shape: Shape, fill: MapFill, labels: MapLabels): PlacedArea => {
  const badge = labels.badges.find(one => one.key === area.key)
  const { x, y } = shape.rings.length > 0 ? anchorOf(shape.rings) : { x: 0, y: 0 }
  return {
    key: area.key,
    name: area.name,
    label: area.label,
    path: shape.path,
    fill,
    texts: labels.texts.get(area.key) ?? [],
    at: badge ? { x: badge.cx, y: badge.cy } : { x, y },
  }
}

const entriesOf = (
  input: ChoroplethInput,
  classes: readonly RampClass[],
  fills: readonly MapFill[],
): readonly LegendEntry<MapFill>[] => [
  ...classes.map(part => ({ fill: part.step as MapFill, words: input.classLabel(part.from, part.to) })),
  ...TEXTURES.filter(fill => fills.includes(fill)).map(fill => ({ fill, words: input.words[fill] })),
]

/** The map of wijken: neutral classes with round borders, a texture for what was not asked, and every wijk with its name and value, in it or by number. */
export const choroplethLayout = (input: ChoroplethInput, { width }: ChartSize): ChoroplethLayout => {
  const projected = project(
    input.areas.map(area => area.geometry),
    { width },
  )
  const values = input.areas.flatMap(({ value }) => ('value' in value ? [shownValue(value.value, input.isWhole)] : []))
  const classes = roundClasses(values, input.isWhole)
  const placed = input.areas.flatMap((area, at) => {
    const shape = projected.shapes[at]
    return shape ? [{ area, shape, fill: fillOf(area, classes, input.isWhole) }] : []
  })
  const labels = mapLabels(
    placed.map(({ area: { key, name, text }, shape: { rings } }) => ({ key, name, text, rings })),
    { width, height: projected.height },
  )
  const fills = placed.map(({ fill }) => fill)
  const legend = mapLegend(entriesOf(input, classes, fills), projected.height + 14, width)
  const entries = labels.badges.map(({ key, number }) => {
    const area = input.areas.find(one => one.key === key)
    return { number, name: area?.name ?? '', value: area?.text ?? '' }
  })
  const key = mapKey(entries, legend.bottom + 4, width)
  return {
    width,
    height: placed.length === 0 ? projected.height : key.bottom,
    areas: placed.map(({ area, shape, fill }) => placeArea(area, shape, fill, labels)),
    badges: labels.badges,
    legend,
    key: key.lines,
  }
}
