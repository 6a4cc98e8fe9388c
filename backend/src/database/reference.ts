import { taxonomy } from '@sportpiramide/domain'
import type { QueryRunner } from 'typeorm'

/** Writes the taxonomy in force into the shared reference; a version that is there stays as it is. Run by the owner. */
export async function writeReference(runner: QueryRunner): Promise<void> {
  await runner.query('insert into taxonomy_version (version, document) values ($1, $2) on conflict do nothing', [
    taxonomy.taxonomie_versie,
    JSON.stringify(taxonomy),
  ])
}
