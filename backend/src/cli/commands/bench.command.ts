import { BENCH_OPDRACHT as tekst } from '@sportpiramide/tekst'
import type { Benchmark } from '../../bench/benchmark'
import { classifyBenchmark } from '../../bench/classify.bench'
import { coverageBenchmark } from '../../bench/coverage.bench'
import { importBenchmark } from '../../bench/import.bench'
import { pageBenchmark } from '../../bench/page.bench'
import { runBenchmark } from '../../bench/run-benchmarks'
import { startBenchmark } from '../../bench/start.bench'
import { machineFacts } from '../../bench/summary'
import { UsageError, type Command, type ExitCode, type Given } from '../command'

// `start` rebuilds the product, so it comes last.
const benchmarks = [classifyBenchmark, coverageBenchmark, importBenchmark, pageBenchmark, startBenchmark]
const names = benchmarks.map(({ name }) => name).join(', ')

function chosen([name, extra]: readonly string[]): readonly Benchmark[] {
  if (name === undefined) return benchmarks
  const found = benchmarks.filter(benchmark => benchmark.name === name)
  if (found.length === 0 || extra !== undefined) throw new UsageError(tekst.kies(names))
  return found
}

async function run({ words, flags }: Given): Promise<ExitCode> {
  const [first, ...rest] = chosen(words)
  if (!first) return 1
  if (flags.has('sample')) {
    process.stdout.write(JSON.stringify(await first.sample()))
    return 0
  }
  const outcomes = []
  for (const benchmark of [first, ...rest]) {
    outcomes.push(await runBenchmark(benchmark, line => process.stderr.write(`${line}\n`)))
  }
  process.stdout.write(`${JSON.stringify({ machine: machineFacts(), outcomes }, null, 2)}\n`)
  return outcomes.some(({ figures }) => figures.some(({ met }) => met === false)) ? 1 : 0
}

/** `bench [name]`: medians over processes of their own, with bars, and ratios against a yardstick of the same run. */
export const benchCommand: Command = {
  words: `[${names.replaceAll(', ', '|')}]`,
  description: tekst.uitleg,
  options: [{ name: 'sample', help: tekst.sample }],
  run,
}
