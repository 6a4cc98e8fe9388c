import type { TableCell, TableTwin } from './table'

const BYTE_ORDER_MARK = '\uFEFF'

/** A text that starts like a formula, also behind blanks or in wide letters, gets an apostrophe: a spreadsheet then shows it and does not run it. */
const harmless = (text: string): string =>
  /^(\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n])/.test(text) ? `'${text}` : text

const quoted = (text: string): string => (/[;"\n\r\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

const text = (words: string): string => quoted(harmless(words))

const field = (cell: TableCell, absent: string, decimals = 0): string =>
  typeof cell === 'number' ? String(Number(cell.toFixed(decimals))).replace('.', ',') : text(cell ?? absent)

/**
 * A table twin as the CSV that a Dutch Excel opens at once: `;`, decimal comma, CRLF and a byte order mark. `above` are lines
 * of label and text over the table, with an empty line under them. Says what is drawn, rounded alike, absent included.
 */
export const toCsv = (table: TableTwin, above: readonly (readonly [label: string, text: string])[] = []): string => {
  const lines = [
    ...above.map(line => line.map(text)),
    ...(above.length === 0 ? [] : [[]]),
    table.columns.map(column => text(column.header)),
    ...table.rows.map(row => row.map((cell, at) => field(cell, table.absent, table.columns[at]?.decimals))),
  ]
  return BYTE_ORDER_MARK + lines.map(line => line.join(';')).join('\r\n') + '\r\n'
}
