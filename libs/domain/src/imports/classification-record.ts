import type { ClassificationRecord } from '../placement.js'
import type { ParsedActivity } from './import-types.js'

/** What the classifier reads of an activity; fields without text are left out. Ages and doelgroep are one field to it. */
export function toClassificationRecord(activity: ParsedActivity, id: string): ClassificationRecord {
  const leeftijd = [activity.ages, activity.doelgroepText].filter(text => text !== null).join('; ')
  return {
    id,
    titel: activity.title,
    ...(activity.description && { omschrijving: activity.description }),
    ...(activity.organiser && { organisatie: activity.organiser }),
    ...(activity.price && { kosten: activity.price }),
    ...(activity.groupSize && { groepsgrootte: activity.groupSize }),
    ...(activity.referral && { toeleiding: activity.referral }),
    ...(leeftijd && { leeftijd }),
    ...(activity.location && { locatie: activity.location }),
  }
}
