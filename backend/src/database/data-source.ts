import { types } from 'pg'
import { DataSource, type DataSourceOptions } from 'typeorm'
import { migrations } from './migrations/migrations'

/** Days stay text (no time zone can move them); counts and sums are numbers, all far below 2^53. */
function readValuesAsTheyAre(): void {
  types.setTypeParser(types.builtins.DATE, text => text)
  types.setTypeParser(types.builtins.INT8, Number)
  types.setTypeParser(types.builtins.NUMERIC, Number)
}

const connection = (url: string, poolSize: number): DataSourceOptions & { type: 'postgres' } => {
  readValuesAsTheyAre()
  return {
    type: 'postgres',
    url,
    synchronize: false,
    migrationsRun: false,
    // gen_random_uuid() is part of PostgreSQL 15 and newer; no extension may be needed.
    installExtensions: false,
    extra: { max: poolSize, application_name: 'sportpiramide' },
  }
}

/** Connection of the application role: bound by row level security, may not change the schema. Not connected yet. */
export const applicationDataSource = (url: string, poolSize = 10): DataSource =>
  new DataSource({ ...connection(url, poolSize) })

/** Connection of the owner, for migrations and reference data only. Not connected yet. */
export const ownerDataSource = (url: string): DataSource =>
  new DataSource({ ...connection(url, 2), migrations, migrationsTransactionMode: 'each' })
