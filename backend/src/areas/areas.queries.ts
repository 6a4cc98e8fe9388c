import type { AreaGeometry, AreaKind, IndicatorFigure, Measured } from '@sportpiramide/domain'
import type { TenantTransaction } from '../database/tenant/tenant-transaction'

/** An area without its figures. */
export interface AreaRow {
  readonly id: string
  readonly kind: AreaKind
  readonly name: string
  readonly code: string | null
  readonly year: number | null
  readonly parentId: string | null
  readonly geometry: AreaGeometry | null
}

const MAX_AREAS = 500

/** All areas of one kind by name, at most 500; borders only when asked, since they weigh most. */
export const areasOfKind = (tx: TenantTransaction, kind: AreaKind, withGeometry: boolean): Promise<AreaRow[]> =>
  tx.query<AreaRow>(
    `select id, kind, name, code, year, parent_id as "parentId", case when $3 then geometry end as geometry
     from area where tenant_id = $1 and kind = $2
     order by name, code, id limit ${MAX_AREAS}`,
    [tx.tenantId, kind, withGeometry],
  )

/** Areas by their ids, at most as many as were asked. */
export const areasById = (tx: TenantTransaction, ids: readonly string[], withGeometry: boolean): Promise<AreaRow[]> =>
  tx.query<AreaRow>(
    `select id, kind, name, code, year, parent_id as "parentId", case when $3 then geometry end as geometry
     from area where tenant_id = $1 and id = any($2::uuid[])`,
    [tx.tenantId, ids, withGeometry],
  )

interface FigureRow {
  readonly areaId: string
  readonly indicator: string
  readonly year: number
  readonly mark: Measured['mark']
  readonly value: number | null
  readonly source: string
}

const toFigure = ({ indicator, year, mark, value, source }: FigureRow): IndicatorFigure => {
  const isKnown = (mark === 'VALUE' || mark === 'PROVISIONAL') && value !== null
  return {
    indicator,
    year,
    source,
    figure: isKnown ? { mark, value } : { mark: mark === 'SUPPRESSED' ? mark : 'MISSING' },
  }
}

/** Figures of these indicators per area, newest year first. */
export async function figuresByArea(
  tx: TenantTransaction,
  areaIds: readonly string[],
  indicators: readonly string[],
): Promise<Map<string, IndicatorFigure[]>> {
  const rows = await tx.query<FigureRow>(
    `select area_id as "areaId", indicator, year, mark, value, source
     from indicator_value
     where tenant_id = $1 and area_id = any($2::uuid[]) and indicator = any($3)
     order by area_id, year desc, indicator`,
    [tx.tenantId, areaIds, indicators],
  )
  const figures = new Map<string, IndicatorFigure[]>()
  for (const row of rows) figures.set(row.areaId, [...(figures.get(row.areaId) ?? []), toFigure(row)])
  return figures
}
