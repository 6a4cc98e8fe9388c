import { MASK } from '../imports/persons.js'
import { isTotal } from '../imports/total-row.js'
import type { RowProblem } from '../imports/import-types.js'
import type { PartnerColumn, PartnerField } from './partner-columns.js'

/** One partner as a file gives it; `typeText` and `wijk` are words of the file, not codes. */
export interface ParsedPartner {
  readonly name: string
  readonly typeText: string | null
  readonly wijk: string | null
}

export interface ParsedPartnerRow {
  readonly partner: ParsedPartner | null
  readonly problems: readonly RowProblem[]
  readonly skip: string | null
}

const NO_PARTNER = /^(onbekend|n\.?v\.?t\.?)$/i

const nameless = (name: string, columns: readonly PartnerColumn[]): ParsedPartnerRow => {
  const column = columns.find(candidate => candidate.field === 'naam')?.header ?? 'naam'
  const message =
    name === MASK ? 'De naam is die van een persoon; die bewaren we niet.' : 'De naam van de partner ontbreekt.'
  return { partner: null, problems: [{ column, code: 'GEEN_NAAM', message, level: 'error' }], skip: null }
}

const skipReason = (cells: readonly string[], name: string): string | null => {
  if (cells.every(cell => cell.trim() === '')) return 'Lege regel.'
  return NO_PARTNER.test(name) || isTotal(name) ? `Geen partner, maar "${name}".` : null
}

/** Reads one partner out of a row; a row without a name but with other content is an error, an empty one is skipped. */
export const parsePartnerRow = (cells: readonly string[], columns: readonly PartnerColumn[]): ParsedPartnerRow => {
  const text = (field: PartnerField): string => {
    const column = columns.find(candidate => candidate.field === field)
    return column ? (cells[column.index]?.trim().replace(/\s+/g, ' ') ?? '') : ''
  }
  const name = text('naam')
  const skip = skipReason(cells, name)
  if (skip) return { partner: null, problems: [], skip }
  if (name === '' || name === MASK) return nameless(name, columns)
  return { partner: { name, typeText: text('type') || null, wijk: text('wijk') || null }, problems: [], skip: null }
}
