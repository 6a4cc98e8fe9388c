import type { ParsedActivity } from './import-types.js'

/**
 * What makes a row the same activity in a next file: its external id, else title, organiser, wijk and location as the file
 * gives them. Identical rows share a key; the reader of the file numbers them. Keep it with the activity: a person may correct the wijk.
 */
export function activityKey(activity: ParsedActivity): string {
  return activity.title
}
