import type { ClassificationRecord, Placement } from '@sportpiramide/domain'
import type { StandingVerdict } from '../store/activity-match.queries'
import type { StoredRecord } from './plan-step'

/** The rules that place an activity, as one thing, so that a plan can be made with the rules in force. */
export interface Classifier {
  readonly taxonomyVersion: string
  classify(record: ClassificationRecord): Placement
  /** Rows with the same key have the same text and are twins. */
  textKey(record: ClassificationRecord): string
}

/** Where a row would stand in the pyramid. */
export interface PlannedPlacement {
  readonly niveau: string
  readonly needsReview: boolean
  readonly record: StoredRecord
}

const MOST_KEPT = 20_000

const byMachine = (placement: Placement, taxonomyVersion: string): PlannedPlacement => ({
  niveau: placement.niveau,
  needsReview: placement.nakijken,
  record: {
    niveau: placement.niveau,
    doelgroepen: placement.doelgroepen,
    themas: placement.themas,
    confidence: placement.zekerheid,
    needs_review: placement.nakijken,
    rule: placement.regel,
    reasons: placement.redenen,
    chances: placement.kansen,
    taxonomy_version: taxonomyVersion,
    placed_by: 'MACHINE',
    coder: null,
  },
})

const byPerson = (verdict: StandingVerdict, machine: PlannedPlacement): PlannedPlacement => ({
  niveau: verdict.niveau,
  needsReview: false,
  record: {
    ...machine.record,
    niveau: verdict.niveau,
    doelgroepen: verdict.doelgroepen,
    themas: verdict.themas,
    confidence: null,
    needs_review: false,
    placed_by: 'PERSON',
    coder: verdict.coder,
  },
})

/** Places rows by the classifier, or by what a person decided about the same text before. Equal rows are classified once. */
export class PlacementPlanner {
  private readonly known = new Map<string, PlannedPlacement>()

  constructor(private readonly classifier: Classifier) {}

  place(record: ClassificationRecord, verdict: StandingVerdict | undefined): PlannedPlacement {
    // Twins share their text but may differ in price or age, which the classifier reads too.
    const key = JSON.stringify({ ...record, id: '' })
    const machine = this.known.get(key) ?? this.classify(record, key)
    return verdict ? byPerson(verdict, machine) : machine
  }

  private classify(record: ClassificationRecord, key: string): PlannedPlacement {
    const placed = byMachine(this.classifier.classify(record), this.classifier.taxonomyVersion)
    // A file of a hundred thousand different texts has no use for a memory of all of them.
    if (this.known.size < MOST_KEPT) this.known.set(key, placed)
    return placed
  }
}
