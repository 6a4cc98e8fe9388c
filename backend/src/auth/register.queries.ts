import type { DataSource } from 'typeorm'
import type { TenantTransaction } from '../database/tenant/tenant-transaction'
import type { RegisterEntry } from './register'

const entry = `id as "tenantId", slug, name, fictional, gemeente_code as "gemeenteCode"`

/** The register with this slug, or null. */
export async function registerBySlug(source: DataSource, slug: string): Promise<RegisterEntry | null> {
  const [row] = await source.query<RegisterEntry[]>(`select ${entry} from tenant where slug = $1`, [slug])
  return row ?? null
}

/** The register of a gemeente code; null when there is none or more than one. */
export async function registerByGemeenteCode(source: DataSource, code: string): Promise<RegisterEntry | null> {
  const rows = await source.query<RegisterEntry[]>(`select ${entry} from tenant where gemeente_code = $1 limit 2`, [
    code,
  ])
  return rows.length === 1 ? (rows[0] ?? null) : null
}

/** The register that was started with this idempotency key, or null. */
export async function registerByStartKey(source: DataSource, key: string): Promise<RegisterEntry | null> {
  const [row] = await source.query<RegisterEntry[]>(`select ${entry} from tenant where start_key = $1`, [key])
  return row ?? null
}

/** All registers, invented ones first, then by name; of one name the newest first. Bounded at 100. */
export const allRegisters = (source: DataSource): Promise<RegisterEntry[]> =>
  source.query<RegisterEntry[]>(`select ${entry} from tenant order by fictional desc, name, created_at desc limit 100`)

/** Slugs in use that begin like this one. */
export async function slugsLike(source: DataSource, slug: string): Promise<string[]> {
  const rows = await source.query<{ slug: string }[]>(
    `select slug from tenant where slug = $1 or slug like $1 || '-%'`,
    [slug],
  )
  return rows.map(row => row.slug)
}

/** What tells a register from another of the same name. */
export interface RegisterFacts {
  readonly startedAt: Date
  /** Activities in it, those outside the pyramid and the stopped ones included. */
  readonly activityCount: number
}

/** When the register of this transaction was begun and how much is in it. */
export async function registerFacts(tx: TenantTransaction): Promise<RegisterFacts> {
  const [row] = await tx.query<RegisterFacts>(
    `select created_at as "startedAt", (select count(*) from activity where tenant_id = $1) as "activityCount"
     from tenant where id = $1`,
    [tx.tenantId],
  )
  if (!row) throw new Error('register without a row')
  return row
}
