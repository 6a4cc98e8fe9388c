import { importTekst } from '@sportpiramide/tekst'
import type { ImportJob } from './import-steps'

const { kolommen } = importTekst

/** Index of a column -> what it is taken for; null: not used. Only columns that a person may choose for are in it. */
export type Choices = Readonly<Record<number, string | null>>

type Column = ImportJob['columns'][number]

/** A column that reads itself, such as the borders in a map file: there is nothing to choose. */
export const isFixed = (job: ImportJob, column: Column): boolean =>
  column.field !== null && job.fields.every(field => field.code !== column.field)

/** What was found, as a starting point. */
export const foundChoices = (job: ImportJob): Choices =>
  Object.fromEntries(
    job.columns.filter(column => !column.personal && !isFixed(job, column)).map(column => [column.index, column.field]),
  )

/** What a person chose otherwise than it was found; the rest is taken as found. */
export const changedChoices = (job: ImportJob, choices: Choices): { index: number; field: string | null }[] =>
  Object.entries(foundChoices(job)).flatMap(([key, found]) => {
    const index = Number(key)
    const field = choices[index] ?? null
    return field === found ? [] : [{ index, field }]
  })

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
