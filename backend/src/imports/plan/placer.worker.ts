import { parentPort } from 'node:worker_threads'
import type { ClassificationRecord } from '@sportpiramide/domain'
import { classifierInForce } from './classifier-in-force'
import { TextPlacer } from './placement-of'

// The other side of WorkerPlacer: texts come in lists, each list is answered in its turn.
const texts = new TextPlacer(classifierInForce)

parentPort?.on('message', (records: readonly ClassificationRecord[]) => {
  parentPort?.postMessage(records.map(record => texts.place(record)))
})
