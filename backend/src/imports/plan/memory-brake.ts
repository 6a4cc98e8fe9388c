import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

const MEGABYTE = 1024 * 1024
/** What the server itself needs is about half of this. */
const CALM_HEAP = 160 * MEGABYTE

let collect: (() => void) | null = null

function collector(): () => void {
  if (collect) return collect
  setFlagsFromString('--expose-gc')
  collect = runInNewContext('gc') as () => void
  setFlagsFromString('--no-expose-gc')
  return collect
}

/**
 * Collects garbage when the heap has grown well beyond what lives. On a machine with memory to spare, V8 waits until it is
 * several times that large; the machine of a gemeente has other work to do. Costs about 40 ms, and only then.
 */
export function brakeMemory(): void {
  if (getHeapStatistics().used_heap_size > CALM_HEAP) collector()()
}
