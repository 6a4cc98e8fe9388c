import type { AgeRange, Capacity, Rhythm } from '../activity.js'
import { remembered } from '../remembered.js'
import type { ActivityField } from './import-types.js'
import { parseAges } from './parse-ages.js'
import { parseDutchNumber } from './dutch-number.js'
import { parsePlaces, SHARE, type ReadPlaces } from './parse-places.js'
import { parseRhythm, rhythmInDescription } from './parse-rhythm.js'
import type { RowReading } from './row-reading.js'
import { splitPrice } from './split-cell.js'

const UNKNOWN_CAPACITY: Capacity = { kind: 'UNKNOWN' }
const UNKNOWN_RHYTHM: Rhythm = { kind: 'UNKNOWN' }
const NOT_A_NUMBER = 'hier hoort een getal'
const TOO_MUCH = 'dat is meer dan kan'
const MOST_PLACES = 100_000
const MOST_PARTICIPANTS = 1_000_000
const MOST_PER_WEEK = 50
const MOST_MEETINGS = 10_000
const MOST_PATHS = 100_000
const NOT_WHOLE = 'hier hoort een heel getal van 0 of hoger'

/** Places from a column of places, else from the size of the group. Text without a number under "plaatsen" is an error. */
export function capacityOf(reading: RowReading): Capacity {
  const text = reading.text('plaatsen')
  if (text === null) return capacityOfGroup(reading)
  const read = parsePlaces(text)
  if (read.ok && !isTooLarge(read.capacity)) return read.capacity
  if (read.ok) reading.note('error', 'plaatsen', text, 'TOO_MUCH', TOO_MUCH)
  else notePlaces(reading, text, read.why)
  return UNKNOWN_CAPACITY
}

const A_SHARE = 'dat is een percentage en geen aantal'

function notePlaces(reading: RowReading, text: string, why: Extract<ReadPlaces, { ok: false }>['why']): void {
  if (why === 'SHARE') reading.note('warning', 'plaatsen', text, 'PERCENTAGE', `${A_SHARE}; plaatsen blijven onbekend`)
  else if (why === 'OPEN')
    reading.note('warning', 'plaatsen', text, 'PLACES_OPEN', 'daar lezen we geen aantal uit; plaatsen blijven onbekend')
  else reading.note('error', 'plaatsen', text, 'TEXT_FOR_NUMBER', why === 'NOT_WHOLE' ? NOT_WHOLE : NOT_A_NUMBER)
}

/** Whether no activity can have so many places. */
function isTooLarge(capacity: Capacity): boolean {
  const most = capacity.kind === 'GIVEN' ? capacity.places : capacity.kind === 'ESTIMATED' ? capacity.high : 0
  return most > MOST_PLACES
}

/** The size of a group is free text: what holds no number stays text and is no error. */
function capacityOfGroup(reading: RowReading): Capacity {
  const text = reading.text('groepsgrootte') ?? ''
  const read = parsePlaces(text)
  if (!read.ok) return UNKNOWN_CAPACITY
  if (!isTooLarge(read.capacity)) return read.capacity
  reading.note('warning', 'groepsgrootte', text, 'TOO_MUCH', `${TOO_MUCH}; plaatsen blijven onbekend`)
  return UNKNOWN_CAPACITY
}

const LEADING_NUMBER =
  /^(?:ca\.?|circa|ongeveer|gemiddeld|gem\.?|±|~)?\s*(\d+(?:[.,]\d+)?)\s*(?:deelnemers?|personen|mensen|p\.?p?\.?)?(?:\s*per (?:keer|les|week))?$/i

/** The number in a cell of participants; what is none, or more than can be, is an error. */
function participants(reading: RowReading, text: string): number | null {
  const number = parseDutchNumber(LEADING_NUMBER.exec(text)?.[1] ?? text)
  if (number === null || number < 0) reading.note('error', 'deelnemers', text, 'TEXT_FOR_NUMBER', NOT_A_NUMBER)
  else if (number > MOST_PARTICIPANTS) reading.note('error', 'deelnemers', text, 'TOO_MUCH', TOO_MUCH)
  else return number
  return null
}

