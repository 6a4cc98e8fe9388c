import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { INestApplicationContext } from '@nestjs/common'
import { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { AuthService } from '../auth/auth.service'
import { SeedService } from '../database/seed/seed.service'
import { TenantDatabase } from '../database/tenant/tenant-database'
import { benchImport, type ImportTimings } from '../imports/bench/bench-import'
import { inventedLines } from '../imports/bench/invented-rows'
import { ImportFileService } from '../imports/import-file.service'
import { milliseconds, type Benchmark, type Sample } from './benchmark'
import { withScratchApp } from './scratch-app'

const ROWS = 100_000
/** A long list for one gemeente; first of all, since the database knows the least then. */
const FEWER_ROWS = 10_000

const emptyRegister = (slug: string) => ({
  slug,
  name: 'Leeg (fictief)',
  kind: 'GEMEENTE' as const,
  fictional: true,
  people: [{ name: 'Beleidsmedewerker', role: 'beleidsmedewerker' as const }],
  areas: [],
  indicators: [],
  partners: [],
  activities: [],
})

/** The same lines straight into a table without rules, reasons or register. */
async function bareCopy(url: string): Promise<number> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('create temp table bare (a text, b text, c text, d text, e text, f text)')
    const into = client.query(copyFrom(`copy bare from stdin with (format csv, delimiter ';', header)`))
    return await milliseconds(() => pipeline(Readable.from(inventedLines(ROWS)), into))
  } finally {
    await client.end()
  }
}

const urlOf = (database: TenantDatabase): string => {
  const { options } = database.source
  if (!('url' in options) || typeof options.url !== 'string') throw new Error('geen adres van de database')
  return options.url
}

async function imported(app: INestApplicationContext, slug: string, rows: number): Promise<ImportTimings> {
  await app.get(SeedService, { strict: false }).seedFile({ tenants: [emptyRegister(slug)] })
  const { tenantId } = await app.get(AuthService, { strict: false }).find(slug)
  const timings = await benchImport(app.get(ImportFileService, { strict: false }), tenantId, rows)
  if (timings.created !== rows) throw new Error(`${timings.created} van ${rows} rijen kwamen aan`)
  return timings
}

const sample = (): Promise<Sample> =>
  withScratchApp(async app => {
    const fewer = await imported(app, 'leeg-klein', FEWER_ROWS)
    const timings = await imported(app, 'leeg', ROWS)
    return {
      '10.000 activiteiten ingelezen': fewer.totalMs / 1000,
      '100.000 activiteiten ingelezen': timings.totalMs / 1000,
      'waarvan lezen': timings.readMs / 1000,
      'waarvan plan en indeling': timings.planMs / 1000,
      'waarvan vastleggen': timings.commitMs / 1000,
      'geheugen op het hoogst': timings.peakRssMb,
      'kale COPY van dezelfde regels': (await bareCopy(urlOf(app.get(TenantDatabase, { strict: false })))) / 1000,
    }
  })

/** From the file on disk to the last row committed, classified on the way. */
export const importBenchmark: Benchmark = {
  name: 'import',
  runs: 3,
  figures: {
    '10.000 activiteiten ingelezen': { unit: 's', bar: { kind: 'MAX', value: 4 } },
    '100.000 activiteiten ingelezen': {
      unit: 's',
      bar: { kind: 'MAX', value: 20 },
      against: 'kale COPY van dezelfde regels',
    },
    'waarvan lezen': { unit: 's' },
    'waarvan plan en indeling': { unit: 's' },
    'waarvan vastleggen': { unit: 's' },
    'geheugen op het hoogst': { unit: 'MB', bar: { kind: 'MAX', value: 400 } },
    'kale COPY van dezelfde regels': { unit: 's' },
  },
  sample,
}
