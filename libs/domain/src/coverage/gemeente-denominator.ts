import type { DoelgroepCode } from '../placement.js'
import { denominatorFor, denominatorValue, sumMeasured, type Denominator, type IndicatorFigure } from './denominator.js'

const joinNotes = (...notes: readonly (string | null)[]): string | null =>
  notes.filter(note => note !== null).join(' ') || null

/** Wijken added up; null when they speak of different years or none has a figure at all. One missing wijk makes the sum missing. */
function addedUp(doelgroep: DoelgroepCode | null, wijken: readonly (readonly IndicatorFigure[])[]): Denominator | null {
  const parts = wijken.map(figures => denominatorFor(doelgroep, figures))
  const figures = parts.map(part => part.figure).filter(figure => figure !== null)
  const [first] = figures
  const [rule] = parts
  if (!first || !rule || figures.length < parts.length) return null
  if (figures.some(figure => figure.year !== first.year)) return null
  const figure = { ...first, figure: sumMeasured(figures.map(one => one.figure)) }
  return { ...rule, figure, note: joinNotes(rule.note, 'Opgeteld over de wijken.') }
}

/** The denominator of the whole gemeente: its own figure, else that of its wijken added up, else geen noemer. */
export function gemeenteDenominator(
  doelgroep: DoelgroepCode | null,
  gemeente: readonly IndicatorFigure[],
  wijken: readonly (readonly IndicatorFigure[])[],
): Denominator {
  const own = denominatorFor(doelgroep, gemeente)
  return denominatorValue(own) === null ? (addedUp(doelgroep, wijken) ?? own) : own
}
