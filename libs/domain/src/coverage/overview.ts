import type { DoelgroepCode, NiveauCode } from '../placement.js'
import { addWeights, NOTHING, toAmount, weigh, type Amount, type Weight } from '../supply/amount.js'
import type { CapacityDefault } from '../supply/capacity-default.data.js'
import type { SupplyGroup } from '../supply/supply-group.js'
import {
  chooseYardstick,
  yardsticksKnown,
  type FigureCounts,
  type Yardstick,
  type YardstickKnown,
} from '../supply/yardstick.js'
import { denominatorFor, denominatorValue, type Denominator, type IndicatorFigure } from './denominator.js'
import { gemeenteDenominator } from './gemeente-denominator.js'
import { isInside, selects, type Dimension, type Selection } from './selection.js'
import { whereaboutsOf, type Whereabouts } from './whereabouts.js'

/** All the overview is made of. `groups` are narrowed by thema, needsReview and search already; `counts` stand for the whole register. */
export interface OverviewInput {
  readonly groups: readonly SupplyGroup[]
  readonly counts: FigureCounts
  readonly selection: Selection
  /** What a person asked for; null: the one the register carries. */
  readonly yardstick: Yardstick | null
  readonly defaults: readonly CapacityDefault[]
  /** In the order of the pyramid, care on top. */
  readonly niveaus: readonly NiveauCode[]
  readonly doelgroepen: readonly DoelgroepCode[]
  /** Ids of the wijken of the register. */
  readonly wijken: readonly string[]
  readonly gemeenteFigures: readonly IndicatorFigure[]
  /** Figures per area id. */
  readonly areaFigures: ReadonlyMap<string, readonly IndicatorFigure[]>
}

export interface LevelSupply {
  readonly niveau: NiveauCode
  readonly amount: Amount
  readonly wijken: number
}

export interface CellSupply {
  readonly niveau: NiveauCode
  readonly doelgroep: DoelgroepCode
  readonly amount: Amount
}

export interface WhereaboutsFold {
  readonly inWijk: number
  readonly municipal: number
  readonly unknown: number
  /** The same three parts in the yardstick shown; without a per 1,000. Wijken add up to `inWijk`. */
  readonly amounts: Readonly<Record<'inWijk' | 'municipal' | 'unknown', Amount>>
  readonly wijken: readonly { readonly areaId: string; readonly amount: Amount }[]
}

/** The numbers of the overview; names of areas are joined to it afterwards. */
export interface OverviewFold {
  readonly yardstick: Yardstick
  readonly yardsticks: readonly YardstickKnown[]
  readonly total: number
  readonly outside: number
  /** Rows a person should look at, those outside the pyramid included. */
  readonly needsReview: number
  readonly denominator: Denominator
  readonly levels: readonly LevelSupply[]
  readonly whereabouts: WhereaboutsFold
  readonly cells: readonly CellSupply[]
}

interface Weighed {
  readonly group: SupplyGroup
  readonly weight: Weight
}

const total = (rows: readonly Weighed[]): Weight => rows.reduce((sum, row) => addWeights(sum, row.weight), NOTHING)

const count = (groups: readonly SupplyGroup[]): number => groups.reduce((sum, group) => sum + group.count, 0)

/** Rows by each key they stand under; a row may stand under several, or none. */
function sortInto<Row>(rows: readonly Row[], keysOf: (row: Row) => readonly string[]): Map<string, Row[]> {
  const sorted = new Map<string, Row[]>()
  for (const row of rows) {
    for (const key of new Set(keysOf(row))) {
      const shelf = sorted.get(key)
      if (shelf) shelf.push(row)
      else sorted.set(key, [row])
    }
  }
  return sorted
}

class Fold {
  private readonly yardstick: Yardstick
  private readonly weighed: readonly Weighed[]

  constructor(private readonly input: OverviewInput) {
    this.yardstick = input.yardstick ?? chooseYardstick(input.counts)
    this.weighed = input.groups
      .filter(isInside)
      .map(group => ({ group, weight: weigh(group, this.yardstick, input.defaults) }))
  }

