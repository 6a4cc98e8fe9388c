import type { DoelgroepCode, NiveauCode } from '../placement.js'
import { addWeights, NOTHING, toAmount, weigh, type Amount, type Weight } from '../supply/amount.js'
import type { CapacityDefault } from '../supply/capacity-default.data.js'
import { countOf, type SupplyGroup } from '../supply/supply-group.js'
import {
  chooseYardstick,
  yardsticksKnown,
  type FigureCounts,
  type Yardstick,
  type YardstickKnown,
} from '../supply/yardstick.js'
import { denominatorFor, denominatorValue, type Denominator, type IndicatorFigure } from './denominator.js'
import { gemeenteDenominator } from './gemeente-denominator.js'
import { isMunicipal, municipalSupply, type MunicipalSupply } from './municipal.js'
import { isInside, selects, type Dimension, type Selection } from './selection.js'
import { sortInto } from './sort-into.js'
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

/** `beside`: what holds for the chosen wijk without standing in it, and is therefore not in `amount`; nothing without a wijk. */
export interface LevelSupply {
  readonly niveau: NiveauCode
  readonly amount: Amount
  readonly beside: MunicipalSupply
  readonly wijken: number
}

export interface CellSupply {
  readonly niveau: NiveauCode
  readonly doelgroep: DoelgroepCode
  readonly amount: Amount
  readonly beside: MunicipalSupply
}

export interface WhereaboutsFold {
  readonly inWijk: number
  readonly municipal: number
  /** Of `municipal`: care without a known scale, which we take to be regional. */
  readonly assumed: number
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

class Fold {
  private readonly yardstick: Yardstick
  private readonly weighed: readonly Weighed[]

  constructor(private readonly input: OverviewInput) {
    this.yardstick = input.yardstick ?? chooseYardstick(input.counts)
    this.weighed = input.groups.map(group => ({ group, weight: weigh(group, this.yardstick, input.defaults) }))
  }

  overview(): OverviewFold {
    const { counts, groups, selection } = this.input
    const all = groups.filter(selects(selection, ['niveau']))
    const narrowed = groups.filter(selects(selection, []))
    return {
      yardstick: this.yardstick,
      yardsticks: yardsticksKnown(counts),
      total: countOf(narrowed.filter(isInside)),
      outside: countOf(all.filter(group => !isInside(group))),
      needsReview: countOf(narrowed.filter(group => group.needsReview)),
      denominator: this.denominator(selection.doelgroep ?? null),
      levels: this.levels(),
      whereabouts: this.whereabouts(),
      cells: this.cells(),
    }
  }

  /** Rows outside the pyramid are shown only where they were chosen. */
  private narrowed(except: readonly Dimension[]): Weighed[] {
    const { selection } = this.input
    const isSelected = selects(selection, except)
    const isChosenNiveau = Boolean(selection.niveau) && !except.includes('niveau')
    return this.weighed.filter(({ group }) => isSelected(group) && (isChosenNiveau || isInside(group)))
  }

  /** What holds for the chosen wijk without standing in it, by key: shown apart, never added. */
  private beside(
    except: readonly Dimension[],
    keysOf: (group: SupplyGroup) => readonly string[],
  ): (key: string) => MunicipalSupply {
    const { wijk } = this.input.selection
    const isKnown = wijk ? this.input.wijken.includes(wijk) : false
    const groups = isKnown ? this.narrowed([...except, 'wijk']).map(row => row.group) : []
    const byKey = sortInto(groups.filter(isMunicipal), keysOf)
    return key => municipalSupply(byKey.get(key) ?? [])
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
    const beside = this.beside(['niveau'], group => [group.niveau])
    return this.input.niveaus.map(niveau => {
      const rows = byNiveau.get(niveau) ?? []
      const wijken = new Set(rows.map(row => row.group.wijkId).filter(id => id !== null))
      return { niveau, amount: this.amount(rows, denominator), beside: beside(niveau), wijken: wijken.size }
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
      assumed: municipalSupply(rows.map(row => row.group)).assumed,
      wijken: this.input.wijken.map(areaId => ({
        areaId,
        amount: this.amount(byWijk.get(areaId) ?? [], this.ofWijk(areaId, doelgroep)),
      })),
    }
  }

  private cells(): CellSupply[] {
    const rows = this.narrowed(['niveau', 'doelgroep'])
    const keysOf = (group: SupplyGroup) => group.doelgroepen.map(doelgroep => `${group.niveau} ${doelgroep}`)
    const byCell = sortInto(rows, row => keysOf(row.group))
    const beside = this.beside(['niveau', 'doelgroep'], keysOf)
    const denominators = new Map(this.input.doelgroepen.map(code => [code, this.denominator(code)]))
    return this.input.niveaus.flatMap(niveau =>
      [...denominators].map(([doelgroep, denominator]) => ({
        niveau,
        doelgroep,
        amount: this.amount(byCell.get(`${niveau} ${doelgroep}`) ?? [], denominator),
        beside: beside(`${niveau} ${doelgroep}`),
      })),
    )
  }
}

/**
 * Folds the offer into what the Overzicht shows. Each panel narrows by the other dimensions of the selection, not by its
 * own. Levels and wijken add up; doelgroepen do not: an activity stands in each group it is meant for.
 */
export const foldOverview = (input: OverviewInput): OverviewFold => new Fold(input).overview()
