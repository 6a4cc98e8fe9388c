import { closeName, gemeentenOfAreas, quotable, readCbsCode, type RowProblem } from '@sportpiramide/domain'
import type { RegisterArea } from '../store/register.queries'

const isPlace = ({ kind }: RegisterArea): boolean => kind === 'WIJK' || kind === 'BUURT'

/** Whether the register knows its wijken from a map or from figures, and not only by the names that lists gave. */
export const hasMap = (areas: readonly RegisterArea[]): boolean =>
  areas.some(area => isPlace(area) && area.code !== null)

/** Whether a name is the code of a wijk or buurt; such a name tells a reader nothing. */
export const isPlaceCode = (name: string): boolean => ['WIJK', 'BUURT'].includes(readCbsCode(name)?.kind ?? '')

/** What is said of a row with a wijk that is not on the map: what becomes of it, and which wijk may have been meant. */
export function offTheMap(name: string, areas: readonly RegisterArea[]): RowProblem {
  const value = quotable(name)
  const whose = gemeentenOfAreas(areas).length > 1 ? 'uw gemeenten' : 'uw gemeente'
  const places = areas.filter(area => isPlace(area) && area.code !== null).map(area => area.name)
  const close = isPlaceCode(name) ? null : closeName(name, places)
  const becomes = isPlaceCode(name)
    ? 'De rij komt bij "wijk onbekend".'
    : 'De rij komt bij een wijk van die naam, zonder grens en zonder inwoners.'
  const meant = close === null ? '' : ` Bedoelt u ${close}?`
  const message = `"${value}" staat niet op de kaart van ${whose}. ${becomes}${meant}`
  return { value, code: 'WIJK_NIET_OP_KAART', message, level: 'warning' }
}
