import type { TenantTransaction } from '../../database/tenant/tenant-transaction'
import {
  keepChanged,
  removeActivities,
  removeRecords,
  restoreActivities,
  restoreFigures,
  restoreRecords,
} from './undo.repository'

const named = ({
  row,
  sheet,
  title,
}: {
  readonly row: number
  readonly sheet: string | null
  readonly title: string
}) => {
  if (row === 0) return title
  return sheet === null ? `Rij ${row}: ${title}` : `Tab ${sheet}, rij ${row}: ${title}`
}

/**
 * Takes a whole import back: what it made goes, what it changed gets its old content. What somebody changed since stays;
 * the answer names those rows.
 */
export async function undoSteps(
  tx: TenantTransaction,
  jobId: string,
  onProgress: (done: number, total: number) => Promise<void>,
): Promise<string[]> {
  const kept = await keepChanged(tx, jobId)
  await onProgress(1, 4)
  await removeActivities(tx, jobId)
  await restoreActivities(tx, jobId)
  await onProgress(2, 4)
  await restoreFigures(tx, jobId)
  const partners = [...(await restoreRecords(tx, jobId, 'PARTNER')), ...(await removeRecords(tx, jobId, 'PARTNER'))]
  await onProgress(3, 4)
  const areas = [...(await restoreRecords(tx, jobId, 'AREA')), ...(await removeRecords(tx, jobId, 'AREA'))]
  return [...kept, ...partners, ...areas].map(named)
}
