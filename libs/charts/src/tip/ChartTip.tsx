import type { CSSProperties, ReactElement } from 'react'
import type { Hot } from '../focus/use-hot.js'

interface ChartTipProps {
  readonly hot: Hot | null
  /** One sentence: the accessible name of the mark, so a screen reader has it already. */
  readonly sentence: string | undefined
  /** The key that comes next: "Enter: toon de activiteiten". */
  readonly nextKey: string
  /** Where the tip points, in px of the drawing. */
  readonly at: { readonly x: number; readonly y: number } | undefined
}

const place = (at: { x: number; y: number }): CSSProperties => ({ '--tip-x': `${at.x}px`, top: at.y }) as CSSProperties

/** The tooltip: HTML over the drawing, without controls, with nothing that is only there. */
export const ChartTip = ({ hot, sentence, nextKey, at }: ChartTipProps): ReactElement | null =>
  hot && sentence && at ? (
    <div className={`sp-tip sp-tip-${hot.by}`} style={place(at)} aria-hidden="true">
      <span>{sentence}</span>
      <span className="sp-tip-key">{nextKey}</span>
    </div>
  ) : null
