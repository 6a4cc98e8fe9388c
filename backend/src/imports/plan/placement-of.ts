import type { ClassificationRecord, Placement } from '@sportpiramide/domain'
import type { StandingVerdict } from '../store/activity-match.queries'
import { arrayLiteral, copyCell, NO_CELL, type CopyValue } from '../store/copy-text'
import { PLACEMENT_COLUMNS } from '../store/record-columns.data'

/** The rules that place an activity, as one thing, so that a plan can be made with the rules in force. */
export interface Classifier {
  readonly taxonomyVersion: string
  classify(record: ClassificationRecord): Placement
}

/** Where a row would stand in the pyramid; `text` is a line of COPY text in the order of PLACEMENT_COLUMNS. */
export interface PlannedPlacement {
  readonly niveau: string
  readonly needsReview: boolean
  readonly text: string
}

type PlacementColumn = (typeof PLACEMENT_COLUMNS)[number]
type Cells = Readonly<Record<PlacementColumn, CopyValue>>

const MOST_KEPT = 1000

const machineCells = (placement: Placement, taxonomyVersion: string): Cells => ({
  niveau: placement.niveau,
  doelgroepen: arrayLiteral(placement.doelgroepen),
  themas: arrayLiteral(placement.themas),
  confidence: placement.zekerheid,
  needs_review: placement.nakijken,
  rule: placement.regel,
  reasons: JSON.stringify(placement.redenen),
  chances: JSON.stringify(placement.kansen),
  taxonomy_version: taxonomyVersion,
  placed_by: 'MACHINE',
  coder: null,
})

/** What a person decided about the same text before, with the reasons of the machine beside it. */
export const byPerson = (verdict: StandingVerdict, machine: PlannedPlacement): PlannedPlacement => {
  const decided: Partial<Cells> = {
    niveau: verdict.niveau,
    doelgroepen: arrayLiteral(verdict.doelgroepen),
    themas: arrayLiteral(verdict.themas),
    confidence: null,
    needs_review: false,
    placed_by: 'PERSON',
    coder: verdict.coder,
  }
  const cells = machine.text.split('\t')
  const text = PLACEMENT_COLUMNS.map((column, index) => {
    const value = decided[column]
    return value === undefined ? (cells[index] ?? NO_CELL) : copyCell(value)
  }).join('\t')
  return { niveau: verdict.niveau, needsReview: false, text }
}

/** Places texts by the classifier; equal ones are classified once. */
export class TextPlacer {
  private readonly known = new Map<string, PlannedPlacement>()

  constructor(private readonly classifier: Classifier) {}

  place(record: ClassificationRecord): PlannedPlacement {
    // A list of so many different texts has no use for a memory of all of them.
    if (this.known.size >= MOST_KEPT) return this.classify(record)
    // Twins share their text but may differ in price or age, which the classifier reads too.
    const key = JSON.stringify({ ...record, id: '' })
    const placed = this.known.get(key) ?? this.classify(record)
    this.known.set(key, placed)
    return placed
  }

  private classify(record: ClassificationRecord): PlannedPlacement {
    const placement = this.classifier.classify(record)
    const cells = machineCells(placement, this.classifier.taxonomyVersion)
    const text = PLACEMENT_COLUMNS.map(column => copyCell(cells[column])).join('\t')
    return { niveau: placement.niveau, needsReview: placement.nakijken, text }
  }
}
