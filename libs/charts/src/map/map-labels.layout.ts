import type { Line, PlacedText, Rect } from '../placed.js'
import { textWidth, wrapText } from '../text/text-fit.js'
import type { Point } from './choropleth-project.js'
import { labelSpot, type Spot } from './label-spot.js'

/** An area that wants to say its name and its value. */
export interface Labelled {
  readonly key: string
  readonly name: string
  readonly text: string
  readonly rings: readonly (readonly Point[])[]
}

/** A numbered badge for an area too small for words; `leader` leads to it when the badge had to stand beside it. */
export interface Badge {
  readonly key: string
  readonly number: number
  readonly cx: number
  readonly cy: number
  readonly leader: Line | null
}

/** Words inside the areas where they fit; all others have a badge, numbered by name. Nothing lies over anything else. */
export interface MapLabels {
  readonly texts: ReadonlyMap<string, readonly PlacedText[]>
  readonly badges: readonly Badge[]
}

/** px of a badge. */
export const BADGE_RADIUS = 9
const FONT = 12
const LINE = 14
const AIR = 6
const MOST_LINES = 2
/** Where a badge looks for room round its area: ever wider, in twelve directions. */
const RINGS = Array.from({ length: 16 }, (_, at) => 16 + at * 10)
const DIRECTIONS = Array.from({ length: 12 }, (_, at) => (at * Math.PI) / 6)

/** Names on one line, else on two; the value always has a line of its own. */
const wordings = ({ name, text }: Labelled): readonly (readonly string[])[] => {
  const half = wrapText(name, textWidth(name, FONT) * 0.7, FONT)
  return [[name, text], ...(half.length === MOST_LINES ? [[...half, text]] : [])]
}

const placeLines = (lines: readonly string[], { x, y }: Spot): readonly PlacedText[] =>
  lines.map((text, at) => ({
    text,
    x,
    y: y + (at - (lines.length - 1) / 2) * LINE + 4,
    anchor: 'middle',
    kind: at === lines.length - 1 ? 'place-value' : 'place',
  }))

const widthOf = (lines: readonly string[]): number => Math.max(...lines.map(line => textWidth(line, FONT)))

/** Name and value inside the area; null when they do not fit. */
const inside = (area: Labelled): readonly PlacedText[] | null => {
  for (const lines of wordings(area)) {
    const spot = labelSpot(area.rings, (lines.length * LINE) / 2)
    if (spot && spot.width >= widthOf(lines) + AIR) return placeLines(lines, spot)
  }
  return null
}

const boxOf = (texts: readonly PlacedText[]): Rect => {
  const width = widthOf(texts.map(({ text }) => text))
  const [first, last] = [texts[0], texts.at(-1)]
  const top = (first?.y ?? 0) - 11
  return { x: (first?.x ?? 0) - width / 2, y: top, width, height: (last?.y ?? 0) + 4 - top }
}

const badgeBox = (x: number, y: number): Rect => ({
  x: x - BADGE_RADIUS - 1,
  y: y - BADGE_RADIUS - 1,
  width: 2 * BADGE_RADIUS + 2,
  height: 2 * BADGE_RADIUS + 2,
})

const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

const middleOf = (rings: Labelled['rings']): Spot => {
  const points = rings.flat()
  const [xs, ys] = [points.map(point => point[0]), points.map(point => point[1])]
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2
  return { x: middle(xs), y: middle(ys), width: 0 }
}

/** Centre of an area for its tip and its badge; the middle of its box when nothing fits inside. */
export const anchorOf = (rings: Labelled['rings']): Spot =>
  labelSpot(rings, BADGE_RADIUS) ?? labelSpot(rings, 0) ?? middleOf(rings)

const isInSheet = ({ x, y, width, height }: Rect, sheet: { width: number; height: number }): boolean =>
  x >= 0 && y >= 0 && x + width <= sheet.width && y + height <= sheet.height

/** The nearest free place for a badge: on its area, else beside it; on its area after all when the map is full. */
const freePlace = (at: Spot, taken: readonly Rect[], sheet: { width: number; height: number }): Point => {
  const beside = RINGS.flatMap(distance =>
    DIRECTIONS.map((turn): Point => [at.x + distance * Math.cos(turn), at.y + distance * Math.sin(turn)]),
  )
  const free = ([x, y]: Point): boolean => {
    const box = badgeBox(x, y)
    return isInSheet(box, sheet) && !taken.some(other => overlap(box, other))
  }
  return [[at.x, at.y] as const, ...beside].find(free) ?? [at.x, at.y]
}

const byName = (a: Labelled, b: Labelled): number => a.name.localeCompare(b.name, 'nl')

/** Places the words of a map of `sheet` px. The roomiest areas choose first, so that a badge never pushes another off its own area. */
export const mapLabels = (areas: readonly Labelled[], sheet: { width: number; height: number }): MapLabels => {
  const texts = new Map(
    areas.flatMap(area => {
      const words = inside(area)
      return words ? [[area.key, words] as const] : []
    }),
  )
  const taken = [...texts.values()].map(boxOf)
  const numbered = areas
    .filter(area => !texts.has(area.key) && area.rings.length > 0)
    .sort(byName)
    .map((area, at) => ({ key: area.key, number: at + 1, spot: anchorOf(area.rings) }))
  const placed = [...numbered]
    .sort((a, b) => b.spot.width - a.spot.width)
    .map(({ key, number, spot }): Badge => {
      const [cx, cy] = freePlace(spot, taken, sheet)
      taken.push(badgeBox(cx, cy))
      const isBeside = cx !== spot.x || cy !== spot.y
      return { key, number, cx, cy, leader: isBeside ? { x1: spot.x, y1: spot.y, x2: cx, y2: cy } : null }
    })
  return { texts, badges: placed.sort((a, b) => a.number - b.number) }
}
