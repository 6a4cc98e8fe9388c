import { aannameZin, ACTIVITEITEN, gemeentebreedKop, LEEGTE } from '@sportpiramide/tekst'
import type { ActivityRowFragment, OverviewQuery, SelectionInput } from '../../generated/graphql'
import { chosenBeside, chosenCount, leegteOf, merkFacts } from '../overzicht/overview.view'
import { toInput, type Selection } from '../overzicht/selection'

/** A list in the drawer; its title counts as the page counts. */
export interface RowSection {
  readonly key: 'EIGEN' | 'GEMEENTE' | 'BUITEN'
  readonly title: string
  /** Said under the title; empty when there is nothing to say. */
  readonly note: string
  readonly selection: SelectionInput
  /** What stands in place of rows when there are none. */
  readonly none: string
}

const ownTitle = (data: OverviewQuery | null, selection: Selection): string => {
  if (data === null) return ACTIVITEITEN.titel(null)
  const count = chosenCount(data.overview, selection)
  return selection.niveau === 'buiten' ? ACTIVITEITEN.buiten(count) : ACTIVITEITEN.titel(count)
}

const ownRows = (data: OverviewQuery | null, selection: Selection): RowSection => {
  const merk = data && merkFacts(data, selection, 'drawer', chosenBeside(data.overview, selection))
  return {
    key: 'EIGEN',
    title: ownTitle(data, selection),
    note: '',
    selection: toInput(selection),
    none: merk ? LEEGTE[leegteOf(merk)].uitleg : '',
  }
}

const municipalRows = ({ overview }: OverviewQuery, selection: Selection): readonly RowSection[] => {
  const beside = chosenBeside(overview, selection)
  if (beside.activities === 0) return []
  return [
    {
      key: 'GEMEENTE',
      title: gemeentebreedKop(beside.activities),
      note: aannameZin(beside),
      selection: toInput({ ...selection, wijk: null, waar: 'gemeente' }),
      none: '',
    },
  ]
}

const outsideRows = ({ overview }: OverviewQuery, selection: Selection): readonly RowSection[] => {
  if (selection.niveau !== null || overview.outside === 0) return []
  const title = ACTIVITEITEN.buiten(overview.outside)
  return [{ key: 'BUITEN', title, note: '', selection: toInput({ ...selection, niveau: 'buiten' }), none: '' }]
}

/**
 * The rows behind a choice: its own first, then what holds for the chosen wijk without standing in it, then what lies outside
 * the pyramid. Null: the figures of this choice are still on the way, so there is no count yet.
 */
export const rowSections = (data: OverviewQuery | null, selection: Selection): readonly RowSection[] => [
  ownRows(data, selection),
  ...(data ? [...municipalRows(data, selection), ...outsideRows(data, selection)] : []),
]

/** Whether a row no longer belongs to the list it stands in, because somebody just placed it elsewhere. */
export const hasLeft = (
  { selection }: Pick<RowSection, 'selection'>,
  { niveau, needsReview }: Pick<ActivityRowFragment['placement'], 'niveau' | 'needsReview'>,
): boolean => {
  const isElsewhere = selection.niveau ? niveau !== selection.niveau : niveau === 'buiten'
  return isElsewhere || (selection.needsReview === true && !needsReview)
}
