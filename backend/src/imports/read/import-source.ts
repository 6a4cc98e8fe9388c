import type { OpenedFile } from '../readers/opened-file'
import { openSpreadsheet } from '../readers/open-spreadsheet'
import { looksLikeJson, openGeoFile } from '../geo/open-geo'
import type { ImportKind } from '../import-job'

/** A file of any kind, opened; `year` is the year its areas or figures are of, when the file or its name says so. */
export type ImportSource = OpenedFile & { readonly year: number | null; readonly isMap: boolean }

const yearInName = (fileName: string): number | null => {
  const found = /(?<!\d)(19[89]\d|20\d{2})(?!\d)/.exec(fileName)
  return found ? Number(found[0]) : null
}

/** Opens a file for its kind. Throws `UnreadableFile` when it cannot be read at all, with what to do about it. */
export async function openSource(kind: ImportKind, path: string, fileName: string): Promise<ImportSource> {
  const mayBeMap = kind === 'AREAS' || kind === 'INDICATORS'
  if (mayBeMap && (await looksLikeJson(path))) {
    const map = await openGeoFile(path, fileName)
    return { ...map, year: map.year ?? yearInName(fileName), isMap: true }
  }
  const sheet = await openSpreadsheet(path, fileName)
  return { ...sheet, year: yearInName(fileName), isMap: false }
}
