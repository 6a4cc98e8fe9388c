import { Choropleth, WijkList, type ChoroplethInput } from '@sportpiramide/charts'
import {
  afgerondZin,
  GEMEENTEBREED,
  gemeentebreedZin,
  GRAFIEK,
  schattingZin,
  VOLGENDE_TOETS,
} from '@sportpiramide/tekst'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { OverviewQuery, WijkBordersQuery } from '../../generated/graphql'
import { ChartFigure } from '../../ui/ChartFigure'
import { useNarrow } from '../../ui/use-narrow'
import { aboutPanel } from '../overzicht/about-panel'
import type { Selection } from '../overzicht/selection'
import type { Choice } from '../overzicht/use-choice'
import { useChartSize } from '../overzicht/use-chart-size'
import { usePrint } from '../overzicht/use-print'
import { registerPath } from '../shell/register'
import { PAPER_WIDTH, WhereBar } from './WhereBar'
import { whereTable } from './where-table.view'
import { borderSource, mapInput, printedTogether, whereSentence, wijkListInput } from './whereabouts.view'

/** The sheet beside the pyramid: rows get lower when there are many wijken, and what does not fit is counted. */
const PAPER_HEIGHT = 226
const paper = (rows: number) => ({
  width: PAPER_WIDTH,
  bandHeight: Math.max(16, Math.min(20, Math.floor(PAPER_HEIGHT / rows))),
  maxHeight: PAPER_HEIGHT,
})

interface WhereaboutsPanelProps {
  readonly data: OverviewQuery
  readonly borders: WijkBordersQuery['areas']
  /** The choice that the figures are about. */
  readonly answered: Selection
  readonly choice: Choice
  /** What can be done about the rows without a wijk. */
  readonly children?: ReactNode
}

/** px of a row that a thumb can hit. */
const TOUCH = { bandHeight: 44 }

/** Map or list: two buttons, of which one is pressed. */
function MapSwitch({ isMap, choice }: { readonly isMap: boolean; readonly choice: Choice }) {
  return (
    <div className="sp-switch sp-no-print" role="group" aria-label={GRAFIEK.kaartOfLijst}>
      <button type="button" aria-pressed={isMap} onClick={() => choice.choose({ beeld: 'kaart' })}>
        {GRAFIEK.kaart}
      </button>
      <button type="button" aria-pressed={!isMap} onClick={() => choice.choose({ beeld: 'lijst' })}>
        {GRAFIEK.lijst}
      </button>
    </div>
  )
}

function WhereDrawing({
  data,
  answered,
  choice,
  map,
}: Omit<WhereaboutsPanelProps, 'borders' | 'children'> & { readonly map: ChoroplethInput | null }) {
  const list = wijkListInput(data, answered)
  const [box, size] = useChartSize(358, paper(list.rows.length))
  const isNarrow = useNarrow()
  const chart = {
    size: isNarrow ? { ...TOUCH, ...size } : size,
    title: GRAFIEK.waar,
    selected: choice.selection.wijk,
    onSelect: (wijk: string) => choice.toggle('wijk', wijk),
    nextKey: VOLGENDE_TOETS.wijk,
  }
  return (
    <div ref={box} data-wijken>
      {map ? <Choropleth {...chart} input={map} /> : <WijkList {...chart} input={list} />}
      {list.rows.length === 0 ? <p className="sp-small">{GRAFIEK.geenWijken}</p> : null}
    </div>
  )
}

/** What holds for every wijk; empty for rows outside the pyramid, which hold for no wijk. */
const municipalNote = ({ overview }: OverviewQuery, { niveau }: Selection): string => {
  const { municipal, assumed } = overview.whereabouts
  return niveau === 'buiten' ? '' : gemeentebreedZin({ activities: municipal, assumed })
}

/** That places were rounded, where the printed ones do not add up. */
const roundedNote = ({ yardstick, ...overview }: OverviewQuery['overview']): string =>
  printedTogether(overview)
    .map(amounts => afgerondZin(yardstick, amounts))
    .find(Boolean) ?? ''

/** The remarks under the figure, with the way to why we assume something. */
function WhereNotes({ data, answered }: Pick<WhereaboutsPanelProps, 'data' | 'answered'>) {
  const { register, whereabouts, levels, yardstick } = data.overview
  // On one sheet the pyramid has said it already.
  const isSaid =
    afgerondZin(
      yardstick,
      levels.map(level => level.amount),
    ) !== ''
  return (
    <p className="sp-where-note">
      {municipalNote(data, answered)}{' '}
      <span className={isSaid ? 'sp-no-print' : undefined}>{roundedNote(data.overview)}</span>{' '}
      {whereabouts.assumed > 0 && answered.niveau !== 'buiten' ? (
        <Link className="sp-how sp-no-print" to={`${registerPath(register.slug, 'methode')}#waar`}>
          {GEMEENTEBREED.hoe}
        </Link>
      ) : null}
    </p>
  )
}

/** Where it is: the three parts, then wijken as a list, or as a map once borders are known. */
export function WhereaboutsPanel({ data, borders, answered, choice, children }: WhereaboutsPanelProps) {
  const { overview } = data
  const map = mapInput(data, answered, borders)
  // On the first day most rows have no wijk: a map would show mostly hatch, so the list comes first.
  const preferred = overview.yardstick === 'AANTAL' ? 'lijst' : 'kaart'
  // On paper the map would be too small for its figures.
  const isPrint = usePrint()
  const isMap = map !== null && !isPrint && (choice.view.beeld ?? preferred) === 'kaart'
  const about = aboutPanel(data, answered, {
    chart: GRAFIEK.wijken,
    own: 'where',
    notes: [
      whereSentence(overview),
      municipalNote(data, answered),
      roundedNote(overview),
      schattingZin(overview.yardstick),
      isMap ? borderSource(overview, borders) : '',
    ],
  })
  return (
    <section className="sp-where" aria-label={GRAFIEK.waar}>
      <ChartFigure
        className="sp-where-figure"
        title={GRAFIEK.waar}
        subtitle={GRAFIEK.waarOnder(overview.yardstick, answered.niveau)}
        about={about}
        table={whereTable(data, answered)}
        above={
          <>
            <WhereBar overview={overview} choice={choice} />
            {map ? <MapSwitch isMap={isMap} choice={choice} /> : null}
          </>
        }
      >
        <WhereDrawing data={data} answered={answered} choice={choice} map={isMap ? map : null} />
      </ChartFigure>
      <WhereNotes data={data} answered={answered} />
      {children}
    </section>
  )
}
