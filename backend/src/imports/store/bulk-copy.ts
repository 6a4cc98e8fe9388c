import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { from as copyFrom } from 'pg-copy-streams'
import type { TenantTransaction } from '../../database/tenant/tenant-transaction'
import { copyLine, type CopyValue } from './copy-text'

/** Where rows go: a table of imports and the columns that are given; tenant_id is added. */
export interface CopyTarget {
  readonly table: 'import_row' | 'import_step' | 'import_activity' | 'import_problem'
  readonly columns: readonly string[]
}

type Rows = Iterable<readonly CopyValue[]> | AsyncIterable<readonly CopyValue[]>

const CHUNK = 64 * 1024

async function* lines(rows: Rows, count: () => void): AsyncGenerator<string> {
  let chunk = ''
  for await (const row of rows) {
    count()
    chunk += copyLine(row)
    if (chunk.length < CHUNK) continue
    yield chunk
    chunk = ''
  }
  if (chunk !== '') yield chunk
}

/**
 * Streams rows into a table with COPY, by way of a temporary table because COPY does not work under row level security.
 * Answers how many; memory stays flat however many there are.
 */
export async function copyRows(tx: TenantTransaction, target: CopyTarget, rows: Rows): Promise<number> {
  let count = 0
  await copyText(
    tx,
    target,
    lines(rows, () => (count += 1)),
  )
  return count
}

/** The same for lines of COPY text that were made before. */
export async function copyText(tx: TenantTransaction, target: CopyTarget, text: AsyncIterable<string> | string[]) {
  const columns = target.columns.join(', ')
  const staging = `in_${target.table}`
  await tx.query(
    `create temp table if not exists ${staging} on commit drop as select ${columns} from ${target.table} limit 0`,
  )
  await tx.exclusive(async client => {
    await pipeline(Readable.from(text), client.query(copyFrom(`copy ${staging} (${columns}) from stdin`)))
    await client.query(`insert into ${target.table} (tenant_id, ${columns}) select $1, ${columns} from ${staging}`, [
      tx.tenantId,
    ])
    await client.query(`truncate ${staging}`)
  })
}
