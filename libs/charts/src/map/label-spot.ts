import type { Point } from './choropleth-project.js'

/** A stretch inside an area at one height. */
interface Chord {
  readonly y: number
  readonly left: number
  readonly right: number
}

/** Centre and width of a place inside an area. */
export interface Spot {
  readonly x: number
  readonly y: number
  readonly width: number
}

const LEVELS = 31

const crossings = (ring: readonly Point[], y: number): readonly number[] => {
  const found: number[] = []
  ring.forEach(([x1, y1], at) => {
    const [x2, y2] = ring[(at + 1) % ring.length] ?? [x1, y1]
    if (y1 > y !== y2 > y) found.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1))
  })
  return found.sort((a, b) => a - b)
}

/** The widest stretch inside a ring at a height; null above and below it. */
const widest = (ring: readonly Point[], y: number): Chord | null => {
  const xs = crossings(ring, y)
  let best: Chord | null = null
  for (let at = 0; at + 1 < xs.length; at += 2) {
    const chord = { y, left: xs[at] ?? 0, right: xs[at + 1] ?? 0 }
    if (!best || chord.right - chord.left > best.right - best.left) best = chord
  }
  return best
}

/** What five heights of a label have in common: a narrow waist between top and middle counts too. */
const shared = (ring: readonly Point[], y: number, halfHeight: number): Chord | null => {
  const chords = [-1, -0.5, 0, 0.5, 1].map(part => widest(ring, y + part * halfHeight))
  const left = Math.max(...chords.map(chord => chord?.left ?? Infinity))
  const right = Math.min(...chords.map(chord => chord?.right ?? -Infinity))
  return right > left ? { y, left, right } : null
}

const heights = (ring: readonly Point[]): readonly number[] => {
  const ys = ring.map(point => point[1])
  const top = Math.min(...ys)
  const bottom = Math.max(...ys)
  return Array.from({ length: LEVELS }, (_, at) => top + ((at + 1) / (LEVELS + 1)) * (bottom - top))
}

/** The roomiest place for a label in an area; null when there is none. Islands: the roomiest counts. */
export const labelSpot = (rings: readonly (readonly Point[])[], halfHeight: number): Spot | null => {
  let best: Chord | null = null
  for (const ring of rings)
    for (const y of heights(ring)) {
      const chord = shared(ring, y, halfHeight)
      if (chord && (!best || chord.right - chord.left > best.right - best.left)) best = chord
    }
  return best && { x: (best.left + best.right) / 2, y: best.y, width: best.right - best.left }
}
