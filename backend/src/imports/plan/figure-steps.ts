import { indicatorLabel, measuredValue, type FieldChange, type Measured, type ParsedArea } from '@sportpiramide/domain'
import type { StoredFigure } from '../store/area-match.queries'
import type { FigureBefore, FigureStep } from './plan-step'

/** Figures of one area as they stand, by indicator and year. */
export type StandingFigures = ReadonlyMap<string, StoredFigure>

export const figureKey = (indicator: string, year: number): string => `${indicator} ${year}`

const same = (standing: StoredFigure, figure: Measured): boolean =>
  standing.mark === figure.mark && standing.value === measuredValue(figure)

/** A source that is silent on a figure takes nothing away that another one gave. */
const changes = (standing: StoredFigure | undefined, figure: Measured): boolean => {
  if (!standing) return true
  return !same(standing, figure) && figure.mark !== 'MISSING'
}

const asBefore = ({ mark, value, source, importJobId }: StoredFigure): FigureBefore => ({
  mark,
  value,
  source,
  importJobId,
})

/** The figures of an area that a file adds or changes. Absent is not zero: a new area keeps "missing" as missing. */
export function figureSteps(area: ParsedArea, year: number, source: string, standing: StandingFigures): FigureStep[] {
  return area.figures.flatMap(({ indicator, figure }) => {
    const before = standing.get(figureKey(indicator, year))
    if (!changes(before, figure)) return []
    return [
      {
        indicator,
        year,
        mark: figure.mark,
        value: measuredValue(figure),
        source,
        before: before ? asBefore(before) : null,
      },
    ]
  })
}

const shown = (mark: string, value: number | null): string => {
  if (value !== null) return String(value).replace('.', ',')
  return mark === 'SUPPRESSED' ? 'geheim' : 'onbekend'
}

/** The same for a reader. */
export const figureChanges = (figures: readonly FigureStep[]): FieldChange[] =>
  figures.map(({ indicator, year, mark, value, before }) => ({
    field: `${indicatorLabel(indicator)} ${year}`,
    before: before && shown(before.mark, before.value),
    after: shown(mark, value),
  }))
