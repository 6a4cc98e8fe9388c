import type { RowProblem } from '../imports/import-types.js'
import { quotable } from '../imports/persons.js'
import type { Measured } from '../measured.js'
import type { AreaGeometry } from '../seed.js'
import { isCount } from './area-columns.js'
import type { AreaColumn } from './area-columns.js'
import { AreaRow } from './area-row.js'
import { gemeenteOfCode, isWaterCode, readCbsCode } from './area-codes.js'
import type { CbsCode } from './area-codes.js'
import { readCount, readFigure } from './figures.js'
import { checkGeometry } from './geometry-check.js'

/** One area as a file gives it, before it meets the register. A file without codes gives names only. */
export interface ParsedArea {
  readonly code: CbsCode | null
  readonly name: string
  readonly gemeente: { readonly code: string; readonly name: string } | null
  readonly year: number | null
  /** Null when the file has no column for borders. */
  readonly geometry: AreaGeometry | null
  readonly figures: readonly { readonly indicator: string; readonly figure: Measured }[]
}

export interface ParsedAreaRow {
  readonly area: ParsedArea | null
  readonly problems: readonly RowProblem[]
  readonly skip: string | null
}

/** A buurt file also names its wijk, and every file its gemeente: the own code comes first, then from small to large. */
const CODE_FIELDS = ['code', 'buurtcode', 'wijkcode', 'gemeentecode']
const NAME_FIELDS: Readonly<Record<string, readonly string[]>> = {
  BUURT: ['buurtnaam', 'naam'],
  WIJK: ['wijknaam', 'naam'],
  GEMEENTE: ['gemeentenaam', 'naam'],
}
const ANY_NAME = ['naam', 'buurtnaam', 'wijknaam', 'gemeentenaam']

const error = (code: string, column: string, value: string, message: string): RowProblem => ({
  column,
  value: quotable(value),
  code,
  message,
  level: 'error',
})

const ownCode = (row: AreaRow): { code: CbsCode | null; problems: RowProblem[] } => {
  const found = row.first(CODE_FIELDS)
  if (!found) return { code: null, problems: [] }
  const code = readCbsCode(found.text)
  if (code) return { code, problems: [] }
  const message = 'Dit is geen CBS-code. Een wijkcode is bijvoorbeeld WK123401.'
  return { code: null, problems: [error('GEEN_CODE', row.header(found.field), found.text, message)] }
}

const gemeenteOf = (row: AreaRow, code: CbsCode | null): ParsedArea['gemeente'] => {
  const fromCode =
    code && code.kind !== 'REGIO' ? gemeenteOfCode(code.code) : readCbsCode(row.text('gemeentecode'))?.code
  return fromCode ? { code: fromCode, name: row.text('gemeentenaam') || fromCode } : null
}

const contradiction = (row: AreaRow, code: CbsCode | null): RowProblem[] => {
  const given = readCbsCode(row.text('gemeentecode'))
  if (!code || !given || gemeenteOfCode(code.code) === given.code) return []
  const message = `${code.code} ligt volgens de code in ${gemeenteOfCode(code.code)}, maar hier staat ${given.code}.`
  return [error('GEMEENTE_KLOPT_NIET', row.header('gemeentecode'), given.code, message)]
}

const figuresOf = (row: AreaRow): { figures: ParsedArea['figures']; problems: RowProblem[] } => {
  const readings = row.indicators().map(indicator => ({
    indicator,
    reading: isCount(indicator) ? readCount(row.text(indicator)) : readFigure(row.text(indicator)),
  }))
  return {
    figures: readings.flatMap(({ indicator, reading }) =>
      reading.figure ? [{ indicator, figure: reading.figure }] : [],
    ),
    problems: readings.flatMap(({ indicator, reading }) =>
      reading.figure ? [] : [error('GEEN_GETAL', row.header(indicator), reading.value, reading.why)],
    ),
  }
}

const readShape = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const yearOf = (row: AreaRow): number | null => {
  const found = /(19|20)\d{2}/.exec(row.text('jaar'))
  return found ? Number(found[0]) : null
}

const isWater = (row: AreaRow, code: CbsCode | null): boolean =>
  /^(ja|j|true|1)$/i.test(row.text('water')) || (code !== null && isWaterCode(code))

/** StatLine begins with figures of the whole country; a survey ends with those it could not place. */
const isNoArea = (code: string, name: string): string | null => {
  if (code === '' && name === '') return 'Lege regel.'
  if (code.toUpperCase().startsWith('NL')) return 'Cijfers van heel Nederland.'
  return code === '' && /^onbekend$/i.test(name) ? 'Geen gebied, maar "onbekend".' : null
}

const skipOf = (row: AreaRow, code: CbsCode | null): string | null =>
  isNoArea(row.first(CODE_FIELDS)?.text ?? '', row.first(ANY_NAME)?.text ?? '') ??
  (isWater(row, code) ? 'Groot water: hier woont niemand.' : null)

const nameOf = (row: AreaRow, code: CbsCode | null): string =>
  row.first(code ? (NAME_FIELDS[code.kind] ?? ANY_NAME) : ANY_NAME)?.text ?? code?.code ?? ''

const shapeOf = (row: AreaRow): { geometry: AreaGeometry | null; problems: readonly RowProblem[] } =>
  row.has('geometrie') ? checkGeometry(readShape(row.text('geometrie'))) : { geometry: null, problems: [] }

const skipped = (reason: string): ParsedAreaRow => ({ area: null, problems: [], skip: reason })

const withLabel = (label: string, problems: readonly RowProblem[]): RowProblem[] =>
  problems.map(problem => ({ ...problem, message: `${label}: ${problem.message}` }))

/**
 * Reads one area with its figures out of a row. An error rejects the row; a buurt is told from a wijk by its code, never
 * by a column that says so, since some files name the wrong wijk.
 */
export const parseAreaRow = (cells: readonly string[], columns: readonly AreaColumn[]): ParsedAreaRow => {
  const row = new AreaRow(cells, columns)
  const { code, problems: unread } = ownCode(row)
  const skip = skipOf(row, code)
  if (skip) return skipped(skip)
  const shape = shapeOf(row)
  const figures = figuresOf(row)
  const name = nameOf(row, code)
  const problems = withLabel(code?.code ?? name, [
    ...unread,
    ...contradiction(row, code),
    ...figures.problems,
    ...shape.problems,
  ])
  if (problems.some(problem => problem.level === 'error')) return { area: null, problems, skip: null }
  const { geometry } = shape
  const area = { code, name, gemeente: gemeenteOf(row, code), year: yearOf(row), geometry, figures: figures.figures }
  return { area, problems, skip: null }
}
