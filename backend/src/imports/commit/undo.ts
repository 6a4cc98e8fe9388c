import type { TenantTransaction } from '../../database/tenant/tenant-transaction'
import type { UndoOutcome } from '../import-job'
import { restoreFigures, takeRecordsBack } from './undo-records.repository'
import { keepChanged, removeActivities, restoreActivities, type KeptRow } from './undo.repository'

const named = ({ row, sheet, title }: KeptRow): string => {
  if (row === 0) return title
  return sheet === null ? `Rij ${row}: ${title}` : `Tab ${sheet}, rij ${row}: ${title}`
}

/**
 * Takes a whole import back: what it made goes, what it changed gets its old content. What somebody changed since stays;
 * the answer counts what was done and names what stays.
 */
export async function undoSteps(
  tx: TenantTransaction,
  jobId: string,
  onProgress: (done: number, total: number) => Promise<void>,
): Promise<UndoOutcome> {
  const kept = await keepChanged(tx, jobId)
  await onProgress(1, 4)
  const removed = await removeActivities(tx, jobId)
  const restored = await restoreActivities(tx, jobId)
  await onProgress(2, 4)
  const figures = await restoreFigures(tx, jobId)
  const partners = await takeRecordsBack(tx, jobId, 'PARTNER')
  await onProgress(3, 4)
  const areas = await takeRecordsBack(tx, jobId, 'AREA')
  const counted = (what: 'removed' | 'restored', activities: number) => {
    return { activities, partners: partners[what], areas: areas[what], figures: figures[what] }
  }
  return {
    removed: counted('removed', removed),
    restored: counted('restored', restored),
    keptRows: kept.map(named),
    keptPartners: partners.kept.map(named),
    keptAreas: areas.kept.map(named),
  }
}
