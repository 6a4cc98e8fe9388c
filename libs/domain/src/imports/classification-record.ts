import type { ClassificationRecord } from '../placement.js'
import type { ParsedActivity } from './import-types.js'

/** What the classifier reads of an activity. */
export function toClassificationRecord(activity: ParsedActivity, id: string): ClassificationRecord {
  return { id, titel: activity.title }
}
