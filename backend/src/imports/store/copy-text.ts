/** One value of a row on its way to the database; objects go in as JSON text. */
export type CopyValue = string | number | boolean | null

/** A cell without a value. */
export const NO_CELL = '\\N'

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

// Five million cells pass here for a large list: most need nothing. PostgreSQL holds no NUL, neither in text nor in json.
const special = /[\\\n\r\t\0]/
const escapeText = (text: string): string =>
  text
    .replaceAll('\0', '')
    .replaceAll('\\u0000', '')
    .replace(/[\\\n\r\t]/g, sign => ESCAPES[sign] ?? sign)

/** A value as a cell of COPY text. */
export const copyCell = (value: CopyValue): string => {
  if (value === null) return NO_CELL
  if (typeof value !== 'string') return String(value)
  return special.test(value) ? escapeText(value) : value
}

/** A row as COPY text, without the end of the line. */
export const copyCells = (row: readonly CopyValue[]): string => row.map(copyCell).join('\t')

/** A row as a line of COPY text. */
export const copyLine = (row: readonly CopyValue[]): string => `${copyCells(row)}\n`

/** A list of texts as PostgreSQL writes an array. */
export const arrayLiteral = (texts: readonly string[]): string =>
  `{${texts.map(text => `"${text.replace(/["\\]/g, sign => `\\${sign}`)}"`).join(',')}}`
