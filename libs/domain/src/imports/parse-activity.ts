import type { DetectedColumn, ParsedRow, RawRow, RowContext } from './import-types.js'

/** Reads one row as an activity. An error leaves `activity` null; a warning keeps it; `skip` names a line that holds none. */
export function parseActivityRow(_row: RawRow, _columns: readonly DetectedColumn[], _context: RowContext): ParsedRow {
  return { activity: null, problems: [], skip: null }
}
