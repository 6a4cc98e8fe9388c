import { Choropleth, HATCH, PartsBar, WijkList, type ChoroplethInput } from '@sportpiramide/charts'
import { GEMEENTEBREED, gemeentebreedZin, GRAFIEK, LEGENDA, VOLGENDE_TOETS, waarZin } from '@sportpiramide/tekst'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { OverviewQuery, WijkBordersQuery } from '../../generated/graphql'
import { ChartFigure } from '../../ui/ChartFigure'
import { useNarrow } from '../../ui/use-narrow'
import type { Selection, WaarKey } from '../overzicht/selection'
import { registerPath } from '../shell/register'
import { useChartSize } from '../overzicht/use-chart-size'
import { usePrint } from '../overzicht/use-print'
import type { Choice } from '../overzicht/use-choice'
import { mapInput, whereParts, whereTable, wijkListInput } from './whereabouts.view'

/** The sheet beside the pyramid: rows get lower when there are many wijken. */
const paper = (rows: number) => ({ width: 226, bandHeight: Math.max(14, Math.min(20, Math.floor(220 / rows))) })

const FILL: Readonly<Record<string, string>> = {
  wijk: 'var(--sp-seq-5)',
  gemeente: 'var(--sp-seq-3)',
  'zonder-wijk': HATCH,
}

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

const WORDS: Readonly<Record<WaarKey, (n: number) => string>> = {
  wijk: LEGENDA.metWijk,
  gemeente: LEGENDA.gemeentebreed,
  'zonder-wijk': LEGENDA.zonderWijk,
}

/** The bar of three parts; its legend holds the buttons. */
function WhereBar({ data: { overview }, choice }: Pick<WhereaboutsPanelProps, 'data' | 'choice'>) {
  const [box, size] = useChartSize(358, paper(1))
  const parts = whereParts(overview)
  return (
    <div className="sp-where-bar" ref={box}>
      <PartsBar parts={parts} size={size} title={waarZin(overview.whereabouts)} fillOf={key => FILL[key] ?? HATCH} />
      <ul className="sp-legend">
        {parts.map(({ key, amount }) => (
          <li key={key}>
            <button
              type="button"
              aria-pressed={choice.selection.waar === key}
              onClick={() => choice.toggle('waar', key as WaarKey, { rijen: true })}
            >
              <svg width="12" height="12" aria-hidden="true">
                <rect width="12" height="12" fill={FILL[key]} />
              </svg>
              {WORDS[key as WaarKey](amount)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

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

/** What holds for every wijk, and how much of that is our assumption. */
function MunicipalNote({ overview }: { readonly overview: OverviewQuery['overview'] }) {
  const { municipal, assumed } = overview.whereabouts
  return (
    <p className="sp-where-note">
      {gemeentebreedZin({ activities: municipal, assumed })}{' '}
      {assumed > 0 ? (
        <Link className="sp-how sp-no-print" to={`${registerPath(overview.register.slug, 'methode')}#waar`}>
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
  return (
    <section className="sp-where" aria-label={GRAFIEK.waar}>
      <ChartFigure
        className="sp-where-figure"
        title={GRAFIEK.waar}
        subtitle={GRAFIEK.waarOnder(overview.yardstick, answered.niveau)}
        table={whereTable(data, answered)}
        legend={
          <>
            <WhereBar data={data} choice={choice} />
            {map ? <MapSwitch isMap={isMap} choice={choice} /> : null}
          </>
        }
      >
        <WhereDrawing data={data} answered={answered} choice={choice} map={isMap ? map : null} />
      </ChartFigure>
      {answered.niveau === 'buiten' ? null : <MunicipalNote overview={overview} />}
      {children}
    </section>
  )
}
