import type { DetectedColumn, RawRow } from './import-types.js'

/**
 * Takes every column for at most one field and every field for at most one column, by header and by content.
 * `header` is empty for a sheet without header row; the columns are then named "kolom 1", "kolom 2", ...
 */
export function detectColumns(_header: readonly string[], _sample: readonly RawRow[]): DetectedColumn[] {
  return []
}
