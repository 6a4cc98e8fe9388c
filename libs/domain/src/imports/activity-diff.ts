import type { DetectedColumn, FieldChange, ParsedActivity } from './import-types.js'

/**
 * What a file would change in an activity of the register. What the file does not say (empty cell, no column) changes nothing;
 * a wijk set by a person stays. Without `columns`, kind and status count only when they differ from the default.
 */
export function diffActivity(
  _before: ParsedActivity,
  _after: ParsedActivity,
  _columns?: readonly DetectedColumn[],
): FieldChange[] {
  return []
}

/** The activity as it stands after the update that `diffActivity` describes. */
export function mergeActivity(
  _before: ParsedActivity,
  after: ParsedActivity,
  _columns?: readonly DetectedColumn[],
): ParsedActivity {
  return after
}
