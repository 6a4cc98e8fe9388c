import type { ActivityKind, ActivityStatus, AgeRange, AreaSource, Capacity, Rhythm, Scale } from '../activity.js'

/** A sheet as a reader delivers it: text cells, merged cells filled, `row` as a person sees it in the spreadsheet (1-based). */
export interface RawRow {
  readonly sheet: string | null
  readonly row: number
  readonly cells: readonly string[]
}

/** Fields a column of an activities file can be taken for. Only titel is required. */
export type ActivityField =
  | 'titel'
  | 'omschrijving'
  | 'aanbieder'
  | 'wijk'
  | 'locatie'
  | 'leeftijd'
  | 'kosten'
  | 'groepsgrootte'
  | 'plaatsen'
  | 'deelnemers'
  | 'wanneer'
  | 'tijd'
  | 'toeleiding'
  | 'financiering'
  | 'doelgroep'
  | 'soort'
  | 'status'
  | 'bevestigd'
  | 'kenmerk'

/** What a column is taken for, shown to a person for confirmation. A personal column is never read further nor stored. */
export interface DetectedColumn {
  readonly index: number
  readonly header: string
  readonly field: ActivityField | null
  readonly personal: boolean
  /** Dutch: why it is taken so, or why it is left out. */
  readonly reason: string
  readonly examples: readonly string[]
}

/** A remark on a row, in the words of the person who made the file. ERROR rejects the row, WARNING keeps it. */
export interface RowProblem {
  readonly column?: string
  readonly value?: string
  readonly code: string
  readonly message: string
  readonly level: 'error' | 'warning'
}

/** One activity as a file gives it, before it meets the register. Names, not ids. Absent means: the file does not say. */
export interface ParsedActivity {
  readonly kind: ActivityKind
  readonly title: string
  readonly description: string | null
  readonly organiser: string | null
  /** Name of the wijk or buurt as found, with where it was found. */
  readonly wijk: { readonly name: string; readonly source: AreaSource } | null
  readonly scale: Scale
  readonly location: string | null
  readonly rhythm: Rhythm
  readonly capacity: Capacity
  readonly attendance: number | null
  readonly price: string | null
  readonly ages: string | null
  readonly ageRange: AgeRange
  readonly groupSize: string | null
  readonly referral: string | null
  readonly funding: string | null
  readonly doelgroepText: string | null
  /** The words of the file on when it meets, of which `rhythm` is the reading. Absent where the register does not keep them. */
  readonly when?: string | null
  readonly status: ActivityStatus
  /** jjjj-mm-dd */
  readonly verifiedAt: string | null
  readonly externalId: string | null
}

export interface ParsedRow {
  readonly activity: ParsedActivity | null
  readonly problems: readonly RowProblem[]
  /** A line without content (blank, total, repeated header): skipped with this reason, never counted as lost. */
  readonly skip: string | null
}

/** What a file is about; decides which words make a header. */
export type SheetKind = 'ACTIVITIES' | 'PARTNERS' | 'AREAS' | 'INDICATORS'

/** What the name of a tab stands for, when the workbook has one tab per wijk or per partner. */
export type TabMeaning = 'WIJK' | 'PARTNER' | null

/** What stands above the table of a sheet and holds for all its rows. */
export interface SheetSays {
  readonly wijk: string | null
  readonly organiser: string | null
}

/** What a row cannot know by itself: the register it goes to and the rest of its file. */
export interface RowContext {
  readonly tabMeans: TabMeaning
  /** Names of wijken and buurten of the register; may be empty on the first day. Keep the same array for a whole file. */
  readonly knownWijken: readonly string[]
  readonly gemeenteNamen?: readonly string[]
  readonly says?: SheetSays
  /** Place names learned from all titles of the file, see `placeCollector`. Keep the same set for a whole file. */
  readonly titlePlaces?: ReadonlySet<string>
}

/** One field of an existing activity that a file would change; texts as a person reads them. */
export interface FieldChange {
  readonly field: string
  readonly before: string | null
  readonly after: string | null
}
