import { IMPORT_MELDINGEN } from '@sportpiramide/tekst'
import type { ImportJobRecord, SourceColumn, SourceSheet } from '../import-job'
import { REQUIRED_FIELDS } from '../read/fields'
import { fieldsOf } from './import-fields'
import { isIndicator } from '@sportpiramide/domain'

/** What a person says about a file; what is left out stays as it was found. */
export interface Choices {
  readonly columns?: readonly { readonly index: number; readonly field?: string | null }[] | null
  readonly sheets?: readonly string[] | null
  readonly gemeenteCode?: string | null
}

/** What is wrong with a choice, in Dutch, and which argument it is about. */
export interface ChoiceProblem {
  readonly message: string
  readonly field: string
}

/** The file as it will be planned. */
export type Chosen = Pick<ImportJobRecord, 'sheets' | 'columns' | 'gemeenten' | 'gemeenteCode'>

/** The file as it was found. */
export type Found = Chosen & Pick<ImportJobRecord, 'kind'>

/** The file cannot be read or planned as it stands; the message is Dutch. */
export class ChoiceNeeded extends Error {
  override readonly name = 'ChoiceNeeded'
  constructor(readonly problem: ChoiceProblem) {
    super(problem.message)
  }
}

const problem = (field: string, message: string): ChoiceProblem => ({ field, message })

const columnProblem = (
  job: Found,
  { index, field }: { readonly index: number; readonly field?: string | null },
): ChoiceProblem | null => {
  const column = job.columns.find(candidate => candidate.index === index)
  if (!column) return problem('columns', IMPORT_MELDINGEN.kolomOnbekend(index))
  if (!field) return null
  if (column.personal) return problem('columns', IMPORT_MELDINGEN.kolomPersoon(column.header))
  const known = fieldsOf(job.kind).some(({ code }) => code === field)
  return known ? null : problem('columns', IMPORT_MELDINGEN.veldOnbekend(field))
}

const sheetProblem = (job: Found, name: string): ChoiceProblem | null =>
  job.sheets.some(sheet => sheet.name === name) ? null : problem('sheets', IMPORT_MELDINGEN.bladOnbekend(name))

const gemeenteProblem = (job: Found, code: string | null | undefined): ChoiceProblem | null =>
  !code || job.gemeenten.length === 0 || job.gemeenten.some(gemeente => gemeente.code === code)
    ? null
    : problem('gemeenteCode', IMPORT_MELDINGEN.gemeenteOnbekend(code))

/** The first thing that cannot be done, or null. */
export function choiceProblem(job: Found, choices: Choices): ChoiceProblem | null {
  const found = [
    ...(choices.columns ?? []).map(choice => columnProblem(job, choice)),
    ...(choices.sheets ?? []).map(name => sheetProblem(job, name)),
    gemeenteProblem(job, choices.gemeenteCode),
  ]
  return found.find(candidate => candidate !== null) ?? null
}

/**
 * What a choice needs the file again for, or null: a column or a tab that was not used was not kept either.
 */
export function fileNeeded(job: Found, choices: Choices): ChoiceProblem | null {
  const column = (choices.columns ?? [])
    .filter(({ field }) => field)
    .map(({ index }) => job.columns.find(candidate => candidate.index === index))
    .find(candidate => candidate?.field === null)
  if (column) return problem('columns', IMPORT_MELDINGEN.kolomNietBewaard(column.header))
  const tab = (choices.sheets ?? []).find(name => job.sheets.some(sheet => sheet.name === name && !sheet.used))
  return tab === undefined ? null : problem('sheets', IMPORT_MELDINGEN.bladNietBewaard(tab))
}

/** `FILE`: every column can be chosen; `KEPT`: only those of which the cells are there. */
type Source = 'FILE' | 'KEPT'

const assign = (
  columns: readonly SourceColumn[],
  chosen: ReadonlyMap<string, string | null>,
  source: Source,
): SourceColumn[] => {
  const taken = new Set([...chosen.values()].filter(field => field !== null))
  return columns.map(column => {
    const isThere = source === 'FILE' || column.field !== null
    const field = isThere ? chosen.get(column.header) : undefined
    if (field !== undefined) return { ...column, field }
    // A field that a person gave to one column is taken from the column it was found in.
    return column.field !== null && taken.has(column.field) ? { ...column, field: null } : column
  })
}

/** Carries the choices of the shown columns over to every sheet, by the name of the column. */
export function applyChoices(job: Found, choices: Choices, source: Source = 'KEPT'): Chosen {
  const chosen = new Map(
    (choices.columns ?? []).map(({ index, field }) => {
      const header = job.columns.find(column => column.index === index)?.header ?? ''
      return [header, field ?? null] as const
    }),
  )
  const used = choices.sheets ? new Set(choices.sheets) : null
  const sheets = job.sheets.map((sheet): SourceSheet => {
    const columns = assign(sheet.columns, chosen, source)
    const moved = columns.some((column, index) => column.field !== sheet.columns[index]?.field)
    const places = moved ? null : sheet.places
    return { ...sheet, used: used?.has(sheet.name) ?? sheet.used, columns, places }
  })
  return {
    sheets,
    columns: assign(job.columns, chosen, source),
    gemeenten: job.gemeenten,
    gemeenteCode: choices.gemeenteCode ?? job.gemeenteCode,
  }
}

const hasOneOf = (chosen: Chosen, fields: readonly string[]): boolean =>
  chosen.columns.some(({ field }) => field !== null && fields.includes(field))

const MISSING: Readonly<Record<ImportJobRecord['kind'], string>> = {
  ACTIVITIES: IMPORT_MELDINGEN.titelKolom,
  PARTNERS: IMPORT_MELDINGEN.naamKolom,
  AREAS: IMPORT_MELDINGEN.geenGebieden,
  INDICATORS: IMPORT_MELDINGEN.geenGebieden,
}

/** What a plan cannot do without, or null when it can be made. */
export function incomplete(job: Found, chosen: Chosen): ChoiceProblem | null {
  if (!hasOneOf(chosen, REQUIRED_FIELDS[job.kind])) return problem('columns', MISSING[job.kind])
  const figures = chosen.columns.some(({ field }) => field !== null && isIndicator(field))
  if (job.kind === 'INDICATORS' && !figures) return problem('columns', IMPORT_MELDINGEN.cijferKolom)
  const open = job.gemeenten.length > 1 && chosen.gemeenteCode === null
  return open ? problem('gemeenteCode', IMPORT_MELDINGEN.kiesGemeente) : null
}
