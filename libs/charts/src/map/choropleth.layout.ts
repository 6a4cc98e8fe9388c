import { classOf, roundClasses, type RampClass } from '../scale/round-classes.js'
import { textWidth } from '../text/text-fit.js'
import type { ChartSize, ChartValue, PlacedText, Rect } from '../placed.js'
import { project, type ChartGeometry, type Shape } from './choropleth-project.js'
import { labelSpot } from './label-spot.js'

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
  readonly missing: string
}

/** HATCH for not asked or no figure, DOTS for too small to show, PLAIN for what stands outside the unit, else the colour step 1..5. */
export type MapFill = 'HATCH' | 'DOTS' | 'PLAIN' | 1 | 2 | 3 | 4 | 5

/** A placed area; `texts` is empty when its name does not fit inside. */
export interface PlacedArea {
  readonly key: string
  readonly name: string
  readonly label: string
  readonly path: string
  readonly fill: MapFill
  readonly texts: readonly PlacedText[]
  readonly at: { readonly x: number; readonly y: number }
}

/** The placed map with its legend. */
export interface ChoroplethLayout {
  readonly width: number
  readonly height: number
  readonly areas: readonly PlacedArea[]
  readonly legend: {
    readonly boxes: readonly (Rect & { readonly fill: MapFill })[]
    readonly texts: readonly PlacedText[]
  }
}

/** Below this width only the focus tells names: labels would cover the map. */
const LABELS_FROM = 300
const HALF_LABEL = 15
const LEGEND = { swatch: 46, height: 8, missing: 24 }

const WITHOUT_NUMBER = { MISSING: 'HATCH', SUPPRESSED: 'DOTS', APART: 'PLAIN' } as const

const fillOf = (value: ChartValue, classes: readonly RampClass[]): MapFill => {
  if (!('value' in value)) return WITHOUT_NUMBER[value.mark]
  return (classOf(classes, value.value)?.step ?? 'HATCH') as MapFill
}

const words = (area: MapArea, x: number, y: number): readonly PlacedText[] => [
  { text: area.name, x, y: y - 3, anchor: 'middle', kind: 'place' },
  { text: area.text, x, y: y + 12, anchor: 'middle', kind: 'place-value' },
]

/** Name and value when both fit inside, else the name alone, else nothing. */
const labels = (area: MapArea, spot: ReturnType<typeof labelSpot>): readonly PlacedText[] => {
  if (!spot) return []
  const [name, value] = words(area, spot.x, spot.y)
  if (!name || !value || textWidth(area.name, 12) > spot.width) return []
  return textWidth(area.text, 12) > spot.width ? [{ ...name, y: spot.y + 4 }] : [name, value]
}

const placeArea = (area: MapArea, shape: Shape, classes: readonly RampClass[], width: number): PlacedArea => {
  const spot = labelSpot(shape.rings, HALF_LABEL) ?? labelSpot(shape.rings, 0)
  return {
    key: area.key,
    name: area.name,
    label: area.label,
    path: shape.path,
    fill: fillOf(area.value, classes),
    texts: width < LABELS_FROM ? [] : labels(area, spot),
    at: { x: spot?.x ?? width / 2, y: spot?.y ?? 0 },
  }
}

const legendOf = (input: ChoroplethInput, classes: readonly RampClass[], top: number, width: number) => {
  const swatch = Math.max(0, Math.min(LEGEND.swatch, width / Math.max(classes.length, 1)))
  const boxes = classes.map((part, at) => ({
    x: at * swatch,
    y: top,
    width: Math.max(0, swatch - 1),
    height: LEGEND.height,
    fill: part.step as MapFill,
  }))
  const texts = classes.map((part, at): PlacedText => ({
    text: input.classLabel(part.from, part.to),
    x: at * swatch,
    y: top + 22,
    anchor: 'start',
    kind: 'axis',
  }))
  if (!input.areas.some(area => fillOf(area.value, classes) === 'HATCH')) return { boxes, texts }
  const y = top + (classes.length > 0 ? 30 : 0)
  const hatch = { x: 0, y, width: 24, height: 14, fill: 'HATCH' as const }
  return {
    boxes: [...boxes, hatch],
    texts: [...texts, { text: input.missing, x: 32, y: y + 11, anchor: 'start', kind: 'axis' } as const],
  }
}

/** The map of wijken: neutral classes with round borders, hatch for what was not asked, names only where they fit. */
export const choroplethLayout = (input: ChoroplethInput, size: ChartSize): ChoroplethLayout => {
  const { height, shapes } = project(
    input.areas.map(area => area.geometry),
    size,
  )
  const values = input.areas.flatMap(({ value }) => ('value' in value ? [value.value] : []))
  const classes = roundClasses(values, input.isWhole)
  const areas = input.areas.flatMap((area, at) => {
    const shape = shapes[at]
    return shape ? [placeArea(area, shape, classes, size.width)] : []
  })
  const legend = legendOf(input, classes, height + 14, size.width)
  const bottom = Math.max(
    height,
    ...legend.boxes.map(box => box.y + box.height),
    ...legend.texts.map(text => text.y + 4),
  )
  return { width: size.width, height: bottom, areas, legend }
}
