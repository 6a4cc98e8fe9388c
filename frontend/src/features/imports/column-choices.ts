import { importTekst } from '@sportpiramide/tekst'
import type { ImportJob } from './import-steps'

const { kolommen } = importTekst

/** Index of a column -> what it is taken for; null: not used. Personal columns are never in it. */
export type Choices = Readonly<Record<number, string | null>>

/** What was found, as a starting point. */
export const foundChoices = (job: ImportJob): Choices =>
  Object.fromEntries(job.columns.filter(column => !column.personal).map(column => [column.index, column.field]))

const labelOf = (job: ImportJob, code: string): string => job.fields.find(field => field.code === code)?.label ?? code

/** What must be settled before the plan can be worked out, in Dutch; null when it can. */
export const choicesProblem = (job: ImportJob, choices: Choices): string | null => {
  if (job.columns.length === 0) return null
  const taken = Object.values(choices).filter(field => field !== null)
  const missing = job.fields.find(field => field.required && !taken.includes(field.code))
  if (missing) return kolommen.mist(missing.label)
  const twice = taken.find((field, index) => taken.indexOf(field) !== index)
  return twice === undefined ? null : kolommen.dubbel(labelOf(job, twice))
}
