import { levelFill, levelHatch, PyramidCounts, PyramidPlaces } from '@sportpiramide/charts'
import {
  afgerondZin,
  buitenZin,
  GRAFIEK,
  LEGENDA,
  nietPerWeekZin,
  noemerZin,
  piramideOnder,
  piramideTitel,
  schattingZin,
  VOLGENDE_TOETS,
  WELKE_GROEPSGROOTTES,
} from '@sportpiramide/tekst'
import type { KeyboardEvent } from 'react'
import { Link } from 'react-router'
import type { OverviewQuery } from '../../generated/graphql'
import { ChartFigure } from '../../ui/ChartFigure'
import { isPerThousand } from '../overzicht/amount.view'
import { Legend, LegendDots, LegendOutline, LegendPatch } from '../overzicht/Legend'
import { aboutPanel } from '../overzicht/about-panel'
import { givenPlaces, leegteOf, merkFacts } from '../overzicht/overview.view'
import type { Selection } from '../overzicht/selection'
import { useChartSize } from '../overzicht/use-chart-size'
import type { Choice } from '../overzicht/use-choice'
import { registerPath } from '../shell/register'
import { countsInput, placesInput, pyramidTable } from './pyramid.view'

/** Half the sheet beside the list of wijken. */
const PAPER = { width: 398, bandHeight: 18 }
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

/** By what a per 1,000 was divided; empty when the chart shows none. */
const denominatorNote = (overview: OverviewQuery['overview']): string => {
  const { label, figure, note } = overview.denominator
  if (!isPerThousand(overview) || typeof figure?.value !== 'number') return note ?? ''
  const divided = noemerZin(label, figure.value, figure.source ?? '', figure.year ?? 0)
  return [divided, note].filter(Boolean).join(' ')
}

/** What has to be known to read the places; nothing for counts. */
const placesNotes = (overview: OverviewQuery['overview']): readonly string[] => {
  if (overview.yardstick === 'AANTAL') return []
  const sum = (of: 'singleEvents' | 'paths') => overview.levels.reduce((total, level) => total + level.amount[of], 0)
  return [
    schattingZin(overview.yardstick),
    nietPerWeekZin({ singleEvents: sum('singleEvents'), paths: sum('paths') }),
    denominatorNote(overview),
    afgerondZin(
      overview.yardstick,
      overview.levels.map(level => level.amount),
    ),
  ]
}

function PyramidNotes({ data: { overview }, choice }: Omit<PyramidPanelProps, 'answered'>) {
  const notes = placesNotes(overview).filter(Boolean).join(' ')
  return (
    <div className="sp-pyramid-notes">
      {notes === '' ? null : <p className="sp-small">{notes}</p>}
      {overview.yardstick === 'PLAATSEN_GESCHAT' ? (
        <Link
          className="sp-how sp-alone sp-no-print"
          to={`${registerPath(overview.register.slug, 'methode')}#plaatsen`}
        >
          {WELKE_GROEPSGROOTTES}
        </Link>
      ) : null}
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
  const title = piramideTitel(overview.yardstick, givenPlaces(overview))
  const denominator = isPerThousand(overview) ? overview.denominator.label : null
  const outside = overview.outside > 0 ? `${buitenZin(overview.outside)}.` : ''
  const about = aboutPanel(data, answered, {
    chart: GRAFIEK.piramide,
    own: 'pyramid',
    notes: [...placesNotes(overview), outside],
  })
  return (
    <div className="sp-pyramid-panel">
      <ChartFigure
        title={title}
        subtitle={piramideOnder(overview.yardstick, denominator)}
        about={about}
        table={pyramidTable(data, answered)}
      >
        <PyramidDrawing data={data} answered={answered} choice={choice} title={`${GRAFIEK.piramide}. ${title}`} />
        <PyramidLegend data={data} answered={answered} />
      </ChartFigure>
      <PyramidNotes data={data} choice={choice} />
    </div>
  )
}
