import type { ReactElement } from 'react'

const STEPS = [1, 2, 3, 4] as const

const LevelHatch = ({ step }: { step: number }): ReactElement => (
  <pattern
    id={`sp-level-hatch-${step}`}
    width={5}
    height={5}
    patternUnits="userSpaceOnUse"
    patternTransform="rotate(45)"
  >
    <rect width={5} height={5} fill={`var(--sp-level-${step}-soft)`} />
    <line x1={0} y1={0} x2={0} y2={5} stroke={`var(--sp-level-${step})`} strokeWidth={2.6} />
  </pattern>
)

/** The textures themselves, for a drawing that stands alone (a download) as much as for a page. */
export const PatternDefs = (): ReactElement => (
  <defs>
    <pattern id="sp-hatch" width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={6} height={6} fill="var(--sp-state-unknown)" />
      <line x1={0} y1={0} x2={0} y2={6} stroke="var(--sp-texture)" strokeWidth={1.6} />
    </pattern>
    <pattern id="sp-dots" width={6} height={6} patternUnits="userSpaceOnUse">
      <rect width={6} height={6} fill="var(--sp-state-suppressed)" />
      <circle cx={3} cy={3} r={1.05} fill="var(--sp-texture)" />
    </pattern>
    {STEPS.map(step => (
      <LevelHatch key={step} step={step} />
    ))}
  </defs>
)

/** All textures, once per page and never inside a chart: fills vanish with a chart that is hidden. */
export const ChartPatterns = (): ReactElement => (
  <svg width={0} height={0} aria-hidden="true" style={{ position: 'absolute' }} data-chart-patterns="">
    <PatternDefs />
  </svg>
)
