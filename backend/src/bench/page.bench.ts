import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { z } from 'zod'
import type { Benchmark, Sample } from './benchmark'

const DIST = join(__dirname, '../../../frontend/dist')
const KB = 1000
const manifestShape = z.record(
  z.string(),
  z.object({
    file: z.string(),
    src: z.string().optional(),
    isEntry: z.boolean().optional(),
    imports: z.array(z.string()).optional(),
  }),
)
type Manifest = z.infer<typeof manifestShape>

/** Every script that a chunk needs before it runs, itself included. */
function needed(manifest: Manifest, key: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[key]
  if (!chunk || seen.has(key)) return seen
  seen.add(key)
  for (const other of chunk.imports ?? []) needed(manifest, other, seen)
  return seen
}

const gzipped = async (path: string): Promise<number> => gzipSync(await readFile(path), { level: 9 }).length / KB

async function firstPage(): Promise<number> {
  const manifest = manifestShape.parse(JSON.parse(await readFile(join(DIST, '.vite/manifest.json'), 'utf8')))
  const roots = Object.keys(manifest).filter(key => manifest[key]?.isEntry === true || key.includes('OverzichtPage'))
  if (roots.length < 2) throw new Error('de eerste pagina staat niet in het manifest van de bouw')
  const files = new Set(roots.flatMap(key => [...needed(manifest, key)]).map(key => manifest[key]?.file ?? ''))
  const scripts = [...files].filter(file => file.endsWith('.js'))
  const sizes = await Promise.all(scripts.map(file => gzipped(join(DIST, file))))
  return sizes.reduce((sum, size) => sum + size, 0)
}

const reactDom = (): Promise<number> =>
  gzipped(join(dirname(createRequire(__filename).resolve('react-dom')), 'cjs/react-dom-client.production.js'))

async function sample(): Promise<Sample> {
  return { 'script van de eerste pagina': await firstPage(), 'react-dom alleen, onverkleind': await reactDom() }
}

/** Script that the Overzicht needs before it shows, gzipped. */
export const pageBenchmark: Benchmark = {
  name: 'page',
  runs: 1,
  figures: {
    'script van de eerste pagina': {
      unit: 'kB',
      bar: { kind: 'MAX', value: 220 },
      against: 'react-dom alleen, onverkleind',
    },
    'react-dom alleen, onverkleind': { unit: 'kB' },
  },
  sample,
}
