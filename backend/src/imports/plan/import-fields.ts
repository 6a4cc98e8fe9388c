import { AREA_FIELDS } from '@sportpiramide/domain'
import { ACTIVITEIT_VELDEN, PARTNER_VELDEN } from '@sportpiramide/tekst'
import type { ImportKind } from '../import-job'

/** A field a person may choose for a column. */
export interface ImportField {
  readonly code: string
  readonly label: string
  readonly required: boolean
}

const named = (labels: Readonly<Record<string, string>>, required: string): ImportField[] =>
  Object.entries(labels).map(([code, label]) => ({ code, label, required: code === required }))

const FIELDS: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  ACTIVITIES: named(ACTIVITEIT_VELDEN, 'titel'),
  PARTNERS: named(PARTNER_VELDEN, 'naam'),
  AREAS: AREA_FIELDS.map(field => ({ ...field, required: false })),
  INDICATORS: AREA_FIELDS.map(field => ({ ...field, required: false })),
}

/** Fields for the columns of a file of this kind. */
export const fieldsOf = (kind: ImportKind): readonly ImportField[] => FIELDS[kind]
