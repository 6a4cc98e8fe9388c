import { isParticipantHeader, isPersonalHeader, plainHeader } from './header-words.js'
import { parseDutchDate } from './dutch-date.js'
import { isUrl } from './column-content.js'
import { isNameList, isParticipantList, isPersonName } from './name-lists.js'
import { nameLikeness } from './person-names.js'
import { isBsn, isPhone, MAIL, NINE_DIGITS, PHONE } from './person-traces.js'

interface Suspicion {
  /** Dutch, plural: what most cells are. */
  readonly what: string
  readonly looks: (cell: string) => boolean
  readonly least: number
  /** One cell of this kind may be chance. */
  readonly cells: number
}

/** What is left of a cell when traces are cut out, in letters and digits. */
const restWithout = (cell: string, pattern: RegExp): number =>
  cell.replace(pattern, '').replace(/[^\p{L}\d]/gu, '').length

const LABEL_OF_TRACE =
  /(?<!\p{L})(?:(?:e-?mail|mail|telefoon|mobiel|werk|privé|thuis)\s*:|(?:tel|mob|gsm|nr)[.:]*(?!\p{L})|en(?!\p{L})|of(?!\p{L}))/giu

/** Whether a cell is traces and nothing else, a label or a name aside; one within a sentence is masked where it stands. */
function isNothingBut(cell: string, pattern: RegExp): boolean {
  const rest = cell.replace(pattern, ' ').replace(LABEL_OF_TRACE, ' ')
  return !/[\p{L}\d]/u.test(rest) || isPersonName(rest.replace(/[^\p{L}\d.'’-]+/gu, ' ').trim())
}

const isMailCell = (cell: string): boolean => cell.includes('@') && cell.search(MAIL) >= 0 && isNothingBut(cell, MAIL)
const MOBILE_WITHOUT_ZERO = /^6\d{8}$/
const isPhoneCell = (cell: string): boolean =>
  MOBILE_WITHOUT_ZERO.test(cell) || ((cell.match(PHONE) ?? []).some(isPhone) && isNothingBut(cell, PHONE))
const isBsnCell = (cell: string): boolean => restWithout(cell, NINE_DIGITS) === 0 && isBsn(cell)

const SUSPICIONS: readonly Suspicion[] = [
  { what: 'e-mailadressen', looks: isMailCell, least: 0.5, cells: 1 },
  { what: 'telefoonnummers', looks: isPhoneCell, least: 0.5, cells: 1 },
  { what: 'geldige BSN’s', looks: isBsnCell, least: 0.8, cells: 2 },
  { what: 'namen van personen', looks: cell => isPersonName(cell) || isNameList(cell), least: 0.6, cells: 2 },
  { what: 'lijsten met namen', looks: isNameList, least: 0.3, cells: 2 },
]

/** Names nobody has a list of: nearly all cells have the shape of a name, and some are names we know. */
function areNames(cells: readonly string[]): boolean {
  const read = cells.map(nameLikeness)
  const shaped = read.filter(likeness => likeness !== 'NONE').length
  return (
    read.length >= 3 && shaped >= read.length * 0.8 && read.filter(one => one === 'SURE').length >= read.length * 0.2
  )
}

/** Dates that lie decades apart are birthdays; dates of activities lie within a few years. */
function areBirthdays(cells: readonly string[]): boolean {
  const years = cells
    .flatMap(cell => Number(parseDutchDate(cell)?.slice(0, 4) ?? Number.NaN))
    .filter(year => !Number.isNaN(year))
  if (years.length < 3 || years.length < cells.length * 0.6) return false
  return Math.max(...years) - Math.min(...years) >= 15
}

function byContent(cells: readonly string[]): string | null {
  const filled = cells.map(cell => cell.trim()).filter(cell => cell !== '' && !isUrl(cell))
  if (filled.length < cells.length / 2) return null
  for (const { what, looks, least, cells: fewest } of SUSPICIONS) {
    const hits = filled.filter(looks).length
    if (hits >= fewest && hits >= filled.length * least)
      return `Weggelaten: ${hits} van de ${filled.length} cellen zijn ${what}.`
  }
  if (areNames(filled)) return 'Weggelaten: de cellen lijken namen van personen.'
  return areBirthdays(filled) ? 'Weggelaten: de cellen zijn geboortedatums.' : null
}

/** Why a column is left out as personal, in Dutch; null for a column that is about the activity. */
export function personalReason(header: string, filledCells: readonly string[]): string | null {
  if (isPersonalHeader(header)) return `Weggelaten: "${header.trim()}" wijst op gegevens van personen.`
  if (isParticipantHeader(header) && filledCells.some(isParticipantList))
    return `Weggelaten: onder "${header.trim()}" staan namen van personen.`
  return byContent(filledCells)
}

/** Headers that only a list of inhabitants has. */
const INHABITANTS =
  /^(?:geboorte ?datum|geboortejaar|geb datum|bsn|burgerservicenummer|client|client(?:naam|nummer| ?nr)|klant(?:naam|nummer| ?nr)|patient|patientnummer|lidnummer)$/
/** What stands beside those is about the same people: an address is a home, a name is an inhabitant's. */
const OF_THE_SAME =
  /^(?:naam|name|adres|straat|straatnaam|huisnummer|postcode|woonplaats|plaats|geslacht|m v|id|nummer|nr)$/

/** Takes name and address beside a birth date or a BSN for those of inhabitants, whatever they look like by themselves. */
export function besideInhabitants<Column extends { readonly header: string; readonly personal: string | null }>(
  columns: readonly Column[],
): Column[] {
  const found = columns.find(({ header }) => INHABITANTS.test(plainHeader(header)))
  return columns.map(column =>
    found && column.personal === null && OF_THE_SAME.test(plainHeader(column.header))
      ? { ...column, personal: `Weggelaten: naast "${found.header}" gaat dit over dezelfde mensen.` }
      : column,
  )
}
