import { measuredValue, type Measured } from '../measured.js'
import type { DoelgroepCode } from '../placement.js'
import { DENOMINATORS, type DenominatorRule } from './denominators.data.js'

/** One figure of one area, as the register keeps it. */
export interface IndicatorFigure {
  readonly indicator: string
  readonly year: number
  readonly figure: Measured
  readonly source: string
}

/** A figure with where and when it is from. */
export interface DatedFigure {
  readonly figure: Measured
  readonly year: number
  readonly source: string
}

/** What a per 1,000 divides by. `figure` null: geen noemer. */
export interface Denominator {
  readonly label: string
  readonly figure: DatedFigure | null
  readonly note: string | null
  readonly proxy: boolean
}

/** Label of a doelgroep for which no population is known. */
export const NO_DENOMINATOR = 'geen noemer'

/** Adds figures: one that is absent makes the sum absent, one that is provisional makes it provisional. */
export function sumMeasured(figures: readonly Measured[]): Measured {
  const values = figures.map(measuredValue)
  if (values.length === 0 || values.includes(null)) return { mark: 'MISSING' }
  const value = values.reduce<number>((sum, part) => sum + (part ?? 0), 0)
  return { mark: figures.some(figure => figure.mark === 'PROVISIONAL') ? 'PROVISIONAL' : 'VALUE', value }
}

/** All of `codes` in one year, or null when one is not there at all. */
function together(
  figures: readonly IndicatorFigure[],
  codes: readonly string[],
  year: number,
): IndicatorFigure[] | null {
  const found = codes.map(code => figures.find(figure => figure.indicator === code && figure.year === year))
  const all = found.filter(figure => figure !== undefined)
  return codes.length > 0 && all.length === codes.length ? all : null
}

const dated = (parts: readonly IndicatorFigure[], figure: Measured): DatedFigure => ({
  figure,
  year: parts[0]?.year ?? 0,
  source: [...new Set(parts.map(part => part.source))].join('; '),
})

function fromShares(figures: readonly IndicatorFigure[], rule: DenominatorRule, year: number): DatedFigure | null {
  const parts = rule.shares && together(figures, [rule.shares.of, ...rule.shares.percents], year)
  const [whole, ...percents] = parts ?? []
  if (!parts || !whole) return null
  const total = measuredValue(whole.figure)
  const share = sumMeasured(percents.map(part => part.figure))
  const percent = measuredValue(share)
  if (total === null || percent === null) return dated(parts, { mark: 'MISSING' })
  // A whole percent of a rounded count is an approximation, so it is marked as one.
  return dated(parts, { mark: 'PROVISIONAL', value: Math.round((total * percent) / 100) })
}

function inYear(figures: readonly IndicatorFigure[], rule: DenominatorRule, year: number): DatedFigure | null {
  const parts = together(figures, rule.counts, year)
  const counted = parts && dated(parts, sumMeasured(parts.map(part => part.figure)))
  if (counted && measuredValue(counted.figure) !== null) return counted
  return fromShares(figures, rule, year) ?? counted
}

/** The newest population with a value for a rule; else the newest one that says it is missing; null when nothing is there. */
export function populationFigure(figures: readonly IndicatorFigure[], rule: DenominatorRule): DatedFigure | null {
  const years = [...new Set(figures.map(figure => figure.year))].sort((one, other) => other - one)
  const found = years.map(year => inYear(figures, rule, year)).filter(figure => figure !== null)
  return found.find(one => measuredValue(one.figure) !== null) ?? found[0] ?? null
}

/** The denominator of a doelgroep in one area; without doelgroep all inhabitants. */
export function denominatorFor(doelgroep: DoelgroepCode | null, figures: readonly IndicatorFigure[]): Denominator {
  const rule = DENOMINATORS.find(one => one.doelgroep === (doelgroep ?? 'alle_inwoners'))
  if (!rule) return { label: NO_DENOMINATOR, figure: null, note: null, proxy: false }
  const figure = populationFigure(figures, rule)
  if (!figure) return { label: NO_DENOMINATOR, figure: null, note: rule.note, proxy: rule.proxy }
  return { label: rule.label, figure, note: rule.note, proxy: rule.proxy }
}

/** The number to divide by, or null: geen noemer. */
export const denominatorValue = (denominator: Denominator): number | null =>
  denominator.figure === null ? null : measuredValue(denominator.figure.figure)
