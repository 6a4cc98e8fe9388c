import type { QueryRunner } from 'typeorm'

/** Writes the taxonomy in force into the shared reference; a version that is there stays as it is. Run by the owner. */
export async function writeReference(_runner: QueryRunner): Promise<void> {
  // Filled when the taxonomy is part of libs/domain.
}
