import { open, stat } from 'node:fs/promises'
import { openCsv } from './csv-reader'
import { checkName, fileKind } from './file-kind'
import { MOST_BYTES } from './limits'
import type { OpenedFile, OpenedSheet } from './opened-file'
import { UnreadableFile } from './unreadable-file'
import { openWorkbook } from './workbook-reader'

const HEAD_BYTES = 8192

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

async function checkSize(path: string): Promise<void> {
  const { size } = await stat(path)
  if (size === 0) throw new UnreadableFile('EMPTY_FILE', 'Dit bestand is leeg. Kies het bestand met uw lijst.')
  if (size > MOST_BYTES) {
    const megabytes = Math.ceil(size / 1024 / 1024)
    const message = `Dit bestand is ${megabytes} MB; wij lezen tot 20 MB. Haal afbeeldingen en tabbladen weg die niet nodig zijn, of splits de lijst.`
    throw new UnreadableFile('FILE_TOO_LARGE', message)
  }
}

/** Whether a sheet has at least one row with content; reads no further than that. */
async function hasRows(sheet: OpenedSheet): Promise<boolean> {
  for await (const row of sheet.rows) return row.cells.length > 0
  return false
}

async function withRows(file: OpenedFile): Promise<OpenedFile> {
  const sheets: OpenedSheet[] = []
  for (const sheet of file.sheets) if (await hasRows(sheet)) sheets.push(sheet)
  if (sheets.length > 0) return { ...file, sheets }
  throw new UnreadableFile('NO_ROWS', 'Dit bestand heeft geen rijen met tekst. Kies het bestand met uw lijst.')
}

/**
 * Opens a CSV or XLSX file; what a file is, its contents say and its name must not deny. Sheets without rows are left out.
 * Throws `UnreadableFile` for anything that cannot be read, now or while the rows are walked.
 */
export async function openSpreadsheet(path: string, fileName: string): Promise<OpenedFile> {
  await checkSize(path)
  const head = await headOf(path)
  const kind = fileKind(head)
  checkName(kind, fileName)
  return withRows(kind === 'ZIP' ? await openWorkbook(path) : await openCsv(path, fileName, head))
}
