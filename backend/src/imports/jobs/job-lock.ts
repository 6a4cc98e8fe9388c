import type { TenantTransaction } from '../../database/tenant/tenant-transaction'

const KEY = `hashtextextended('import ' || $1, 0)`

/** Marks a job as being worked on, until this transaction ends in whatever way; a process that dies lets go too. */
export async function holdJob(tx: TenantTransaction, jobId: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(${KEY})`, [jobId])
}

/** True when no process anywhere works on this job; nobody can begin until this transaction ends. */
export async function isAbandoned(tx: TenantTransaction, jobId: string): Promise<boolean> {
  const rows = await tx.query<{ free: boolean }>(`select pg_try_advisory_xact_lock(${KEY}) as free`, [jobId])
  return rows[0]?.free ?? false
}
