import { levelFill, levelHatch, PyramidCounts, PyramidPlaces } from '@sportpiramide/charts'
import {
  buitenZin,
  GRAFIEK,
  LEGENDA,
  nietPerWeekZin,
  piramideOnder,
  piramideTitel,
  VOLGENDE_TOETS,
} from '@sportpiramide/tekst'
import type { KeyboardEvent } from 'react'
import type { OverviewQuery } from '../../generated/graphql'
import { ChartFigure } from '../../ui/ChartFigure'
import { isPerThousand } from '../overzicht/amount.view'
import { Legend, LegendDots, LegendOutline, LegendPatch } from '../overzicht/Legend'
import { knownYardsticks, leegteOf, merkFacts } from '../overzicht/overview.view'
import type { Selection } from '../overzicht/selection'
import { useChartSize } from '../overzicht/use-chart-size'
import type { Choice } from '../overzicht/use-choice'
import { countsInput, placesInput, pyramidTable } from './pyramid.view'

/** Half the sheet beside the list of wijken. */
const PAPER = { width: 400, bandHeight: 20 }
const LEGEND_LEVEL = '2'

interface PyramidPanelProps {
  readonly data: OverviewQuery
  /** The choice that the figures are about. */
  readonly answered: Selection
  readonly choice: Choice
}

function PyramidLegend({ data, answered }: Omit<PyramidPanelProps, 'choice'>) {
  const { yardstick } = data.overview
  if (yardstick === 'PLAATSEN_GESCHAT')
    return (
      <Legend>
        <LegendOutline>{LEGENDA.geschat}</LegendOutline>
        <LegendDots>{LEGENDA.onbekend}</LegendDots>
      </Legend>
    )
  const isCount = yardstick === 'AANTAL'
  const none = leegteOf(merkFacts(data, answered, 'pyramid')) === 'NIET_BIJ_KEUZE' ? LEGENDA.leegBijKeuze : LEGENDA.leeg
  return (
    <Legend>
      <LegendPatch fill={levelFill(LEGEND_LEVEL)}>{isCount ? LEGENDA.ingedeeld : LEGENDA.bevestigd}</LegendPatch>
      <LegendPatch fill={levelHatch(LEGEND_LEVEL)}>{isCount ? LEGENDA.nakijken : LEGENDA.verouderd}</LegendPatch>
      <LegendDots>{isCount ? none : LEGENDA.onbekend}</LegendDots>
    </Legend>
  )
}

/** Right of a level stand the wijken: the arrow goes to the one that Tab reaches. */
const toWijken = (event: KeyboardEvent): void => {
  if (event.key !== 'ArrowRight' || event.ctrlKey || event.metaKey || event.altKey) return
  const wijk = document.querySelector<SVGElement>('[data-wijken] [data-mark][tabindex="0"]')
  if (!wijk) return
  event.preventDefault()
  wijk.focus()
}

/** The rows of a niveau that have to be looked at; chosen again, the whole niveau. */
const reviewLeads = ({ selection, choose }: Choice) => {
  const selected = selection.nakijken ? selection.niveau : null
  return {
    selected,
    onSelect: (niveau: string) =>
      choose(niveau === selected ? { nakijken: false, rijen: false } : { niveau, nakijken: true, rijen: true }),
  }
}

function PyramidDrawing({ data, answered, choice, title }: PyramidPanelProps & { readonly title: string }) {
  const [box, size] = useChartSize(786, PAPER)
  const chart = {
    size,
    title,
    selected: choice.selection.niveau,
    onSelect: (niveau: string) => choice.toggle('niveau', niveau, { rijen: true }),
    nextKey: VOLGENDE_TOETS.anders,
    leads: reviewLeads(choice),
  }
  return (
    <div ref={box} className="sp-pyramid" onKeyDown={toWijken}>
      {data.overview.yardstick === 'AANTAL' ? (
        <PyramidCounts {...chart} input={countsInput(data, answered)} />
      ) : (
        <PyramidPlaces {...chart} input={placesInput(data, answered)} />
      )}
    </div>
  )
}

function PyramidNotes({ data: { overview }, choice }: Omit<PyramidPanelProps, 'answered'>) {
  const sum = (of: 'singleEvents' | 'paths') => overview.levels.reduce((total, level) => total + level.amount[of], 0)
  const apart = nietPerWeekZin({ singleEvents: sum('singleEvents'), paths: sum('paths') })
  const notes = overview.yardstick === 'AANTAL' ? '' : [apart, overview.denominator.note].filter(Boolean).join(' ')
  return (
    <div className="sp-pyramid-notes">
      {notes === '' ? null : <p className="sp-small">{notes}</p>}
      {overview.outside > 0 ? (
        <button
          type="button"
          className="sp-text-button"
          aria-pressed={choice.selection.niveau === 'buiten'}
          onClick={() => choice.toggle('niveau', 'buiten', { rijen: true })}
        >
          {buitenZin(overview.outside)}
        </button>
      ) : null}
    </div>
  )
}

/** The working pyramid: counts first, places when known; a band opens its rows. */
export function PyramidPanel({ data, answered, choice }: PyramidPanelProps) {
  const { overview } = data
  const title = piramideTitel(overview.yardstick, knownYardsticks(overview).length > 1)
  const denominator = isPerThousand(overview) ? overview.denominator.label : null
  return (
    <div className="sp-pyramid-panel">
      <ChartFigure
        title={title}
        subtitle={piramideOnder(overview.yardstick, denominator)}
        table={pyramidTable(data, answered)}
        legend={<PyramidLegend data={data} answered={answered} />}
      >
        <PyramidDrawing data={data} answered={answered} choice={choice} title={`${GRAFIEK.piramide}. ${title}`} />
      </ChartFigure>
      <PyramidNotes data={data} choice={choice} />
    </div>
  )
}
