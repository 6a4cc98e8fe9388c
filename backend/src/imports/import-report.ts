import type { ImportJobRecord, ImportProblemRecord } from './import-job'

/** The report of an import as the contract promises it to scripts; `row` is what a person sees in the spreadsheet. */
export interface ImportReport {
  readonly file: string
  readonly sheet?: string
  readonly encoding: string
  readonly separator?: string
  readonly rows: number
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  readonly skipped: number
  readonly rejected: number
  readonly problems: readonly ReportProblem[]
}

export interface ReportProblem {
  readonly sheet?: string
  readonly row: number
  readonly column?: string
  readonly value?: string
  readonly code: string
  readonly message: string
  readonly level: 'error' | 'warning'
}

const toProblem = ({ sheet, row, column, value, code, message, level }: ImportProblemRecord): ReportProblem => ({
  ...(sheet !== null && { sheet }),
  row,
  ...(column !== null && { column }),
  ...(value !== null && { value }),
  code,
  message,
  level,
})

/** Only a workbook with one list names its sheet; with several, each problem names its own. */
const sheetOf = (job: ImportJobRecord): { sheet?: string } => {
  const used = job.sheets.filter(sheet => sheet.used)
  const [only] = used
  return used.length === 1 && only?.key ? { sheet: only.key } : {}
}

/** What an import does or did. For an import that was only planned the counts say what it would do. */
export function importReport(job: ImportJobRecord, problems: readonly ImportProblemRecord[]): ImportReport {
  const { read, create, update, unchanged, skip, reject } = job.counts
  return {
    file: job.fileName,
    ...sheetOf(job),
    encoding: job.encoding,
    ...(job.separator !== null && { separator: job.separator }),
    rows: read,
    created: create,
    updated: update,
    unchanged,
    skipped: skip,
    rejected: reject,
    problems: problems.map(toProblem),
  }
}

/** The report of a file that could not be read at all. */
export const unreadReport = (file: string, problem: ReportProblem): ImportReport => ({
  file,
  encoding: '',
  rows: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
  skipped: 0,
  rejected: 0,
  problems: [problem],
})

/** The report of a file with errors that changed nothing: no row counts as read in, so the good ones are passed over. */
export function refusedReport(job: ImportJobRecord, problems: readonly ImportProblemRecord[]): ImportReport {
  const report = importReport(job, problems)
  const skipped = report.rows - report.rejected
  return { ...report, created: 0, updated: 0, unchanged: 0, skipped }
}
