import type { DataSource } from 'typeorm'

interface Row {
  readonly name: string
}

/** Names of the migrations this database has had; the table is made by the first one. */
export async function appliedMigrations(source: DataSource): Promise<string[]> {
  const [{ known } = { known: false }] = await source.query<{ known: boolean }[]>(
    `select to_regclass('public.migrations') is not null as known`,
  )
  return known ? (await source.query<Row[]>('select name from migrations order by id')).map(row => row.name) : []
}
