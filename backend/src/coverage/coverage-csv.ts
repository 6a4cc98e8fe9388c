import type { CoverageLine } from '@sportpiramide/domain'
import { stringify } from 'csv-stringify/sync'

const columns: readonly (keyof CoverageLine)[] = [
  'area',
  'areaCode',
  'areaKind',
  'niveau',
  'doelgroep',
  'activities',
  'municipal',
  'assumed',
  'places',
  'unknown',
  'singleEvents',
  'paths',
  'population',
  'per1000',
  'norm',
  'state',
  'gap',
  'cause',
  'priority',
]

/** A spreadsheet runs a cell that begins with one of these as a formula; a name must stay a name. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

/** Lines as CSV with a header: comma, decimal point, UTF-8. An empty cell is not known; it is not zero. */
export const coverageCsv = (lines: readonly CoverageLine[]): string =>
  stringify([...lines], { header: true, columns: [...columns], cast: { string: harmless } })