/** Participants per meeting; a mean with a fraction is rounded, and said so. A percentage ("bezetting 120 %") is no number of people. */
export function attendanceOf(reading: RowReading): number | null {
  const text = reading.text('deelnemers')
  if (text === null) return null
  if (SHARE.test(text)) {
    reading.note('warning', 'deelnemers', text, 'PERCENTAGE', `${A_SHARE}; het aantal deelnemers blijft onbekend`)
    return null
  }
  const number = participants(reading, text)
  if (number !== null && !Number.isInteger(number))
    reading.note('warning', 'deelnemers', text, 'ROUNDED', `afgerond op ${Math.round(number)}`)
  return number === null ? null : Math.round(number)
}

const rhythmIn = remembered(rhythmInDescription)
const agesIn = remembered(parseAges)

/** Whether a rhythm is more than any activity has. */
function isTooOften(rhythm: Rhythm): boolean {
  if (rhythm.kind === 'WEEKLY') return rhythm.timesPerWeek > MOST_PER_WEEK
  if (rhythm.kind === 'SERIES') return rhythm.meetings > MOST_MEETINGS
  return rhythm.kind === 'PATH' && (rhythm.pathsPerYear ?? 0) > MOST_PATHS
}

/** A number in a description may be about anything: what is too much for a rhythm is none. */
function describedRhythm(description: string | null): Rhythm | null {
  const rhythm = description === null ? null : rhythmIn(description)
  return rhythm && !isTooOften(rhythm) ? rhythm : null
}

/** The words of the column read as a rhythm; what cannot be read is a remark, what cannot be true an error. */
function statedRhythm(reading: RowReading, when: string): Rhythm | null {
  const rhythm = parseRhythm(when)
  if (rhythm === null)
    reading.note('warning', 'wanneer', when, 'RHYTHM_UNKNOWN', 'daar lezen we niet uit hoe vaak het is')
  else if (isTooOften(rhythm)) reading.note('error', 'wanneer', when, 'TOO_MUCH', TOO_MUCH)
  return rhythm
}

/** A bare time of the day ("10-11 uur") says nothing about how often; "dinsdag 10 uur" in a column of times does. */
const timedRhythm = (time: string | null): Rhythm | null =>
  time !== null && /\p{L}{2}/u.test(time.replace(/uur/gi, '')) ? parseRhythm(time) : null

/** When it meets, with the words themselves; words we cannot read are a remark and stay as words. A column of times joins that of days. */
export function rhythmOf(reading: RowReading, description: string | null): { rhythm: Rhythm; when: string | null } {
  const day = reading.text('wanneer')
  const time = reading.text('tijd')
  const stated = day === null ? timedRhythm(time) : statedRhythm(reading, day)
  const when = [day, time].filter(text => text !== null).join(' ')
  return { rhythm: stated ?? describedRhythm(description) ?? UNKNOWN_RHYTHM, when: when === '' ? null : when }
}

/** Ages, doelgroep and price, which share cells in web exports: a price under its own label moves to the price. */
export interface Audience {
  readonly ages: string | null
  readonly ageRange: AgeRange
  readonly doelgroepText: string | null
  readonly price: string | null
}

const NO_AGES: AgeRange = { min: null, max: null }

function split(reading: RowReading, field: ActivityField): { text: string | null; price: string | null } {
  const cell = splitPrice(reading.text(field) ?? '')
  return { text: cell.text === '' ? null : cell.text, price: cell.price }
}

const unknownPrice = (price: string | null): string | null => (price && !/^onbekend\.?$/i.test(price) ? price : null)

export function audienceOf(reading: RowReading): Audience {
  const ages = split(reading, 'leeftijd')
  const group = split(reading, 'doelgroep')
  const read = agesIn(ages.text ?? group.text ?? '')
  if (ages.text !== null && !read.understood)
    reading.note(
      'warning',
      'leeftijd',
      ages.text,
      'AGES_UNKNOWN',
      'daar lezen we geen leeftijd uit; de tekst blijft staan',
    )
  return {
    ages: ages.text,
    ageRange: read.understood ? read.range : NO_AGES,
    doelgroepText: group.text,
    price: reading.text('kosten') ?? unknownPrice(ages.price ?? group.price),
  }
}
