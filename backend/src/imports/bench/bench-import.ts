import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ImportFileService, ImportStage } from '../import-file.service'
import { inventedLines } from './invented-rows'

/** Times in milliseconds and the most memory this process held, in megabytes. */
export interface ImportTimings {
  readonly rows: number
  readonly created: number
  readonly readMs: number
  readonly planMs: number
  readonly commitMs: number
  readonly totalMs: number
  readonly peakRssMb: number
}

const MEGABYTE = 1024 * 1024
const LOOK_MS = 20

/** Watches the memory of this process while work is done. */
async function withPeak<Answer>(work: () => Promise<Answer>): Promise<readonly [Answer, number]> {
  let peak = 0
  const look = (): void => {
    peak = Math.max(peak, process.memoryUsage.rss())
  }
  const timer = setInterval(look, LOOK_MS)
  try {
    const answer = await work()
    look()
    return [answer, Math.round(peak / MEGABYTE)]
  } finally {
    clearInterval(timer)
  }
}

/** Remembers when each stage began. */
class StageClock {
  private readonly began = new Map<ImportStage, number>()

  readonly hear = (stage: ImportStage): void => {
    if (!this.began.has(stage)) this.began.set(stage, performance.now())
  }

  between(from: ImportStage, until: ImportStage | null): number {
    const end = until === null ? performance.now() : (this.began.get(until) ?? NaN)
    return Math.round(end - (this.began.get(from) ?? NaN))
  }
}

async function importInvented(files: ImportFileService, tenantId: string, path: string) {
  const clock = new StageClock()
  const file = { tenantId, by: 'bench', kind: 'ACTIVITIES', path, fileName: 'bench.csv' } as const
  const job = await files.importFile(file, {
    choices: {},
    dryRun: false,
    goodRowsOnly: false,
    onProgress: clock.hear,
  })
  return {
    rows: job.counts.read,
    created: job.counts.create,
    readMs: clock.between('READ', 'PLANNING'),
    planMs: clock.between('PLANNING', 'COMMITTING'),
    commitMs: clock.between('COMMITTING', null),
    totalMs: clock.between('READ', null),
  }
}

/**
 * Imports a list of invented activities into a register, from the file on disk to the last row committed, and measures it.
 * Give it an empty register; it leaves the activities there.
 */
export async function benchImport(files: ImportFileService, tenantId: string, rows = 100_000): Promise<ImportTimings> {
  const folder = await mkdtemp(join(tmpdir(), 'sportpiramide-bench-'))
  const path = join(folder, 'bench.csv')
  try {
    await pipeline(Readable.from(inventedLines(rows)), createWriteStream(path))
    const [timings, peakRssMb] = await withPeak(() => importInvented(files, tenantId, path))
    return { ...timings, peakRssMb }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
