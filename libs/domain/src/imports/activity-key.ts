import { remembered } from '../remembered.js'
import type { ParsedActivity } from './import-types.js'
import { normaliseName } from './wijk-match.js'

/** A web address without what changes between exports: protocol, "www.", a slash at the end. */
const plainId = (id: string): string =>
  id
    .trim()
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/+$/, '')

const plainName = remembered(normaliseName)

/**
 * What makes a row the same activity in a next file: its external id, else title, organiser, wijk and location as the file
 * gives them. Identical rows share a key; the reader of the file numbers them. Keep it with the activity: a person may correct the wijk.
 */
export function activityKey(activity: ParsedActivity): string {
  if (activity.externalId) return `id:${plainId(activity.externalId)}`
  // A wijk read from the title says nothing new, and depends on which wijken are known on the day of the import.
  const given = activity.wijk && ['COLUMN', 'TAB'].includes(activity.wijk.source) ? activity.wijk.name : ''
  const names = [activity.organiser ?? '', given, activity.location ?? ''].map(name => plainName(name))
  return `naam:${[normaliseName(activity.title), ...names].join('|')}`
}
