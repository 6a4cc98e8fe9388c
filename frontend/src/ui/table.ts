/** A cell of a table twin: a number is written in Dutch on screen and with a decimal comma in the file; null is absent, never 0. */
export type TableCell = string | number | null

export interface TableColumn {
  readonly header: string
  readonly numeric?: boolean
  /** Decimals that a number keeps at most, on screen and in the file; whole unless said. */
  readonly decimals?: number
}

/** The same figures as a chart, as a table. The first column names the row. Figures are exact here and rounded where they are shown. */
export interface TableTwin {
  readonly caption: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly TableCell[])[]
  /** What stands in a cell without a figure, for example "niet bekend". */
  readonly absent: string
}

const whole = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 })
const written = (n: number, decimals: number): string =>
  decimals === 0 ? whole.format(n) : new Intl.NumberFormat('nl-NL', { maximumFractionDigits: decimals }).format(n)

/** A cell as a person reads it. */
export const cellText = (cell: TableCell, absent: string, decimals = 0): string =>
  cell === null ? absent : typeof cell === 'number' ? written(cell, decimals) : cell
