import type { DoelgroepCode, NiveauCode } from '../placement.js'
import { addWeights, NOTHING, toAmount, weigh, type Weight } from '../supply/amount.js'
import type { SupplyGroup } from '../supply/supply-group.js'
import { denominatorFor, denominatorValue, type IndicatorFigure } from './denominator.js'
import { municipalSupply, type MunicipalSupply } from './municipal.js'
import { isInside } from './selection.js'

/**
 * State of a cell. "onbekend": nothing is registered and nobody was asked (nog niet nagevraagd), so it may not be called
 * leeg. "zonder streefwaarde": there is offer, and no streefwaarde to hold it against.
 */
export type CellState = 'onbekend' | 'zonder streefwaarde'

/** An area whose cells are written out; `figures` its population figures. */
export interface CoverageArea {
  readonly id: string
  readonly kind: 'WIJK' | 'GEMEENTE'
  readonly name: string
  readonly code: string | null
  readonly figures: readonly IndicatorFigure[]
}

/** One cell of area x niveau x doelgroep. norm, gap, cause and priority stay null until a streefwaarde is set. */
export interface CoverageLine {
  readonly area: string
  readonly areaCode: string | null
  readonly areaKind: 'WIJK' | 'GEMEENTE'
  readonly niveau: NiveauCode
  readonly doelgroep: DoelgroepCode
  readonly activities: number
  /** Gemeentebreed or wider, and therefore for this wijk as well; not in `activities` of the wijk. */
  readonly municipal: number
  /** Of `municipal`: care without a known scale, which we take to be regional. */
  readonly assumed: number
  /** Places per week as given; null when no activity of the cell has a figure. */
  readonly places: number | null
  /** Activities without a figure of places per week. */
  readonly unknown: number
  /** Single events and trajecten: counted apart, never with places per week. */
  readonly singleEvents: number
  readonly paths: number
  readonly population: number | null
  readonly per1000: number | null
  readonly norm: null
  readonly state: CellState
  readonly gap: null
  readonly cause: null
  readonly priority: null
}

/** The state of a cell as long as no partner was asked and no streefwaarde was set; gemeentebreed offer counts as offer in every wijk. */
export const cellState = (activities: number, municipal: number): CellState =>
  activities + municipal > 0 ? 'zonder streefwaarde' : 'onbekend'

interface CellWeight {
  readonly own: Weight
  readonly municipal: MunicipalSupply
}

const EMPTY: CellWeight = { own: NOTHING, municipal: { activities: 0, assumed: 0 } }

const belongs = (group: SupplyGroup, area: CoverageArea): boolean =>
  area.kind === 'GEMEENTE' || group.wijkId === area.id

const together = (one: MunicipalSupply, other: MunicipalSupply): MunicipalSupply => ({
  activities: one.activities + other.activities,
  assumed: one.assumed + other.assumed,
})

function cellsOf(groups: readonly SupplyGroup[], area: CoverageArea): Map<string, CellWeight> {
  const cells = new Map<string, CellWeight>()
  for (const group of groups) {
    const weight = weigh(group, 'PLAATSEN_OPGEGEVEN', [])
    const municipal = municipalSupply([group])
    for (const doelgroep of new Set(group.doelgroepen)) {
      const key = `${group.niveau} ${doelgroep}`
      const cell = cells.get(key) ?? EMPTY
      cells.set(key, {
        own: belongs(group, area) ? addWeights(cell.own, weight) : cell.own,
        municipal: together(cell.municipal, municipal),
      })
    }
  }
  return cells
}

function lineOf(
  area: CoverageArea,
  niveau: NiveauCode,
  doelgroep: DoelgroepCode,
  cell: CellWeight | undefined,
): CoverageLine {
  const { own, municipal } = cell ?? EMPTY
  const population = denominatorValue(denominatorFor(doelgroep, area.figures))
  const amount = toAmount(own, 'PLAATSEN_OPGEGEVEN', population)
  return {
    area: area.name,
    areaCode: area.code,
    areaKind: area.kind,
    niveau,
    doelgroep,
    activities: amount.activities,
    municipal: municipal.activities,
    assumed: municipal.assumed,
    places: amount.places,
    unknown: amount.unknown,
    singleEvents: amount.singleEvents,
    paths: amount.paths,
    population,
    per1000: amount.per1000,
    norm: null,
    state: cellState(amount.activities, municipal.activities),
    gap: null,
    cause: null,
    priority: null,
  }
}

/** Every cell of area x niveau x doelgroep, also those without offer, in the order given. Places are places given; nothing is estimated. */
export function coverageLines(
  groups: readonly SupplyGroup[],
  areas: readonly CoverageArea[],
  niveaus: readonly NiveauCode[],
  doelgroepen: readonly DoelgroepCode[],
): CoverageLine[] {
  const inside = groups.filter(isInside)
  return areas.flatMap(area => {
    const cells = cellsOf(inside, area)
    return niveaus.flatMap(niveau =>
      doelgroepen.map(doelgroep => lineOf(area, niveau, doelgroep, cells.get(`${niveau} ${doelgroep}`))),
    )
  })
}
