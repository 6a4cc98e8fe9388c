import type { ImportJob } from './import-steps'
import type { PlanChoices } from './use-import-action'

/** What a person wants of a file otherwise than it was found; null: as found. */
export interface Wanted {
  readonly headerRow: number | null
  readonly sheets: readonly string[] | null
  readonly columns: readonly { readonly index: number; readonly field: string | null }[]
  readonly gemeente: string | null
}

const columnAt = (job: ImportJob, index: number) => job.columns.find(column => column.index === index)

/** Whether a header row, column or tab is wanted that was not used so far: of those nothing was kept. */
export const wantsMore = (job: ImportJob, { headerRow, columns, sheets }: Wanted): boolean =>
  headerRow !== null ||
  columns.some(({ index, field }) => field !== null && columnAt(job, index)?.field === null) ||
  job.sheets.some(sheet => !sheet.used && sheets?.includes(sheet.name))

/** The choices for working out the plan from what was kept. */
export const toPlan = ({ columns, sheets, gemeente }: Wanted): PlanChoices => ({
  ...(sheets ? { sheets: [...sheets] } : {}),
  columns: [...columns],
  ...(gemeente !== null ? { gemeenteCode: gemeente } : {}),
})

/** The choices for reading the file once more, in JSON: columns go by their header. */
export const toMapping = (job: ImportJob, { headerRow, columns, sheets }: Wanted): string =>
  JSON.stringify({
    ...(headerRow === null ? {} : { headerRow }),
    ...(sheets ? { sheets } : {}),
    columns: Object.fromEntries(columns.map(({ index, field }) => [columnAt(job, index)?.header ?? '', field])),
  })
