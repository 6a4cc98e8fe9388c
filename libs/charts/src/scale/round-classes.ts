import { tickStep } from 'd3'

/** A class of an ordered ramp: from (included) up to `to` (not included); the last is open. `step` 1..5 is its colour. */
export interface RampClass {
  readonly from: number
  readonly to: number | null
  readonly step: number
}

const MOST = 5

/** The smallest round step that cuts 0..max in at most five. */
const roundStep = (max: number, isWhole: boolean): number => {
  for (let parts = MOST; parts > 0; parts -= 1) {
    const step = isWhole ? Math.max(1, tickStep(0, max, parts)) : tickStep(0, max, parts)
    if (Math.floor(max / step) < MOST) return step
  }
  return max
}

/** Spreads few classes over the ramp, so that the highest is always the darkest. */
const colourStep = (at: number, count: number): number =>
  count === 1 ? 3 : 1 + Math.round((at * (MOST - 1)) / (count - 1))

/** At most five classes with round borders over present values; none without values. Borders are printed, so they are few and round. */
export const roundClasses = (values: readonly number[], isWhole: boolean): readonly RampClass[] => {
  const max = Math.max(0, ...values)
  if (values.length === 0 || max === 0) return []
  const step = roundStep(max, isWhole)
  const count = Math.floor(max / step) + 1
  const parts = Array.from({ length: count }, (_, at) => ({
    from: at === 0 && isWhole ? Math.min(1, step) : at * step,
    to: at === count - 1 ? null : (at + 1) * step,
  })).filter(part => part.to === null || part.to > part.from)
  return parts.map((part, at) => ({ ...part, step: colourStep(at, parts.length) }))
}

/** The class of a value; undefined below the first border, so that nothing gets a colour by accident. */
export const classOf = (classes: readonly RampClass[], value: number): RampClass | undefined =>
  classes.find(part => value >= part.from && (part.to === null || value < part.to))
