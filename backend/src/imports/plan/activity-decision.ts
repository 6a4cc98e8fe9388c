import { randomUUID } from 'node:crypto'
import { diffActivity, mergeActivity, type DetectedColumn, type FieldChange } from '@sportpiramide/domain'
import type { Candidate } from './activity-candidates'
import { toActivityRecord, toParsedActivity, type ActivityRow } from './activity-record'
import type { PlannedPlacement } from './placement-of'
import { step, type PlannedRow } from './plan-step'
import { placeOf } from './row-steps'

/** What a decision needs beside the row: the register's activity, if any, and the place of the text where that is needed. */
export interface DecisionContext {
  readonly jobId: string
  readonly fileName: string
  readonly existing: ActivityRow | undefined
  /** Null when `needsPlacement` said that the placement in force stays. */
  readonly placement: PlannedPlacement | null
}

/** What a person decided about a record stays, also when its text changes; a text that stays keeps its placement. */
export const needsPlacement = (candidate: Candidate, existing: ActivityRow | undefined): boolean =>
  !existing || (existing.placedBy !== 'PERSON' && existing.record.text_key !== candidate.textKey)

const sourceRow = ({ input }: Candidate, fileName: string): string =>
  input.raw.sheet === null
    ? `${fileName}, rij ${input.raw.row}`
    : `${fileName}, tab ${input.raw.sheet}, rij ${input.raw.row}`

const record = (candidate: Candidate, context: DecisionContext, activity = candidate.activity) =>
  toActivityRecord(activity, {
    partnerId: candidate.partnerId,
    areaId: candidate.areaId,
    recordKey: candidate.key,
    occurrence: candidate.occurrence,
    textKey: candidate.textKey,
    sourceRow: sourceRow(candidate, context.fileName),
    jobId: context.jobId,
  })

// The columns of a list of activities were found by the rules for activities, so their fields are fields of activities.
const columnsOf = ({ input }: Candidate) => input.columns as readonly DetectedColumn[]

const shared = (candidate: Candidate) => ({
  ...placeOf(candidate.input),
  subject: 'ACTIVITY' as const,
  title: candidate.activity.title,
})

// Written out in full: a hundred thousand of these are made, and a copy of a default costs more than the decision.
const create = (candidate: Candidate, context: DecisionContext): PlannedRow => {
  const { placement } = context
  const { seq, sheet, row } = candidate.input.raw
  return {
    step: {
      seq,
      subject: 'ACTIVITY',
      counted: true,
      sheet,
      row,
      action: 'CREATE',
      reason: 'Nieuw in het register.',
      title: candidate.activity.title,
      niveau: placement?.niveau ?? null,
      needsReview: placement?.needsReview ?? null,
      targetId: randomUUID(),
      changes: null,
      before: null,
      after: record(candidate, context),
      placement: placement?.text ?? null,
      figures: null,
    },
    problems: candidate.problems,
  }
}

/** A partner or wijk the file does not speak of stays the one of the register. */
const updated = (candidate: Candidate, context: DecisionContext, row: ActivityRow, changes: readonly FieldChange[]) => {
  const fields = new Set(changes.map(change => change.field))
  const merged = mergeActivity(toParsedActivity(row), candidate.activity, columnsOf(candidate))
  return {
    ...record(candidate, context, merged),
    ...(fields.has('aanbieder') ? {} : { partner_id: row.record.partner_id }),
    ...(fields.has('wijk') ? {} : { area_id: row.record.area_id, area_source: row.record.area_source }),
  }
}

const placeNow = ({ placement }: DecisionContext, row: ActivityRow) =>
  placement ?? { niveau: row.niveau, needsReview: row.needsReview, text: null }

const update = (
  candidate: Candidate,
  context: DecisionContext,
  row: ActivityRow,
  changes: readonly FieldChange[],
): PlannedRow => {
  const { niveau, needsReview, text: placement } = placeNow(context, row)
  return {
    step: step({
      ...shared(candidate),
      action: 'UPDATE',
      reason: `Gewijzigd: ${changes.map(({ field }) => field).join(', ')}.`,
      niveau,
      needsReview,
      targetId: row.id,
      changes,
      before: row.record,
      after: updated(candidate, context, row, changes),
      placement,
    }),
    problems: candidate.problems,
  }
}

const unchanged = (candidate: Candidate, row: ActivityRow): PlannedRow => ({
  step: step({
    ...shared(candidate),
    action: 'UNCHANGED',
    reason: 'Staat al zo in het register.',
    niveau: row.niveau,
    needsReview: row.needsReview,
    targetId: row.id,
  }),
  problems: candidate.problems,
})

/** Decides whether a row makes a new activity, changes one, or says what the register already holds. */
export function decideActivity(candidate: Candidate, context: DecisionContext): PlannedRow {
  const { existing } = context
  if (!existing) return create(candidate, context)
  const changes = diffActivity(toParsedActivity(existing), candidate.activity, columnsOf(candidate))
  return changes.length === 0 ? unchanged(candidate, existing) : update(candidate, context, existing, changes)
}