  overview(): OverviewFold {
    const { counts, groups, selection } = this.input
    const all = groups.filter(selects(selection, ['niveau']))
    const narrowed = groups.filter(selects(selection, []))
    return {
      yardstick: this.yardstick,
      yardsticks: yardsticksKnown(counts),
      total: count(narrowed.filter(isInside)),
      outside: count(all.filter(group => !isInside(group))),
      needsReview: count(narrowed.filter(group => group.needsReview)),
      denominator: this.denominator(selection.doelgroep ?? null),
      levels: this.levels(),
      whereabouts: this.whereabouts(),
      cells: this.cells(),
    }
  }

  private narrowed(except: readonly Dimension[]): Weighed[] {
    const isSelected = selects(this.input.selection, except)
    return this.weighed.filter(row => isSelected(row.group))
  }

  private amount(rows: readonly Weighed[], denominator: Denominator): Amount {
    return toAmount(total(rows), this.yardstick, denominatorValue(denominator))
  }

  /** Of the selected wijk, else of the whole gemeente. */
  private denominator(doelgroep: DoelgroepCode | null): Denominator {
    const { wijk } = this.input.selection
    if (wijk) return this.ofWijk(wijk, doelgroep)
    const wijken = this.input.wijken.map(id => this.input.areaFigures.get(id) ?? [])
    return gemeenteDenominator(doelgroep, this.input.gemeenteFigures, wijken)
  }

  private ofWijk(wijk: string, doelgroep: DoelgroepCode | null): Denominator {
    return denominatorFor(doelgroep, this.input.areaFigures.get(wijk) ?? [])
  }

  private levels(): LevelSupply[] {
    const denominator = this.denominator(this.input.selection.doelgroep ?? null)
    const byNiveau = sortInto(this.narrowed(['niveau']), row => [row.group.niveau])
    return this.input.niveaus.map(niveau => {
      const rows = byNiveau.get(niveau) ?? []
      const wijken = new Set(rows.map(row => row.group.wijkId).filter(id => id !== null))
      return { niveau, amount: this.amount(rows, denominator), wijken: wijken.size }
    })
  }

  private whereabouts(): WhereaboutsFold {
    const rows = this.narrowed(['wijk', 'whereabouts'])
    const places = sortInto(rows, row => [whereaboutsOf(row.group)])
    const at = (key: Whereabouts) => toAmount(total(places.get(key) ?? []), this.yardstick, null)
    const amounts = { inWijk: at('WIJK'), municipal: at('GEMEENTE'), unknown: at('UNKNOWN') }
    const byWijk = sortInto(rows, row => (row.group.wijkId === null ? [] : [row.group.wijkId]))
    const doelgroep = this.input.selection.doelgroep ?? null
    return {
      inWijk: amounts.inWijk.activities,
      municipal: amounts.municipal.activities,
      unknown: amounts.unknown.activities,
      amounts,
      wijken: this.input.wijken.map(areaId => ({
        areaId,
        amount: this.amount(byWijk.get(areaId) ?? [], this.ofWijk(areaId, doelgroep)),
      })),
    }
  }

  private cells(): CellSupply[] {
    const rows = this.narrowed(['niveau', 'doelgroep'])
    const byCell = sortInto(rows, row => row.group.doelgroepen.map(doelgroep => `${row.group.niveau} ${doelgroep}`))
    const denominators = new Map(this.input.doelgroepen.map(code => [code, this.denominator(code)]))
    return this.input.niveaus.flatMap(niveau =>
      [...denominators].map(([doelgroep, denominator]) => ({
        niveau,
        doelgroep,
        amount: this.amount(byCell.get(`${niveau} ${doelgroep}`) ?? [], denominator),
      })),
    )
  }
}

/**
 * Folds the offer into what the Overzicht shows. Each panel narrows by the other dimensions of the selection, not by its
 * own. Levels and wijken add up; doelgroepen do not: an activity stands in each group it is meant for.
 */
export const foldOverview = (input: OverviewInput): OverviewFold => new Fold(input).overview()
