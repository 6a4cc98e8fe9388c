import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { ClassificationRecord } from '@sportpiramide/domain'
import { classifierInForce } from './classifier-in-force'
import { TextPlacer, type PlannedPlacement } from './placement-of'

/** Places many texts; `close` when no more come. */
export interface Placer {
  place(records: readonly ClassificationRecord[]): Promise<readonly PlannedPlacement[]>
  close(): Promise<void>
}

/** Texts that wait for the worker, first asked first answered. */
interface Waiting {
  readonly resolve: (placed: readonly PlannedPlacement[]) => void
  readonly reject: (error: unknown) => void
}

/** Below this many rows, a worker takes longer to begin than to work. */
const WORTH_A_WORKER = 2000
const MOST_OLD_MB = 96
const MOST_YOUNG_MB = 48
const workerFile = join(__dirname, 'placer.worker.js')

class InlinePlacer implements Placer {
  private readonly texts = new TextPlacer(classifierInForce)

  place(records: readonly ClassificationRecord[]): Promise<PlannedPlacement[]> {
    return Promise.resolve(records.map(record => this.texts.place(record)))
  }

  close(): Promise<void> {
    return Promise.resolve()
  }
}

class WorkerPlacer implements Placer {
  private readonly worker = new Worker(workerFile, {
    resourceLimits: { maxOldGenerationSizeMb: MOST_OLD_MB, maxYoungGenerationSizeMb: MOST_YOUNG_MB },
  })
  private readonly waiting: Waiting[] = []
  private failure: unknown = null

  constructor() {
    this.worker.on('message', (placed: readonly PlannedPlacement[]) => this.waiting.shift()?.resolve(placed))
    this.worker.on('error', error => this.fail(error))
    this.worker.on('exit', code => this.fail(new Error(`the classifier stopped with ${code}`)))
    // A worker that is forgotten must not keep the process alive.
    this.worker.unref()
  }

  place(records: readonly ClassificationRecord[]): Promise<readonly PlannedPlacement[]> {
    if (records.length === 0) return Promise.resolve([])
    if (this.failure !== null) return Promise.reject(new Error('the classifier is gone', { cause: this.failure }))
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject })
      this.worker.postMessage(records)
    })
  }

  async close(): Promise<void> {
    await this.worker.terminate()
  }

  private fail(error: unknown): void {
    this.failure ??= error
    for (const { reject } of this.waiting.splice(0)) reject(error)
  }
}

/**
 * A placer for a file of this many rows. A large one is placed beside this thread, so that the server goes on answering;
 * sources that were not built have no worker to start.
 */
export const placerFor = (rows: number): Placer =>
  rows >= WORTH_A_WORKER && existsSync(workerFile) ? new WorkerPlacer() : new InlinePlacer()
