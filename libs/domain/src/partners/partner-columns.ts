import type { DetectedColumn } from '../imports/import-types.js'

/** Fields of a file of partners; only the name is required. */
export type PartnerField = 'naam' | 'type' | 'wijk'

/** Column of a partner file as shown to a person. */
export type PartnerColumn = Omit<DetectedColumn, 'field'> & { readonly field: PartnerField | null }

const NAMES: readonly { readonly field: PartnerField; readonly pattern: RegExp }[] = [
  {
    field: 'naam',
    pattern:
      /^(naam|partner|organisatie|aanbieder|vereniging|club|naam ?(van ?de ?)?(organisatie|partner|vereniging|club|aanbieder)|organisatienaam|verenigingsnaam|clubnaam|partnernaam)$/,
  },
  {
    field: 'type',
    pattern: /^(type|soort|categorie|sector|type ?(organisatie|partner)|soort ?(organisatie|partner)|partnertype)$/,
  },
  { field: 'wijk', pattern: /^(wijk|buurt|stadsdeel|kern|gebied|vaste wijk|werkgebied)$/ },
]

const fieldOf = (header: string): PartnerField | null =>
  NAMES.find(({ pattern }) => pattern.test(header.trim().toLowerCase()))?.field ?? null

const reasonOf = (column: DetectedColumn, field: PartnerField | null): string => {
  if (column.personal) return column.reason
  return field ? 'Herkend aan de naam van de kolom.' : 'Deze kolom gebruiken we niet.'
}

/** Takes the columns of a partner file for what they are, given which of them look like persons (see `detectColumns`). */
export const detectPartnerColumns = (columns: readonly DetectedColumn[]): PartnerColumn[] => {
  const taken = new Set<PartnerField>()
  return columns.map(column => {
    const found = column.personal ? null : fieldOf(column.header)
    const field = found && !taken.has(found) ? found : null
    if (field) taken.add(field)
    return { ...column, field, reason: reasonOf(column, field) }
  })
}
