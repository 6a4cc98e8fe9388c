import { columnContent, type ColumnContent } from './column-content.js'
import type { RawRow } from './import-types.js'
import { isPersonName } from './name-lists.js'
import { personalReason } from './personal-column.js'
import { MASK, maskPersons } from './persons.js'

/** A column of a sheet, before it is decided what it is taken for. */
export interface SourceColumn {
  readonly index: number
  readonly header: string
  readonly named: boolean
  readonly cells: readonly string[]
  readonly content: ColumnContent
  /** Dutch: why it is about persons; null when it is not. */
  readonly personal: string | null
  /** Share of the rows with something in this column. */
  readonly fill: number
}

/** Names of persons may head columns too, as on a list of who was there. */
const headsPerson = (header: string): boolean => header.includes(' ') && isPersonName(header)

/** The column of a sheet at this place, as its header and a sample of its rows show it. */
export function sourceColumn(header: readonly string[], sample: readonly RawRow[], index: number): SourceColumn {
  const cells = sample.map(row => row.cells[index] ?? '').filter(cell => cell.trim() !== '')
  const name = header[index]?.trim() ?? ''
  const content = columnContent(cells)
  const safe = headsPerson(name) ? MASK : maskPersons(name, 'LABEL').text
  return {
    index,
    header: name === '' ? `kolom ${index + 1}` : safe,
    named: name !== '',
    cells,
    content,
    personal: headsPerson(name) ? 'Weggelaten: de kop is de naam van een persoon.' : personalReason(name, cells),
    fill: content.filled / Math.max(1, sample.length),
  }
}
