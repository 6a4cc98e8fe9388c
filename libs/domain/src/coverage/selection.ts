import { BUITEN, type DoelgroepCode, type NiveauCode } from '../placement.js'
import type { SupplyGroup } from '../supply/supply-group.js'
import { whereaboutsOf, type Whereabouts } from './whereabouts.js'

/** One selection, the same everywhere; what is absent or null does not narrow. thema, needsReview and search are narrowed before grouping. */
export interface Selection {
  readonly wijk?: string | null
  readonly niveau?: NiveauCode | null
  readonly doelgroep?: DoelgroepCode | null
  readonly thema?: string | null
  readonly whereabouts?: Whereabouts | null
  readonly needsReview?: boolean | null
  readonly search?: string | null
}

/** A dimension of the selection that a panel shows itself, and therefore does not narrow by. */
export type Dimension = 'wijk' | 'niveau' | 'doelgroep' | 'whereabouts'

const tests: Readonly<Record<Dimension, (group: SupplyGroup, wanted: string) => boolean>> = {
  wijk: (group, wanted) => group.wijkId === wanted,
  niveau: (group, wanted) => group.niveau === wanted,
  doelgroep: (group, wanted) => group.doelgroepen.includes(wanted),
  whereabouts: (group, wanted) => whereaboutsOf(group) === wanted,
}

/** Inside the pyramid: anything but "buiten". */
export const isInside = (group: Pick<SupplyGroup, 'niveau'>): boolean => group.niveau !== BUITEN

/** Narrows by every dimension of the selection except those the panel shows itself. */
export function selects(selection: Selection, except: readonly Dimension[]): (group: SupplyGroup) => boolean {
  const active = (Object.keys(tests) as Dimension[]).flatMap(dimension => {
    const wanted = selection[dimension] ?? null
    return wanted === null || except.includes(dimension) ? [] : [{ test: tests[dimension], wanted }]
  })
  return group => active.every(({ test, wanted }) => test(group, wanted))
}
