/** Names of months as they stand in Dutch and English lists, with their number. */
const MONTHS = [
  ['januari', 'jan', 'january'],
  ['februari', 'feb', 'february'],
  ['maart', 'mrt', 'march', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['augustus', 'aug', 'august'],
  ['september', 'sept', 'sep'],
  ['oktober', 'okt', 'october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]

/** A pattern part that matches any month name. */
export const MONTH_NAME = `(?:${MONTHS.flat()
  .sort((a, b) => b.length - a.length)
  .join('|')})`

const DAY_FIRST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?:[ T]\d{1,2}[:.]\d{2}.*)?$/
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T].*)?$/
const IN_WORDS = /^(\d{1,2}) ([a-z]+)\.? (\d{4})$/

const monthNumber = (name: string): number => MONTHS.findIndex(names => names.includes(name)) + 1

/** Day, month and year as an ISO date, or null when that day does not exist. */
function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? date.toISOString().slice(0, 10) : null
}

type DateParts = readonly [year: string, month: number, day: string]

const readDayFirst = (text: string): DateParts | null => {
  const [, day, month, year] = DAY_FIRST.exec(text) ?? []
  return day && month && year ? [year.length === 2 ? `20${year}` : year, Number(month), day] : null
}

const readYearFirst = (text: string): DateParts | null => {
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? []
  return year && month && day ? [year, Number(month), day] : null
}

const readInWords = (text: string): DateParts | null => {
  const [, day, month, year] = IN_WORDS.exec(text) ?? []
  return day && month && year ? [year, monthNumber(month), day] : null
}

const partsOf = (text: string): DateParts | null => readDayFirst(text) ?? readYearFirst(text) ?? readInWords(text)

/** A date as people write it (dd-mm-jjjj, d/m/jj, jjjj-mm-dd, "12 juni 2025") as jjjj-mm-dd; null for anything else, such as 31-02-2025. */
export function parseDutchDate(text: string): string | null {
  const parts = partsOf(text.trim().toLowerCase())
  return parts ? isoDate(Number(parts[0]), parts[1], Number(parts[2])) : null
}

const SERIAL = /^\d{5}(?:[.,]\d+)?$/
/** Days since 30 December 1899, as a spreadsheet counts them, for dates from 1990 to 2099. */
const SERIAL_DAYS = { first: 32_874, last: 73_050 }
const DAY_MS = 86_400_000

/** A date in a cell that must hold one: as people write it, or as the number of a spreadsheet (45000 is 15 March 2023). */
export function dateOfCell(text: string): string | null {
  const trimmed = text.trim()
  const days = SERIAL.test(trimmed) ? Math.floor(Number(trimmed.replace(',', '.'))) : 0
  if (days < SERIAL_DAYS.first || days > SERIAL_DAYS.last) return parseDutchDate(trimmed)
  return new Date(Date.UTC(1899, 11, 30) + days * DAY_MS).toISOString().slice(0, 10)
}

/** Whether a text is written as a date of a day that does not exist, such as 31-02-2025 or 31-02. */
export function isImpossibleDate(text: string): boolean {
  const trimmed = text.trim().toLowerCase()
  const [, day, month] = /^(\d{1,2})[-/](\d{1,2})$/.exec(trimmed) ?? []
  if (day && month) return isoDate(2024, Number(month), Number(day)) === null
  return partsOf(trimmed) !== null && parseDutchDate(trimmed) === null
}
