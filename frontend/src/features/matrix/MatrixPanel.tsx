import { HATCH, Matrix } from '@sportpiramide/charts'
import { GRAFIEK, LEEGTE, PLUS_LEGENDA, schattingZin, VOLGENDE_TOETS } from '@sportpiramide/tekst'
import type { KeyboardEvent } from 'react'
import type { OverviewQuery } from '../../generated/graphql'
import { ChartFigure } from '../../ui/ChartFigure'
import { Legend, LegendPatch } from '../overzicht/Legend'
import { aboutPanel } from '../overzicht/about-panel'
import { useChartSize } from '../overzicht/use-chart-size'
import type { Choice } from '../overzicht/use-choice'
import { leegteOf, merkFacts } from '../overzicht/overview.view'
import type { Selection } from '../overzicht/selection'
import { cellKey, cellOfKey, hasUnknown, matrixInput, matrixTable } from './matrix.view'

const PAPER = { width: 688, bandHeight: 14 }
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
  const none = LEEGTE[leegteOf(merkFacts(data, answered, 'matrix'))].woord
  const hasBeside = data.overview.cells.some(cell => cell.beside.activities > 0)
  const plus = hasBeside ? PLUS_LEGENDA : ''
  const unknown = hasUnknown(data) ? GRAFIEK.plusOnbekendUitleg : ''
  const about = aboutPanel(data, answered, {
    chart: GRAFIEK.doelgroepen,
    own: 'matrix',
    notes: [unknown, plus, GRAFIEK.nietOptellen, schattingZin(yardstick)],
  })
  return (
    <section className="sp-matrix" aria-label={GRAFIEK.matrix}>
      <ChartFigure
        title={GRAFIEK.matrix}
        subtitle={GRAFIEK.matrixOnder(yardstick)}
        about={about}
        table={matrixTable(data, answered)}
      >
        <MatrixDrawing data={data} answered={answered} choice={choice} />
        <Legend>
          <LegendPatch fill={HATCH}>{none}</LegendPatch>
          {unknown === '' ? null : <span>{unknown}</span>}
          {hasBeside ? <span>{plus}</span> : null}
          <span>{GRAFIEK.nietOptellen}</span>
        </Legend>
      </ChartFigure>
    </section>
  )
}
