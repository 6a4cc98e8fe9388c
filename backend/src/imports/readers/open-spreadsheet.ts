import type { OpenedFile } from './opened-file'
import { UnreadableFile } from './unreadable-file'

/** Opens a CSV or XLSX file. Throws `UnreadableFile` for anything else, now or while the rows are walked. */
export function openSpreadsheet(_path: string, _fileName: string): Promise<OpenedFile> {
  return Promise.reject(new UnreadableFile('WRONG_FILE_TYPE', 'Dit bestand kunnen we niet lezen.'))
}
