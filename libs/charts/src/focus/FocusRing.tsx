import type { ReactElement } from 'react'
import type { Rect } from '../placed.js'

/** Two rings, dark in light, so that the focus shows on every ground; drawn always, shown by the style sheet on focus. */
export const FocusRing = ({ box }: { box: Rect }): ReactElement => (
  <g className="sp-ring" aria-hidden="true" fill="none">
    <rect {...box} rx={3} stroke="var(--sp-focus-outer)" strokeWidth={6} />
    <rect {...box} rx={2} stroke="var(--sp-focus-inner)" strokeWidth={2} />
  </g>
)
