import type { ReactElement } from 'react'
import type { ChartSize } from '../placed.js'
import { partsBarLayout, type Part } from './parts-bar.layout.js'

interface PartsBarProps {
  readonly parts: readonly Part[]
  readonly size: ChartSize
  /** The three parts in one sentence: the accessible name. */
  readonly title: string
  readonly lookOf: (key: string) => { readonly fill: string; readonly stroke?: string }
}

/** One bar in parts: a picture with one sentence; the legend under it holds the buttons. */
export const PartsBar = ({ parts, size, title, lookOf }: PartsBarProps): ReactElement => (
  <svg
    className="sp-parts"
    width={size.width}
    height={14}
    viewBox={`0 0 ${size.width} 14`}
    role="img"
    aria-label={title}
  >
    {partsBarLayout(parts, size).map(({ key, ...box }) => (
      <rect key={key} className="sp-length" {...box} {...lookOf(key)} />
    ))}
  </svg>
)
