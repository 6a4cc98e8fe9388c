import type { TableCell, TableTwin } from './table'

const BYTE_ORDER_MARK = '\uFEFF'

/** A text that starts like a formula gets an apostrophe, so that a spreadsheet shows it and does not run it. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

const quoted = (text: string): string => (/[;"\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

const field = (cell: TableCell, absent: string): string => {
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  return quoted(harmless(cell ?? absent))
}

/** A table twin as the CSV that a Dutch Excel opens at once: `;`, decimal comma, CRLF and a byte order mark. Says what is drawn, absent included. */
export const toCsv = (table: TableTwin): string => {
  const lines = [
    table.columns.map(column => field(column.header, '')),
    ...table.rows.map(row => row.map(cell => field(cell, table.absent))),
  ]
  return BYTE_ORDER_MARK + lines.map(line => line.join(';')).join('\r\n') + '\r\n'
}
