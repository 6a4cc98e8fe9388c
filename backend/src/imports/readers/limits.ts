import { UnreadableFile } from './unreadable-file'

/** An upload may be this large, in bytes (contract: 20 MB). */
export const MOST_BYTES = 20 * 1024 * 1024
/** Rows of one sheet; a register of a large region has some thousands. */
export const MOST_ROWS = 200_000
/** Columns of one sheet; the widest CBS workbook has 121. */
export const MOST_COLUMNS = 400

/** Whether a row has no content at all. */
export const isBlank = (cells: readonly string[]): boolean => cells.every(cell => cell.trim() === '')

const split = 'Splits het bestand en lees de delen na elkaar in.'

export const tooManyRows = (): UnreadableFile =>
  new UnreadableFile(
    'TOO_MANY_ROWS',
    `Dit bestand heeft meer dan ${MOST_ROWS.toLocaleString('nl-NL')} rijen. ${split}`,
    MOST_ROWS + 1,
  )

export const tooManyColumns = (row: number): UnreadableFile =>
  new UnreadableFile(
    'TOO_MANY_COLUMNS',
    `Rij ${row} heeft meer dan ${MOST_COLUMNS} kolommen. Haal de kolommen weg die niet nodig zijn.`,
    row,
  )
