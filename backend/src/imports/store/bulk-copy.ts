import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { from as copyFrom } from 'pg-copy-streams'
import type { TenantTransaction } from '../../database/tenant/tenant-transaction'

/** One value of a row on its way to the database; objects go in as JSON text. */
export type CopyValue = string | number | boolean | null

/** Where rows go: a table of imports and the columns that are given; tenant_id is added. */
export interface CopyTarget {
  readonly table: 'import_row' | 'import_step' | 'import_problem'
  readonly columns: readonly string[]
}

type Rows = Iterable<readonly CopyValue[]> | AsyncIterable<readonly CopyValue[]>

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }
const CHUNK = 64 * 1024

const escapeText = (text: string): string => text.replace(/[\\\n\r\t]/g, sign => ESCAPES[sign] ?? sign)

// PostgreSQL holds no NUL, neither in text nor in json.
const withoutNul = (text: string): string =>
  text.includes('\0') || text.includes('\\u0000') ? text.replaceAll('\0', '').replaceAll('\\u0000', '') : text

const cell = (value: CopyValue): string => (value === null ? '\\N' : escapeText(withoutNul(String(value))))

async function* lines(rows: Rows, count: () => void): AsyncGenerator<string> {
  let chunk = ''
  for await (const row of rows) {
    count()
    chunk += `${row.map(cell).join('\t')}\n`
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
  const columns = target.columns.join(', ')
  const staging = `in_${target.table}`
  await tx.query(
    `create temp table if not exists ${staging} on commit drop as select ${columns} from ${target.table} limit 0`,
  )
  const client = await tx.client()
  let count = 0
  const source = Readable.from(lines(rows, () => (count += 1)))
  await pipeline(source, client.query(copyFrom(`copy ${staging} (${columns}) from stdin`)))
  await tx.query(`insert into ${target.table} (tenant_id, ${columns}) select $1, ${columns} from ${staging}`, [
    tx.tenantId,
  ])
  await tx.query(`truncate ${staging}`)
  return count
}
