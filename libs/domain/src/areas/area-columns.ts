import type { DetectedColumn, RawRow } from '../imports/import-types.js'
import { INDICATOR_COLUMNS } from './indicator-columns.data.js'

/** Fields of a file of areas or of figures about areas; every other field is the code of an indicator. */
export type AreaField =
  | 'buurtcode'
  | 'wijkcode'
  | 'gemeentecode'
  | 'code'
  | 'naam'
  | 'buurtnaam'
  | 'wijknaam'
  | 'gemeentenaam'
  | 'jaar'
  | 'water'
  | 'geometrie'

const AREA_NAMES: Readonly<Record<AreaField, readonly string[]>> = {
  buurtcode: ['buurtcode', 'bu_code'],
  wijkcode: ['wijkcode', 'wk_code'],
  gemeentecode: ['gemeentecode', 'gm_code'],
  code: [
    'code',
    'statcode',
    'gwb_code_10',
    'gwbcode10',
    'wijkenenbuurten',
    'regioaanduiding/codering (code)',
    'codering',
    'gebiedscode',
    'regiocode',
  ],
  naam: ['naam', 'statnaam', 'regio', 'gebied', 'gebiedsnaam', 'name'],
  buurtnaam: ['buurtnaam', 'bu_naam', 'buurt'],
  wijknaam: ['wijknaam', 'wk_naam', 'wijk'],
  gemeentenaam: ['gemeentenaam', 'gm_naam', 'gemeente'],
  jaar: ['jaar', 'perioden', 'periode', 'peiljaar'],
  water: ['water', 'h2o'],
  geometrie: ['geometrie'],
}

/** A column name without capitals, spaces and signs, so that `aantalInwoners` and `aantal_inwoners` are one. */
export const plainName = (header: string): string => header.toLowerCase().replace(/[^a-z0-9]/g, '')

const FIELD_OF: ReadonlyMap<string, string> = new Map([
  ...INDICATOR_COLUMNS.flatMap(column => column.names.map(name => [plainName(name), column.indicator] as const)),
  ...Object.entries(AREA_NAMES).flatMap(([field, names]) => names.map(name => [plainName(name), field] as const)),
])

const LABELS: ReadonlyMap<string, string> = new Map(INDICATOR_COLUMNS.map(column => [column.indicator, column.label]))

const reasonOf = (field: string | undefined): string => {
  if (!field) return 'Deze kolom gebruiken we niet.'
  const label = LABELS.get(field)
  return label ? `Cijfer: ${label.toLowerCase()}.` : 'Herkend aan de naam van de kolom.'
}

/** Column of an area file as shown to a person; the same shape as for activities, with fields of its own. */
export type AreaColumn = Omit<DetectedColumn, 'field'> & { readonly field: string | null }

/** Takes each column of an area or indicator file for what its name says; of two columns with one meaning the first counts. */
export const detectAreaColumns = (headers: readonly string[], rows: readonly (readonly string[])[]): AreaColumn[] => {
  const taken = new Set<string>()
  return headers.map((header, index) => {
    const found = FIELD_OF.get(plainName(header))
    const field = found && !taken.has(found) ? found : undefined
    if (field) taken.add(field)
    const examples = rows
      .map(row => row[index]?.trim() ?? '')
      .filter(cell => cell !== '')
      .slice(0, 3)
    return {
      index,
      header,
      field: field ?? null,
      personal: false,
      reason: reasonOf(field),
      examples: field === 'geometrie' ? [] : examples,
    }
  })
}

/** True for a code of an indicator we keep. */
export const isIndicator = (field: string): boolean => LABELS.has(field)

const COUNTS: ReadonlySet<string> = new Set(
  INDICATOR_COLUMNS.filter(({ unit }) => unit === 'COUNT').map(({ indicator }) => indicator),
)

/** True for an indicator that counts people or households. */
export const isCount = (indicator: string): boolean => COUNTS.has(indicator)

/** Dutch name of an indicator; the code itself when we do not know it. */
export const indicatorLabel = (indicator: string): string => LABELS.get(indicator) ?? indicator

const recognised = (cells: readonly string[]): number =>
  new Set(cells.map(cell => FIELD_OF.get(plainName(cell))).filter(field => field !== undefined)).size

/**
 * The row number, among the first rows of a sheet, that names most columns of areas and figures; null when none names two.
 * Of rows that name equally many the first counts.
 */
export const findAreaHeader = (rows: readonly RawRow[]): number | null => {
  const best = rows.reduce<{ row: number; known: number } | null>((found, { row, cells }) => {
    const known = recognised(cells)
    return known > (found?.known ?? 1) ? { row, known } : found
  }, null)
  return best?.row ?? null
}

/** Fields a person may choose for a column of areas or figures, with their Dutch names. */
export const AREA_FIELDS: readonly { readonly code: string; readonly label: string }[] = [
  { code: 'code', label: 'Code van het gebied' },
  { code: 'naam', label: 'Naam van het gebied' },
  { code: 'gemeentecode', label: 'Gemeentecode' },
  { code: 'gemeentenaam', label: 'Gemeentenaam' },
  { code: 'wijkcode', label: 'Wijkcode' },
  { code: 'wijknaam', label: 'Wijknaam' },
  { code: 'buurtcode', label: 'Buurtcode' },
  { code: 'buurtnaam', label: 'Buurtnaam' },
  { code: 'jaar', label: 'Jaar' },
  { code: 'water', label: 'Water (ja of nee)' },
  ...INDICATOR_COLUMNS.map(({ indicator, label }) => ({ code: indicator, label })),
]
