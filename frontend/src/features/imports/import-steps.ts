import { FORMULIER_KOPPEN } from '@sportpiramide/tekst'
import type { ImportJobFieldsFragment, ImportKind, ImportState } from '../../generated/graphql'

/** The import as the wizard shows it. */
export type ImportJob = ImportJobFieldsFragment

/** Place on the rail: 0 file, 1 columns, 2 preview, 3 done. */
export type WizardStep = 0 | 1 | 2 | 3

const STEP_OF: Record<ImportState, WizardStep> = {
  READ: 1,
  PLANNING: 2,
  PLANNED: 2,
  COMMITTING: 2,
  DONE: 3,
  UNDOING: 3,
  UNDONE: 3,
  CANCELLED: 3,
  FAILED: 3,
}

/** Where an import stands on the rail; without one it begins with the file. */
export const stepOf = (job: ImportJob | null): WizardStep => (job ? STEP_OF[job.state] : 0)

/** A running step: its progress changes by itself. */
export type BusyState = 'PLANNING' | 'COMMITTING' | 'UNDOING'

export const isBusy = (state: ImportState): state is BusyState =>
  state === 'PLANNING' || state === 'COMMITTING' || state === 'UNDOING'

/** Whether this is our own invulformulier, filled in: nothing about its columns needs a look. */
export const isOwnForm = (job: ImportJob): boolean =>
  job.kind === 'ACTIVITIES' &&
  job.columns.length === FORMULIER_KOPPEN.length &&
  job.columns.every(column => column.field !== null && FORMULIER_KOPPEN.includes(column.header))

const KINDS: Readonly<Record<string, ImportKind>> = {
  activities: 'ACTIVITIES',
  partners: 'PARTNERS',
  areas: 'AREAS',
  indicators: 'INDICATORS',
}

/** The kind of file an address asks for (`soort`); without one, or an unknown one: activities. */
export const kindOfAddress = (soort: string | null): ImportKind => KINDS[soort ?? ''] ?? 'ACTIVITIES'
