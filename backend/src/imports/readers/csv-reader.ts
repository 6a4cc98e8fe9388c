import type { RawRow } from '@sportpiramide/domain'
import { CsvError, parse } from 'csv-parse'
import { decodeStream } from 'iconv-lite'
import { createReadStream } from 'node:fs'
import { findSeparator, type Separator } from './csv-separator'
import { isBlank, MOST_COLUMNS, MOST_ROWS, tooManyColumns, tooManyRows } from './limits'
import type { OpenedFile } from './opened-file'
import { textEncoding, type TextEncoding } from './text-encoding'
import { UnreadableFile } from './unreadable-file'

const START_BYTES = 64 * 1024
/** One record; a quote that is never closed would swallow the rest of the file. */
const LONGEST_RECORD = 1024 * 1024

/** The first part of a file as text, to find the separator in. */
async function startOf(path: string, encoding: TextEncoding): Promise<string> {
  let text = ''
  const stream = createReadStream(path, { end: START_BYTES }).pipe(decodeStream(encoding.iconv))
  for await (const chunk of stream) text += String(chunk)
  return text
}

function damaged(error: unknown, row: number): UnreadableFile {
  if (error instanceof UnreadableFile) return error
  const quote = error instanceof CsvError && /QUOTE|MAX_RECORD/.test(error.code)
  const why = quote ? 'een aanhalingsteken wordt geopend en niet gesloten' : 'de regel is niet te lezen'
  return new UnreadableFile('DAMAGED', `Rij ${row}: ${why}. Herstel die rij en probeer het opnieuw.`, row)
}

function checked(cells: string[], row: number): RawRow {
  if (row > MOST_ROWS) throw tooManyRows()
  if (cells.length > MOST_COLUMNS) throw tooManyColumns(row)
  return { sheet: null, row, cells }
}

/** Records as a spreadsheet shows them: a record with line ends in a quoted cell is one row, a blank line counts as a row. */
async function* readRows(path: string, encoding: TextEncoding, separator: Separator): AsyncGenerator<RawRow> {
  const source = createReadStream(path)
  const parser = parse({
    delimiter: separator.sign,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: LONGEST_RECORD,
    from: separator.declared ? 2 : 1,
  })
  const decoded = source.pipe(decodeStream(encoding.iconv))
  decoded.pipe(parser)
  let row = separator.declared ? 1 : 0
  try {
    for await (const cells of parser) {
      row++
      if (!isBlank(cells as string[])) yield checked(cells as string[], row)
    }
  } catch (error) {
    throw damaged(error, row + 1)
  } finally {
    source.destroy()
    parser.destroy()
  }
}

/** Opens a text file as CSV: encoding by validity, separator by evidence. Rows are read anew, in a stream, at every walk. */
export async function openCsv(path: string, fileName: string, head: Buffer): Promise<OpenedFile> {
  const encoding = await textEncoding(path, head)
  const separator = findSeparator(await startOf(path, encoding))
  const rows = { [Symbol.asyncIterator]: () => readRows(path, encoding, separator) }
  const name = fileName.replace(/\.[^.]*$/, '')
  return { encoding: encoding.label, separator: separator.sign, sheets: [{ name, rows }], warnings: [] }
}
