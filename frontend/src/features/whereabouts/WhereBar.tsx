import { PartsBar } from '@sportpiramide/charts'
import { LEGENDA } from '@sportpiramide/tekst'
import type { OverviewQuery } from '../../generated/graphql'
import type { WaarKey } from '../overzicht/selection'
import type { Choice } from '../overzicht/use-choice'
import { useChartSize } from '../overzicht/use-chart-size'
import { whereParts, whereSentence } from './whereabouts.view'

type Overview = OverviewQuery['overview']

/** px of the column of the wijken on paper. */
export const PAPER_WIDTH = 270

/** Grey, not the colours of the map: these parts are no classes of it. Without a wijk is an outline, as nothing is known. */
const LOOK: Readonly<Record<string, { readonly fill: string; readonly stroke?: string }>> = {
  wijk: { fill: 'var(--sp-ink-2)' },
  gemeente: { fill: 'var(--sp-line-strong)' },
  'zonder-wijk': { fill: 'var(--sp-surface)', stroke: 'var(--sp-line-strong)' },
}
const NO_LOOK = { fill: 'none' }

const WORDS: Readonly<Record<WaarKey, string>> = {
  wijk: LEGENDA.metWijk,
  gemeente: LEGENDA.gemeentebreed,
  'zonder-wijk': LEGENDA.zonderWijk,
}

/** The bar of three parts; its words hold the buttons and the figures. */
export function WhereBar({ overview, choice }: { readonly overview: Overview; readonly choice: Choice }) {
  const [box, size] = useChartSize(358, { width: PAPER_WIDTH })
  const parts = whereParts(overview)
  return (
    <div className="sp-where-bar" ref={box}>
      <PartsBar parts={parts} size={size} title={whereSentence(overview)} lookOf={key => LOOK[key] ?? NO_LOOK} />
      <ul className="sp-legend">
        {parts.map(({ key, figure }) => (
          <li key={key}>
            <button
              type="button"
              aria-pressed={choice.selection.waar === key}
              onClick={() => choice.toggle('waar', key as WaarKey, { rijen: true })}
            >
              <svg width="12" height="12" aria-hidden="true">
                <rect x="0.5" y="0.5" width="11" height="11" {...LOOK[key]} />
              </svg>
              <span>
                <b>{figure}</b> {WORDS[key as WaarKey]}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
