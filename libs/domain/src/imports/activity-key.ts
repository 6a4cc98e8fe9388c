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

/** What tells activities apart, in one spelling; empty where the file does not say. */
export interface KeyParts {
  readonly title: string
  readonly organiser: string
  readonly wijk: string
  readonly location: string
  readonly id: string
}

const NOT_SAID = ''

type Keyed = Pick<ParsedActivity, 'title' | 'organiser' | 'wijk' | 'location' | 'externalId'>

/** The parts of an activity that tell it apart, as its file gives them. */
export function keyParts({ title, organiser, wijk, location, externalId }: Keyed): KeyParts {
  // A wijk read from the title says nothing new, and depends on which wijken are known on the day of the import.
  const given = wijk && ['COLUMN', 'TAB'].includes(wijk.source) ? wijk.name : NOT_SAID
  return {
    title: normaliseName(title),
    organiser: plainName(organiser ?? NOT_SAID),
    wijk: plainName(given),
    location: plainName(location ?? NOT_SAID),
    id: externalId ? plainId(externalId) : NOT_SAID,
  }
}

/**
 * What makes a row the same activity in a next file: its external id, else title, organiser, wijk and location as the file
 * gives them. Identical rows share a key; the reader of the file numbers them. Keep it with the activity: a person may correct the wijk.
 */
export function activityKey(activity: ParsedActivity): string {
  if (activity.externalId) return `id:${plainId(activity.externalId)}`
  const { title, organiser, wijk, location } = keyParts(activity)
  return `naam:${[title, organiser, wijk, location].join('|')}`
}
