import { HATCH, Matrix } from '@sportpiramide/charts'
import { GRAFIEK, legendaLeeg, PLUS_LEGENDA, VOLGENDE_TOETS } from '@sportpiramide/tekst'
import type { KeyboardEvent } from 'react'
import type { OverviewQuery } from '../../generated/graphql'
import { ChartFigure } from '../../ui/ChartFigure'
import { Legend, LegendPatch } from '../overzicht/Legend'
import { useChartSize } from '../overzicht/use-chart-size'
import type { Choice } from '../overzicht/use-choice'
import { leegteOf, merkFacts } from '../overzicht/overview.view'
import type { Selection } from '../overzicht/selection'
import { cellKey, cellOfKey, matrixInput, matrixTable } from './matrix.view'

const PAPER = { width: 650, bandHeight: 13 }
const PAGE: Readonly<Record<string, number>> = { PageUp: -1, PageDown: 1 }

interface MatrixPanelProps {
  readonly data: OverviewQuery
  /** The choice that the figures are about. */
  readonly answered: Selection
  readonly choice: Choice
}

/** The wijk before or after the chosen one by name; before the first and after the last stands "alle wijken". */
const neighbour = ({ overview }: OverviewQuery, wijk: string | null, step: number): string | null => {
  const areas = overview.whereabouts.wijken.map(one => one.area).sort((a, b) => a.name.localeCompare(b.name, 'nl'))
  const ids = [null, ...areas.map(area => area.id)]
  return ids[(ids.indexOf(wijk) + step + ids.length) % ids.length] ?? null
}

function MatrixDrawing({ data, answered, choice }: MatrixPanelProps) {
  const [box, size] = useChartSize(786, PAPER)
  const { niveau, doelgroep, wijk } = choice.selection
  const selected = cellKey(niveau, doelgroep)
  const onSelect = (key: string) =>
    choice.choose(
      key === selected ? { niveau: null, doelgroep: null, rijen: false } : { ...cellOfKey(key), rijen: true },
    )
  const onKeyDown = (event: KeyboardEvent) => {
    const step = PAGE[event.key]
    if (step === undefined) return
    event.preventDefault()
    choice.choose({ wijk: neighbour(data, wijk, step) })
  }
  return (
    <div ref={box} onKeyDown={onKeyDown}>
      <Matrix
        input={matrixInput(data, answered)}
        size={size}
        title={GRAFIEK.matrix}
        selected={selected}
        onSelect={onSelect}
        nextKey={VOLGENDE_TOETS.anders}
      />
    </div>
  )
}

/** For whom it is: niveau x doelgroep; a cell opens its rows, PageUp and PageDown walk the wijken. */
export function MatrixPanel({ data, answered, choice }: MatrixPanelProps) {
  const { yardstick } = data.overview
  const missing = legendaLeeg(leegteOf(merkFacts(data, answered, 'matrix')), yardstick)
  const hasBeside = data.overview.cells.some(cell => cell.beside.activities > 0)
  return (
    <section className="sp-matrix" aria-label={GRAFIEK.matrix}>
      <ChartFigure
        title={GRAFIEK.matrix}
        subtitle={GRAFIEK.matrixOnder(yardstick)}
        table={matrixTable(data, answered)}
        legend={
          <Legend>
            <LegendPatch fill={HATCH}>{missing}</LegendPatch>
            {hasBeside ? <span>{PLUS_LEGENDA}</span> : null}
            <span>{GRAFIEK.nietOptellen}</span>
          </Legend>
        }
      >
        <MatrixDrawing data={data} answered={answered} choice={choice} />
      </ChartFigure>
    </section>
  )
}
