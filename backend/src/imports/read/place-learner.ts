import { placeCollector, type DetectedColumn, type RawRow } from '@sportpiramide/domain'
import type { LearnedPlaces, SourceColumn } from '../import-job'

/** More wijken than any gemeente has: beyond this the column holds something else. */
const MOST_NAMES = 500

/** Learns the places of a list of activities while its rows pass by, so that every row is read with the names of all others. */
export class PlaceLearner {
  private readonly titles: ReturnType<typeof placeCollector>
  private readonly names = new Set<string>()
  private readonly wijkColumn: number | undefined

  constructor(columns: readonly SourceColumn[]) {
    // The columns of a list of activities were found by the rules for activities, so their fields are fields of activities.
    this.titles = placeCollector(columns as readonly DetectedColumn[])
    this.wijkColumn = columns.find(({ field }) => field === 'wijk')?.index
  }

  add(row: RawRow): void {
    this.titles.add(row)
    const name = this.wijkColumn === undefined ? '' : (row.cells[this.wijkColumn]?.trim() ?? '')
    if (name !== '' && this.names.size <= MOST_NAMES) this.names.add(name)
  }

  learned(): LearnedPlaces {
    const fromColumn = this.names.size > MOST_NAMES ? [] : [...this.names]
    return { fromTitles: [...this.titles.places()], fromColumn }
  }
}
