import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Benchmark, Sample } from './benchmark'
import { summarise, type FigureSummary } from './summary'

export interface BenchmarkOutcome {
  readonly benchmark: string
  readonly runs: number
  readonly figures: readonly FigureSummary[]
}

const run = promisify(execFile)

/** One sample in a process of its own, so that memory and warm caches of the one before do not count. */
async function sampleApart(name: string): Promise<Sample> {
  const cli = join(__dirname, '../cli/cli.js')
  const { stdout } = await run(process.execPath, [cli, 'bench', name, '--sample'], { maxBuffer: 1e7 })
  return JSON.parse(stdout) as Sample
}

/** Takes all samples of a benchmark, one after another; `tell` hears the progress. */
export async function runBenchmark(benchmark: Benchmark, tell: (line: string) => void): Promise<BenchmarkOutcome> {
  const samples: Sample[] = []
  for (let turn = 1; turn <= benchmark.runs; turn++) {
    tell(`${benchmark.name}: ${turn} van ${benchmark.runs}`)
    samples.push(await sampleApart(benchmark.name))
  }
  return { benchmark: benchmark.name, runs: benchmark.runs, figures: summarise(benchmark, samples) }
}
