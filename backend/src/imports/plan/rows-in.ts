import type { ImportJobRecord } from '../import-job'

/** Rows below the headers of the sheets that are used. */
export const rowsIn = (job: ImportJobRecord): number =>
  job.sheets.filter(({ used }) => used).reduce((sum, sheet) => sum + sheet.rows, 0)
