import { PROBLEMEN } from '@sportpiramide/tekst'
import { ApiError } from '../../graphql/api-error'
import type { TenantTransaction } from './tenant-transaction'
import { isProblem } from './with-tenant'

const MAX_KEY = 200

/** Throws BAD_USER_INPUT on an empty or overlong idempotency key. */
export function requireKey(key: string): void {
  if (key.trim() === '' || key.length > MAX_KEY) throw new ApiError('BAD_USER_INPUT', PROBLEMEN.sleutelFout)
}

const hold = (tx: TenantTransaction, operation: string, key: string): Promise<unknown> =>
  tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${tx.tenantId} ${operation} ${key}`])

async function firstAnswer<Answer>(tx: TenantTransaction, operation: string, key: string): Promise<Answer | undefined> {
  const rows = await tx.query<{ answer: Answer }>(
    'select answer from idempotency where tenant_id = $1 and operation = $2 and key = $3',
    [tx.tenantId, operation, key],
  )
  return rows[0]?.answer
}

/**
 * Does the work once per key: a repeat, also one that comes while the first is busy, gets the first answer. `work` returns
 * plain JSON; a problem is not kept, since nothing was done. Throws BAD_USER_INPUT on an empty or overlong key.
 */
export async function once<Answer extends object>(
  tx: TenantTransaction,
  operation: string,
  key: string,
  work: () => Promise<Answer>,
): Promise<Answer> {
  requireKey(key)
  await hold(tx, operation, key)
  const before = await firstAnswer<Answer>(tx, operation, key)
  if (before !== undefined) return before
  const answer = await work()
  if (isProblem(answer)) return answer
  await tx.query('insert into idempotency (tenant_id, operation, key, answer) values ($1, $2, $3, $4)', [
    tx.tenantId,
    operation,
    key,
    JSON.stringify(answer),
  ])
  return answer
}
