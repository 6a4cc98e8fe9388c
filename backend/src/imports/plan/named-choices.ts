import { IMPORT_MELDINGEN } from '@sportpiramide/tekst'
import { z } from 'zod'
import type { ChoiceProblem, Choices, Found } from './choices'

/** Choices as a script writes them: columns by the name they have in the file; null leaves a column out. */
export interface NamedChoices {
  readonly columns?: Readonly<Record<string, string | null>>
  readonly sheets?: readonly string[]
  readonly headerRow?: number
  readonly gemeenteCode?: string
}

const shape = z.strictObject({
  columns: z.record(z.string(), z.string().nullable()).optional(),
  sheets: z.array(z.string()).optional(),
  headerRow: z.int().min(0).optional(),
  gemeenteCode: z.string().optional(),
})

/** Choices as a script or a screen sends them, in JSON. Throws for anything else. */
export function parseChoices(text: string): NamedChoices {
  const { columns, sheets, headerRow, gemeenteCode } = shape.parse(JSON.parse(text))
  return {
    ...(columns && { columns }),
    ...(sheets && { sheets }),
    ...(headerRow !== undefined && { headerRow }),
    ...(gemeenteCode !== undefined && { gemeenteCode }),
  }
}

const plain = (header: string): string => header.trim().toLowerCase()

/** The same choices by the place of the column; a name the file does not have is a problem, not silence. */
export function byIndex(
  job: Found,
  named: NamedChoices,
): { readonly choices: Choices; readonly problem: ChoiceProblem | null } {
  const { columns = {}, sheets = null, gemeenteCode = null } = named
  const places = new Map(job.columns.map(({ header, index }) => [plain(header), index]))
  const unknown = Object.keys(columns).find(header => !places.has(plain(header)))
  const problem =
    unknown === undefined ? null : { field: 'columns', message: IMPORT_MELDINGEN.kolomnaamOnbekend(unknown) }
  const chosen = Object.entries(columns).map(([header, field]) => ({ index: places.get(plain(header)) ?? -1, field }))
  return { choices: { columns: unknown === undefined ? chosen : null, sheets, gemeenteCode }, problem }
}

/**
 * Without a row of column names, what a column is for is a guess that a person must confirm; on the command line nobody does,
 * so it must be said there. Null when the file names its columns, or the script does.
 */
export function unconfirmed(job: Found, named: NamedChoices): ChoiceProblem | null {
  const main = job.sheets.find(sheet => sheet.used)
  const isSaid = named.columns !== undefined || named.headerRow !== undefined
  return main?.headerRow === 0 && !isSaid ? { field: 'headerRow', message: IMPORT_MELDINGEN.geenKopregel } : null
}
