import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { milliseconds, type Benchmark, type Sample } from './benchmark'

const ROOT = join(__dirname, '../../..')
const BUILT = [
  'backend/dist',
  'frontend/dist',
  ...['domain', 'tekst', 'charts', 'fixtures'].map(lib => `libs/${lib}/dist`),
]

async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return String(port)
}

/** Seconds from the command to the line `ready`, after which the product is stopped. */
async function startOnce(dataDir: string, env: NodeJS.ProcessEnv = {}): Promise<number> {
  const settings: NodeJS.ProcessEnv = { ...process.env, PORT: await freePort(), DATA_DIR: dataDir, ...env }
  delete settings['DATABASE_URL']
  const child = spawn(process.execPath, ['backend/start.mjs'], {
    cwd: ROOT,
    env: settings,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const ended = once(child, 'exit')
  const ready = new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => /^ready /m.test(chunk.toString()) && resolve())
    child.on('exit', code => reject(new Error(`de start eindigde met ${String(code)}`)))
  })
  const seconds = (await milliseconds(() => ready)) / 1000
  child.kill('SIGTERM')
  await ended
  return seconds
}

async function bareNode(): Promise<number> {
  const milli = await milliseconds(() => once(spawn(process.execPath, ['-e', '0']), 'exit'))
  return milli / 1000
}

async function sample(): Promise<Sample> {
  const folder = await mkdtemp(join(tmpdir(), 'sportpiramide-start-'))
  try {
    await Promise.all(BUILT.map(path => rm(join(ROOT, path), { recursive: true, force: true })))
    const first = await startOnce(join(folder, 'first'), { NX_SKIP_NX_CACHE: 'true' })
    const empty = await startOnce(join(folder, 'second'))
    const later = await startOnce(join(folder, 'second'))
    return {
      'eerste start, met bouwen en demo': first,
      'gebouwd, lege gegevensmap': empty,
      'latere start': later,
      'kale node': await bareNode(),
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** From the command to `ready`. Throws the build of this checkout away and makes it again. */
export const startBenchmark: Benchmark = {
  name: 'start',
  runs: 3,
  figures: {
    'eerste start, met bouwen en demo': { unit: 's', bar: { kind: 'MAX', value: 25 }, against: 'kale node' },
    'gebouwd, lege gegevensmap': { unit: 's', bar: { kind: 'MAX', value: 5 }, against: 'kale node' },
    'latere start': { unit: 's', bar: { kind: 'MAX', value: 1.5 }, against: 'kale node' },
    'kale node': { unit: 's' },
  },
  sample,
}
