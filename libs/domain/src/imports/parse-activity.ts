import type { ActivityKind, ActivityStatus } from '../activity.js'
import { attendanceOf, audienceOf, capacityOf, rhythmOf } from './activity-figures.js'
import { placeOfRow } from './activity-place.js'
import { dateOfCell, isImpossibleDate } from './dutch-date.js'
import type { DetectedColumn, ParsedActivity, ParsedRow, RawRow, RowContext } from './import-types.js'
import { MASK } from './persons.js'
import { RowReading } from './row-reading.js'
import { skipReason } from './skip-reason.js'
import { kindOf, statusOf } from './state-words.js'
import { nameOfTab } from './tab-meaning.js'

function kindOfRow(reading: RowReading): ActivityKind {
  const text = reading.text('soort')
  const kind = text === null ? 'ACTIVITY' : kindOf(text)
  if (kind === null && text !== null)
    reading.note(
      'warning',
      'soort',
      text,
      'KIND_UNKNOWN',
      'dat is geen "activiteit" of "interventie"; we lezen een activiteit',
    )
  return kind ?? 'ACTIVITY'
}

function statusOfRow(reading: RowReading): ActivityStatus {
  const text = reading.text('status')
  const status = text === null ? 'ACTIVE' : statusOf(text)
  if (status === null && text !== null)
    reading.note(
      'warning',
      'status',
      text,
      'STATUS_UNKNOWN',
      'daar lezen we niet uit of het nog loopt; we lezen dat het loopt',
    )
  return status ?? 'ACTIVE'
}

function verifiedAtOf(reading: RowReading): string | null {
  const text = reading.text('bevestigd')
  const date = text === null ? null : dateOfCell(text)
  if (text === null || date !== null) return date
  const why = isImpossibleDate(text) ? 'die dag bestaat niet' : 'dat is geen datum (dd-mm-jjjj)'
  reading.note('warning', 'bevestigd', text, 'DATE_UNKNOWN', `${why}; de datum blijft leeg`)
  return null
}

const organiserOf = (reading: RowReading, row: RawRow, context: RowContext): string | null =>
  reading.text('aanbieder') ??
  (context.tabMeans === 'PARTNER' ? nameOfTab(row.sheet, 'PARTNER') : null) ??
  context.says?.organiser ??
  null

function readActivity(reading: RowReading, title: string, row: RawRow, context: RowContext): ParsedActivity {
  const description = reading.text('omschrijving')
  return {
    kind: kindOfRow(reading),
    title,
    description,
    organiser: organiserOf(reading, row, context),
    ...placeOfRow(reading, row.sheet, title, context),
    location: reading.text('locatie'),
    ...rhythmOf(reading, description),
    capacity: capacityOf(reading),
    attendance: attendanceOf(reading),
    ...audienceOf(reading),
    groupSize: reading.text('groepsgrootte'),
    referral: reading.text('toeleiding'),
    funding: reading.text('financiering'),
    status: statusOfRow(reading),
    verifiedAt: verifiedAtOf(reading),
    externalId: reading.text('kenmerk'),
  }
}

function noTitle(row: RawRow, columns: readonly DetectedColumn[]): ParsedRow {
  const title = columns.find(one => one.field === 'titel')
  const column = title?.header ?? 'titel'
  const wasPerson = title !== undefined && row.cells[title.index] === MASK
  const message = wasPerson
    ? `In kolom "${column}" stond de naam van een persoon. Die bewaren we niet, en zonder titel kunnen we de regel niet lezen.`
    : `In kolom "${column}" staat geen titel. Zonder titel kunnen we de regel niet lezen.`
  return { activity: null, problems: [{ column, value: '', code: 'NO_TITLE', message, level: 'error' }], skip: null }
}

/** Reads one row as an activity. An error leaves `activity` null; a warning keeps it; `skip` names a line that holds none. */
export function parseActivityRow(row: RawRow, columns: readonly DetectedColumn[], context: RowContext): ParsedRow {
  const skip = skipReason(row, columns, context)
  if (skip) return { activity: null, problems: [], skip }
  const reading = new RowReading(row, columns)
  const title = reading.text('titel')?.replace(/\s+/g, ' ')
  if (!title) return noTitle(row, columns)
  const activity = readActivity(reading, title, row, context)
  return { activity: reading.failed ? null : activity, problems: reading.problems, skip: null }
}
