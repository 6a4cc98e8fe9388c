/** A cell of a table twin: a number is written in Dutch on screen and with a decimal comma in the file; null is absent, never 0. */
export type TableCell = string | number | null

export interface TableColumn {
  readonly header: string
  readonly numeric?: boolean
}

/** The same figures as a chart, as a table. The first column names the row. */
export interface TableTwin {
  readonly caption: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly TableCell[])[]
  /** What stands in a cell without a figure, for example "niet bekend". */
  readonly absent: string
}

const onScreen = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 })

/** A cell as a person reads it. */
export const cellText = (cell: TableCell, absent: string): string =>
  cell === null ? absent : typeof cell === 'number' ? onScreen.format(cell) : cell
