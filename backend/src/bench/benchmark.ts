/** What one figure may be at most or must be at least, as the product promises it. */
export interface Bar {
  readonly kind: 'MAX' | 'MIN'
  readonly value: number
}

export interface FigureSpec {
  readonly unit: string
  readonly bar?: Bar
  /** Name of the figure of the same run that this one is compared with: a ratio travels between machines, a time does not. */
  readonly against?: string
}

/** One measurement of all figures of a benchmark, by name. */
export type Sample = Readonly<Record<string, number>>

/** A benchmark: one question about speed or size. Every sample runs in a process of its own. */
export interface Benchmark {
  readonly name: string
  /** Samples taken; the median is what counts. */
  readonly runs: number
  readonly figures: Readonly<Record<string, FigureSpec>>
  readonly sample: () => Promise<Sample>
}

/** Median of at least one number. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2
}

/** Milliseconds that `work` takes. */
export async function milliseconds(work: () => unknown): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}
