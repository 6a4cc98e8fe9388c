import { Inject, Injectable } from '@nestjs/common'
import {
  DENOMINATORS,
  denominatorFor,
  measuredValue,
  type AreaKind,
  type DatedFigure,
  type IndicatorFigure,
} from '@sportpiramide/domain'
import type { Visitor } from '../auth/auth.service'
import { TenantDatabase } from '../database/tenant/tenant-database'
import type { TenantTransaction } from '../database/tenant/tenant-transaction'
import type { Area, Figure } from '../graphql/generated/resolvers-types'
import { areasById, areasOfKind, figuresByArea, type AreaRow } from './areas.queries'

/** Areas with every figure a denominator needs. */
export interface AreasWithFigures {
  readonly wijken: readonly Area[]
  readonly gemeenten: readonly AreaRow[]
  readonly figures: ReadonlyMap<string, readonly IndicatorFigure[]>
  /** Of the gemeente itself; empty when the register has no gemeente, or several. */
  readonly gemeenteFigures: readonly IndicatorFigure[]
}

const denominatorIndicators = [
  ...new Set(
    DENOMINATORS.flatMap(rule => [...rule.counts, ...(rule.shares ? [rule.shares.of, ...rule.shares.percents] : [])]),
  ),
]

/** A dated figure as the schema has it. */
export const toFigure = ({ figure, year, source }: DatedFigure): Figure => ({
  mark: figure.mark,
  value: measuredValue(figure),
  year,
  source,
})

const toArea = (row: AreaRow, figures: readonly IndicatorFigure[]): Area => {
  const population = denominatorFor(null, figures).figure
  return { ...row, population: population && toFigure(population) }
}

/** Areas of the register with their population. */
@Injectable()
export class AreasService {
  constructor(@Inject(TenantDatabase) private readonly database: TenantDatabase) {}

  /** All areas of one kind, by name. */
  areas(visitor: Visitor, kind: AreaKind, withGeometry: boolean): Promise<Area[]> {
    return this.database.withTenant(visitor.tenantId, 'READ', async tx => {
      return this.withPopulation(tx, await areasOfKind(tx, kind, withGeometry))
    })
  }

  /** Areas by id, as part of a transaction of another subject. */
  async byIds(tx: TenantTransaction, ids: readonly string[], withGeometry: boolean): Promise<Map<string, Area>> {
    const distinct = [...new Set(ids)]
    const rows = distinct.length === 0 ? [] : await areasById(tx, distinct, withGeometry)
    return new Map((await this.withPopulation(tx, rows)).map(area => [area.id, area]))
  }

  /** Wijken and gemeente with the figures that denominators are made of; part of a transaction of another subject. */
  async withFigures(tx: TenantTransaction, withGeometry: boolean): Promise<AreasWithFigures> {
    const wijken = await areasOfKind(tx, 'WIJK', withGeometry)
    const gemeenten = await areasOfKind(tx, 'GEMEENTE', false)
    const ids = [...wijken, ...gemeenten].map(row => row.id)
    const figures = await figuresByArea(tx, ids, denominatorIndicators)
    const [gemeente] = gemeenten
    const gemeenteFigures = gemeente && gemeenten.length === 1 ? (figures.get(gemeente.id) ?? []) : []
    return { wijken: wijken.map(row => toArea(row, figures.get(row.id) ?? [])), gemeenten, figures, gemeenteFigures }
  }

  private async withPopulation(tx: TenantTransaction, rows: readonly AreaRow[]): Promise<Area[]> {
    if (rows.length === 0) return []
    const ids = rows.map(row => row.id)
    const figures = await figuresByArea(tx, ids, ['a_inw'])
    return rows.map(row => toArea(row, figures.get(row.id) ?? []))
  }
}
