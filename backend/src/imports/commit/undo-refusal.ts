import { RETENTION_DAYS } from '@sportpiramide/domain'
import { IMPORT_MELDINGEN } from '@sportpiramide/tekst'
import type { TenantTransaction } from '../../database/tenant/tenant-transaction'
import type { ImportJobRecord } from '../import-job'
import { importOnTop } from '../store/import-job.queries'

/** Why an import cannot be taken back now. */
export interface UndoRefusal {
  /** Dutch. */
  readonly message: string
  /** The import to take back first, if that is what stands in the way. */
  readonly first: string | null
}

/** What stands in the way of taking back an import that was carried out; null when it can be done. */
export async function undoRefusal(tx: TenantTransaction, job: ImportJobRecord): Promise<UndoRefusal | null> {
  if (job.planGone) return { message: IMPORT_MELDINGEN.planWeg(RETENTION_DAYS.plan), first: null }
  const later = await importOnTop(tx, job.id)
  if (!later) return null
  return { message: IMPORT_MELDINGEN.eerstLatere(later.finishedAt.toISOString(), later.fileName), first: later.id }
}
