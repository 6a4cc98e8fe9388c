import type { Measured } from '../measured.js'

/** A cell read as a figure, or null with the reason, in Dutch, when it cannot be one. */
export type FigureReading =
  { readonly figure: Measured } | { readonly figure: null; readonly value: string; readonly why: string }

const MISSING: Measured = { mark: 'MISSING' }
/** Marks of CBS and PDOK for "no figure": a full stop, an empty cell, a dash, and the number -99999999 (and its kin). */
const ABSENT = /^(|\.|-|na|n\.?v\.?t\.?|null|-9{4,}\d?(\.0+)?)$/i
/** CBS writes `x` for a figure that is kept secret. */
const SECRET = /^x$/i
const PLAIN = /^-?\d+([.,]\d+)?$/
const THOUSANDS = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/

/** More than the people of the whole country: no figure of an area. */
const MOST_COUNTED = 20_000_000
const NO_NUMBER = 'Hier staat tekst waar een getal hoort.'

const bare = (cell: string): string =>
  cell
    .trim()
    .replaceAll('\u00a0', '')
    .replace(/(?<=\d) (?=\d{3})/g, '')

const numberIn = (text: string): number | null => {
  if (PLAIN.test(text)) return Number(text.replace(',', '.'))
  return THOUSANDS.test(text) && text.includes(',') ? Number(text.replaceAll('.', '').replace(',', '.')) : null
}

const read = (cell: string, toNumber: (text: string) => number | string): FigureReading => {
  const text = bare(cell)
  if (ABSENT.test(text)) return { figure: MISSING }
  if (SECRET.test(text)) return { figure: { mark: 'SUPPRESSED' } }
  const value = toNumber(text)
  return typeof value === 'string' ? { figure: null, value: text, why: value } : { figure: { mark: 'VALUE', value } }
}

/** Reads a figure as sources write it: padded text, decimal comma or point, thousands with a point only when a comma cannot be meant. */
export const readFigure = (cell: string): FigureReading => read(cell, text => numberIn(text) ?? NO_NUMBER)

const countIn = (text: string): number | string => {
  const value = THOUSANDS.test(text) ? Number(text.replaceAll('.', '').replace(',', '.')) : numberIn(text)
  if (value === null) return NO_NUMBER
  if (value < 0 || !Number.isInteger(value)) return 'Dit is een aantal: hier hoort een heel getal van 0 of hoger.'
  return value > MOST_COUNTED ? 'Dat is meer dan kan: meer dan 20 miljoen.' : value
}

/** Reads a number of people or households: a whole number from 0 to 20 million, in which a point before three digits marks thousands. */
export const readCount = (cell: string): FigureReading => read(cell, countIn)
