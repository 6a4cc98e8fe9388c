import { randomUUID } from 'node:crypto'
import { diffActivity, mergeActivity, type DetectedColumn, type FieldChange } from '@sportpiramide/domain'
import type { Candidate } from './activity-candidates'
import { toActivityRecord, toParsedActivity, type ActivityRow } from './activity-record'
import type { PlannedPlacement } from './placement-of'
import { step, type PlannedRow } from './plan-step'
import { placeOf } from './row-steps'

/** What a decision needs beside the row: the register's activity, if any, and a way to place a text. */
export interface DecisionContext {
  readonly jobId: string
  readonly fileName: string
  readonly existing: ActivityRow | undefined
  place(): PlannedPlacement
}

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

const shared = (candidate: Candidate) => ({
  ...placeOf(candidate.input),
  subject: 'ACTIVITY' as const,
  title: candidate.activity.title,
})

const create = (candidate: Candidate, context: DecisionContext): PlannedRow => {
  const placement = context.place()
  return {
    step: step({
      ...shared(candidate),
      action: 'CREATE',
      reason: 'Nieuw in het register.',
      niveau: placement.niveau,
      needsReview: placement.needsReview,
      targetId: randomUUID(),
      after: record(candidate, context),
      placement: placement.record,
    }),
    problems: candidate.problems,
  }
}

/** A partner or wijk the file does not speak of stays the one of the register. */
const update = (
  candidate: Candidate,
  context: DecisionContext,
  row: ActivityRow,
  changes: readonly FieldChange[],
  columns: readonly DetectedColumn[],
): PlannedRow => {
  const fields = new Set(changes.map(change => change.field))
  const merged = mergeActivity(toParsedActivity(row), candidate.activity, columns)
  const after = {
    ...record(candidate, context, merged),
    ...(fields.has('aanbieder') ? {} : { partner_id: row.record.partner_id }),
    ...(fields.has('wijk') ? {} : { area_id: row.record.area_id, area_source: row.record.area_source }),
  }
  // What a person decided about this record stays, also when its text changes.
  const keeps = row.placedBy === 'PERSON' || row.record.text_key === candidate.textKey
  const placement = keeps ? null : context.place()
  return {
    step: step({
      ...shared(candidate),
      action: 'UPDATE',
      reason: `Gewijzigd: ${[...fields].join(', ')}.`,
      niveau: placement?.niveau ?? row.niveau,
      needsReview: placement?.needsReview ?? row.needsReview,
      targetId: row.id,
      changes,
      before: row.record,
      after,
      placement: placement?.record ?? null,
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
  const columns = candidate.input.columns as readonly DetectedColumn[]
  const changes = diffActivity(toParsedActivity(existing), candidate.activity, columns)
  return changes.length === 0 ? unchanged(candidate, existing) : update(candidate, context, existing, changes, columns)
}
