import { nameOfTab } from '@sportpiramide/domain'
import type * as schema from '../graphql/generated/resolvers-types'
import type { ImportJobRecord, ImportProblemRecord, SourceSheet, UndoOutcome } from './import-job'
import { fieldsOf } from './plan/import-fields'
import type { StepView } from './store/import-step.queries'

/** A job as the screens see it; its remarks, and what stands in the way of an undo, are asked for apart. */
export type ImportJobAnswer = Omit<schema.ImportJob, 'problems' | 'canUndo' | 'undoRefusal'>

/** What an undo did or would do, in the words of the schema. */
export const toImportUndo = ({ keptRows, keptPartners, keptAreas, ...counts }: UndoOutcome): schema.ImportUndo => ({
  ...counts,
  keptRows: [...keptRows],
  keptPartners: [...keptPartners],
  keptAreas: [...keptAreas],
})

/** A tab that itself names nothing ("Overig") stands for nothing, whatever the other tabs stand for. */
const toSheet = ({ name, used, headerRow, rows, tabMeans }: SourceSheet): schema.SourceSheet => {
  const means = tabMeans !== null && nameOfTab(name, tabMeans) !== null ? tabMeans : null
  return { name, used, headerRow, rows, tabMeans: means }
}

/** A job in the words of the schema. */
export const toImportJob = (job: ImportJobRecord): ImportJobAnswer => ({
  id: job.id,
  kind: job.kind,
  state: job.state,
  fileName: job.fileName,
  encoding: job.encoding,
  separator: job.separator,
  createdAt: job.createdAt,
  finishedAt: job.finishedAt,
  by: job.by,
  sheets: job.sheets.map(toSheet),
  columns: job.columns,
  fields: fieldsOf(job.kind),
  gemeenten: job.gemeenten,
  gemeenteCode: job.gemeenteCode,
  counts: job.counts,
  preview: job.preview,
  progress: job.progress.total > 0 ? job.progress : null,
  problemCount: job.problemCount,
  failure: job.failure,
  undone: job.undone && toImportUndo(job.undone),
  cellsGone: job.cellsGone,
  planGone: job.planGone,
})

/** A remark in the words of the schema. */
export const toImportProblem = ({ level, ...problem }: ImportProblemRecord): schema.ImportProblem => ({
  ...problem,
  level: level === 'error' ? 'ERROR' : 'WARNING',
})

/** A planned row in the words of the schema. */
export const toImportRow = ({ seq: _seq, changes, ...row }: StepView): schema.ImportRow => ({
  ...row,
  changes: changes ?? [],
})
