import type { Position } from './coordinates.js'

/** A closed line of positions: the first and the last are the same. */
export type Ring = readonly Position[]

const same = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1]

/** True when the ring ends where it began. */
export const isClosed = (ring: Ring): boolean => {
  const first = ring[0]
  const last = ring.at(-1)
  return !!first && !!last && same(first, last)
}

/** The ring with its first position repeated at the end when that was left out. */
export const closeRing = (ring: Ring): Ring => {
  const first = ring[0]
  return !first || isClosed(ring) ? ring : [...ring, first]
}

/** Positions that differ from the one before; a coarse grid collapses a small area onto one or two of them. */
export const distinctPositions = (ring: Ring): number => new Set(ring.map(([x, y]) => `${x} ${y}`)).size

const cross = (o: Position, a: Position, b: Position): number =>
  (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0])

const crosses = (a: Position, b: Position, c: Position, d: Position): boolean =>
  cross(a, b, c) * cross(a, b, d) < 0 && cross(c, d, a) * cross(c, d, b) < 0

interface Segment {
  readonly from: Position
  readonly to: Position
  readonly left: number
  readonly right: number
}

const segmentsOf = (ring: Ring): Segment[] =>
  ring
    .slice(1)
    .map((to, index) => ({ from: ring[index] ?? to, to }))
    .map(({ from, to }) => ({ from, to, left: Math.min(from[0], to[0]), right: Math.max(from[0], to[0]) }))
    .sort((a, b) => a.left - b.left)

const meets = (a: Segment, b: Segment): boolean => crosses(a.from, a.to, b.from, b.to)

/**
 * True when a ring crosses itself, like a figure eight. Touching in a point is allowed.
 * A sweep from west to east: a segment is held only against those that still reach it.
 */
export const crossesItself = (ring: Ring): boolean => {
  let active: Segment[] = []
  for (const segment of segmentsOf(ring)) {
    active = active.filter(other => other.right >= segment.left)
    if (active.some(other => meets(other, segment))) return true
    active.push(segment)
  }
  return false
}
