import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { INestApplicationContext } from '@nestjs/common'
import type { SeedTenant } from '@sportpiramide/domain'
import { duinrade } from '@sportpiramide/fixtures'
import { withApp } from '../cli/with-app'

/** The services on a new embedded database that is thrown away afterwards. */
export async function withScratchApp<Answer>(work: (app: INestApplicationContext) => Promise<Answer>): Promise<Answer> {
  const folder = await mkdtemp(join(tmpdir(), 'sportpiramide-bench-'))
  delete process.env['DATABASE_URL']
  process.env['DATA_DIR'] = join(folder, 'data')
  process.env['LOG_LEVEL'] = 'warn'
  try {
    return await withApp(work)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The invented gemeente, its list repeated until it counts so many activities, under a slug of its own. */
export function grownDuinrade(slug: string, activities: number): SeedTenant {
  const [tenant] = duinrade.tenants
  if (!tenant) throw new Error('Duinrade ontbreekt')
  const rows = Array.from({ length: activities }, (_, index) => ({
    ...(tenant.activities[index % tenant.activities.length] ?? { title: 'Wandelen' }),
    externalId: `bench-${index}`,
  }))
  return { ...tenant, slug, activities: rows }
}
