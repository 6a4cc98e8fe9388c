import type { TenantTransaction } from './tenant-transaction'

/**
 * Tells the planner of the database how much there is now, as the last thing after filling a register or making a plan. Until
 * it knows, it takes ten thousand new rows for one, and compares each of them with all others.
 */
export async function refreshStatistics(tx: TenantTransaction, of: 'REGISTER' | 'PLAN'): Promise<void> {
  await tx.query(of === 'PLAN' ? 'select refresh_plan_statistics()' : 'select refresh_statistics()')
}
