import type { Measured } from '../measured.js'

/** A cell read as a figure, or null when it is text where a number belongs. */
export type FigureReading = { readonly figure: Measured } | { readonly figure: null; readonly value: string }

const MISSING: Measured = { mark: 'MISSING' }
/** Marks of CBS and PDOK for "no figure": a full stop, an empty cell, a dash, and the number -99999999 (and its kin). */
const ABSENT = /^(|\.|-|na|n\.?v\.?t\.?|null|-9{4,}\d?(\.0+)?)$/i
/** CBS writes `x` for a figure that is kept secret. */
const SECRET = /^x$/i
const PLAIN = /^-?\d+([.,]\d+)?$/
const THOUSANDS = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/

/** Reads a figure as sources write it: padded text, decimal comma or point, thousands with a point only when a comma cannot be meant. */
export const readFigure = (cell: string): FigureReading => {
  const text = cell
    .trim()
    .replaceAll('\u00a0', '')
    .replace(/(?<=\d) (?=\d{3})/g, '')
  if (ABSENT.test(text)) return { figure: MISSING }
  if (SECRET.test(text)) return { figure: { mark: 'SUPPRESSED' } }
  if (PLAIN.test(text)) return { figure: { mark: 'VALUE', value: Number(text.replace(',', '.')) } }
  if (THOUSANDS.test(text) && text.includes(','))
    return { figure: { mark: 'VALUE', value: Number(text.replaceAll('.', '').replace(',', '.')) } }
  return { figure: null, value: text }
}
