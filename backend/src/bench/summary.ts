import { cpus, totalmem } from 'node:os'
import { median, type Bar, type Benchmark, type Sample } from './benchmark'

/** A figure over all samples; `ratio` is against the figure it names, within the same samples. */
export interface FigureSummary {
  readonly figure: string
  readonly unit: string
  readonly median: number
  readonly min: number
  readonly max: number
  readonly bar: string | null
  readonly met: boolean | null
  readonly ratio: number | null
  readonly against: string | null
}

const DIGITS = 4
const round = (value: number): number => Number(value.toPrecision(DIGITS))
const met = (bar: Bar, value: number): boolean => (bar.kind === 'MAX' ? value <= bar.value : value >= bar.value)
const barText = (bar: Bar, unit: string): string => `${bar.kind === 'MAX' ? '<=' : '>='} ${bar.value} ${unit}`

/** Median, spread, bar and ratio of every figure of a benchmark. */
export function summarise(benchmark: Benchmark, samples: readonly Sample[]): FigureSummary[] {
  return Object.entries(benchmark.figures).map(([figure, { unit, bar, against }]) => {
    const values = samples.map(sample => sample[figure] ?? NaN)
    const middle = median(values)
    const other =
      against === undefined ? null : samples.map(sample => (sample[figure] ?? NaN) / (sample[against] ?? NaN))
    return {
      figure,
      unit,
      median: round(middle),
      min: round(Math.min(...values)),
      max: round(Math.max(...values)),
      bar: bar ? barText(bar, unit) : null,
      met: bar ? met(bar, middle) : null,
      ratio: other && round(median(other)),
      against: against ?? null,
    }
  })
}

/** What a reader needs to place the figures. */
export const machineFacts = (): Readonly<Record<string, string | number>> => ({
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
  cpu: cpus()[0]?.model.trim() ?? '?',
  cores: cpus().length,
  memoryGiB: Math.round(totalmem() / 1024 ** 3),
})
