import type { DataSource, QueryRunner } from 'typeorm'
import { TenantTransaction } from './tenant-transaction'

/**
 * READ sees one unmoving state and can change nothing; WRITE commits when `fn` answers, unless the answer is a problem;
 * TRIAL works as WRITE does and keeps nothing of it.
 */
export type TransactionMode = 'READ' | 'WRITE' | 'TRIAL'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Is this an id as the database makes them? Anything else is an unknown id, not an error of the database. */
export const isUuid = (text: string): boolean => uuid.test(text)

/** A union member that tells of an expected failure (InputProblem, StaleProblem, ...): nothing of it may be kept. */
export const isProblem = (answer: unknown): boolean =>
  typeof answer === 'object' &&
  answer !== null &&
  '__typename' in answer &&
  typeof answer.__typename === 'string' &&
  answer.__typename.endsWith('Problem')

async function begin(runner: QueryRunner, tenantId: string, mode: TransactionMode): Promise<void> {
  await runner.startTransaction('READ COMMITTED')
  if (mode === 'READ') await runner.query('set transaction isolation level repeatable read, read only')
  await runner.query(`select set_config('app.tenant', $1, true)`, [tenantId])
}

async function rollBack(runner: QueryRunner): Promise<void> {
  // A broken connection has rolled back already; the first error is the one to tell.
  if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined)
}

/**
 * Runs `fn` in one transaction on one client that sees the rows of this register only; the answer leaves after the commit.
 * An error or a problem as answer rolls everything back. Use one per root field and do not nest: the inner one takes a second client.
 */
export async function withTenant<Answer>(
  source: DataSource,
  tenantId: string,
  mode: TransactionMode,
  fn: (tx: TenantTransaction) => Promise<Answer>,
): Promise<Answer> {
  if (!isUuid(tenantId)) throw new Error('withTenant needs the id of a register')
  const runner = source.createQueryRunner()
  try {
    await begin(runner, tenantId, mode)
    const answer = await fn(new TenantTransaction(tenantId, runner))
    if (isProblem(answer) || mode === 'TRIAL') await rollBack(runner)
    else await runner.commitTransaction()
    return answer
  } catch (error) {
    await rollBack(runner)
    throw error
  } finally {
    await runner.release()
  }
}
