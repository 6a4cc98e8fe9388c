import type { DetectedColumn, GemeenteInFile, SheetSays, TabMeaning } from '@sportpiramide/domain'

/** What a file is about. */
export type ImportKind = 'ACTIVITIES' | 'PARTNERS' | 'AREAS' | 'INDICATORS'

/** Kinds as a form or a command names them. */
export const IMPORT_KINDS: Readonly<Record<string, ImportKind>> = {
  activities: 'ACTIVITIES',
  partners: 'PARTNERS',
  areas: 'AREAS',
  indicators: 'INDICATORS',
}

export type ImportState =
  'READ' | 'PLANNING' | 'PLANNED' | 'COMMITTING' | 'DONE' | 'UNDOING' | 'UNDONE' | 'CANCELLED' | 'FAILED'

export type RowAction = 'CREATE' | 'UPDATE' | 'UNCHANGED' | 'SKIP' | 'REJECT'

/** A column with what it is taken for; the fields differ per kind. */
export type SourceColumn = Omit<DetectedColumn, 'field'> & { readonly field: string | null }

/** What a list says about places: normalised names learned from its titles, and names as its wijk column gives them. */
export interface LearnedPlaces {
  readonly fromTitles: readonly string[]
  readonly fromColumn: readonly string[]
}

/** A sheet of the file. `headerRow` 0: no row names the columns. */
export interface SourceSheet {
  readonly name: string
  /** What its rows carry as sheet; null in a CSV. */
  readonly key: string | null
  readonly used: boolean
  readonly headerRow: number
  readonly rows: number
  readonly tabMeans: TabMeaning
  /** What stands above the table and holds for all its rows; absent when nothing was looked for. */
  readonly says?: SheetSays
  readonly columns: readonly SourceColumn[]
  /** Places the rows of the sheet name; null when the columns changed since and they must be learned anew. */
  readonly places: LearnedPlaces | null
  /** What must be said about the sheet, whatever the columns are taken for: what was left out, and why. */
  readonly remarks: readonly ImportProblemRecord[]
}

export interface ImportCounts {
  readonly read: number
  readonly create: number
  readonly update: number
  readonly unchanged: number
  readonly skip: number
  readonly reject: number
}

/** What reading the list would do to the pyramid. */
export interface ImportPreview {
  readonly outside: number
  readonly needsReview: number
  readonly namesWijk: number
  readonly viaOrganiser: number
}

/** Records by kind; figures are those of areas. */
export interface RecordCounts {
  readonly activities: number
  readonly partners: number
  readonly areas: number
  readonly figures: number
}

/** What taking an import back does: what goes, what gets its old content back, and what stays, by name. */
export interface UndoOutcome {
  readonly removed: RecordCounts
  readonly restored: RecordCounts
  readonly keptRows: readonly string[]
  readonly keptPartners: readonly string[]
  readonly keptAreas: readonly string[]
}

/** An import from upload to undo, as stored. */
export interface ImportJobRecord {
  readonly id: string
  readonly kind: ImportKind
  readonly state: ImportState
  readonly fileName: string
  readonly encoding: string
  readonly separator: string | null
  readonly by: string
  readonly createdAt: Date
  readonly finishedAt: Date | null
  readonly sheets: readonly SourceSheet[]
  readonly columns: readonly SourceColumn[]
  readonly gemeenten: readonly GemeenteInFile[]
  readonly gemeenteCode: string | null
  readonly year: number | null
  readonly counts: ImportCounts
  readonly preview: ImportPreview | null
  readonly problemCount: number
  readonly progress: { readonly done: number; readonly total: number }
  readonly revision: number | null
  readonly verdictMark: string | null
  readonly failure: string | null
  readonly undone: UndoOutcome | null
  /** The cells of the file are gone: their term has passed. */
  readonly cellsGone: boolean
  /** Plan and remarks are gone too; it cannot be taken back any more. */
  readonly planGone: boolean
}

/** A remark on a row of the file, as stored and reported. */
export interface ImportProblemRecord {
  readonly sheet: string | null
  readonly row: number
  readonly column: string | null
  readonly value: string | null
  readonly code: string
  readonly message: string
  readonly level: 'error' | 'warning'
}
