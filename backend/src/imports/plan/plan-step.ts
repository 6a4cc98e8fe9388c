import type { FieldChange, RowProblem } from '@sportpiramide/domain'
import type { RowAction } from '../import-job'

/** The record a step is about. */
export type StepSubject = 'AREA' | 'PARTNER' | 'ACTIVITY'

/** A record in the columns of its table; what is absent keeps the table's default. */
export type StoredRecord = Readonly<Record<string, unknown>>

/** A figure as it stood, with the import that wrote it. */
export interface FigureBefore {
  readonly mark: string
  readonly value: number | null
  readonly source: string
  readonly importJobId: string | null
}

/** A figure of an area that comes, beside the one that stands. */
export interface FigureStep {
  readonly indicator: string
  readonly year: number
  readonly mark: string
  readonly value: number | null
  readonly source: string
  readonly before: FigureBefore | null
}

/** What one row of the file would do, decided before anything is changed. */
export interface PlanStep {
  readonly seq: number
  readonly subject: StepSubject
  /** False for what a row brings along: a wijk or partner it names. */
  readonly counted: boolean
  readonly sheet: string | null
  readonly row: number
  readonly action: RowAction
  /** Dutch: why this is done with the row. */
  readonly reason: string
  readonly title: string
  readonly niveau: string | null
  readonly needsReview: boolean | null
  readonly targetId: string | null
  readonly changes: readonly FieldChange[] | null
  readonly before: StoredRecord | null
  readonly after: StoredRecord | null
  /** COPY text in the order of PLACEMENT_COLUMNS; null when the placement in force stays. */
  readonly placement: string | null
  readonly figures: readonly FigureStep[] | null
}

/** A step with what must be said about its row. */
export interface PlannedRow {
  readonly step: PlanStep
  readonly problems: readonly RowProblem[]
}

const NOTHING = {
  counted: true,
  niveau: null,
  needsReview: null,
  targetId: null,
  changes: null,
  before: null,
  after: null,
  placement: null,
  figures: null,
} as const

/** A step from its essential parts; the rest is empty. */
export const step = (
  parts: Pick<PlanStep, 'seq' | 'subject' | 'sheet' | 'row' | 'action' | 'reason' | 'title'> & Partial<PlanStep>,
): PlanStep => Object.assign({ ...NOTHING }, parts)
