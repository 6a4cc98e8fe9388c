import type { ReactElement } from 'react'
import type { PlacedText, TextKind } from '../placed.js'

const LOOK: Readonly<Record<TextKind, { fontSize: number; fontWeight: number; fill: string }>> = {
  code: { fontSize: 17, fontWeight: 400, fill: 'var(--sp-ink-3)' },
  name: { fontSize: 17, fontWeight: 650, fill: 'var(--sp-ink)' },
  figure: { fontSize: 24, fontWeight: 650, fill: 'var(--sp-ink)' },
  note: { fontSize: 13, fontWeight: 400, fill: 'var(--sp-ink-3)' },
  'strong-note': { fontSize: 13, fontWeight: 400, fill: 'var(--sp-ink-2)' },
  link: { fontSize: 13, fontWeight: 400, fill: 'var(--sp-action)' },
  row: { fontSize: 14, fontWeight: 400, fill: 'var(--sp-ink)' },
  'row-quiet': { fontSize: 14, fontWeight: 400, fill: 'var(--sp-ink-2)' },
  'row-figure': { fontSize: 14, fontWeight: 560, fill: 'var(--sp-ink)' },
  column: { fontSize: 14, fontWeight: 650, fill: 'var(--sp-ink)' },
  cell: { fontSize: 15, fontWeight: 560, fill: 'var(--sp-ink)' },
  'cell-quiet': { fontSize: 12.5, fontWeight: 400, fill: 'var(--sp-state-unknown-ink)' },
  place: { fontSize: 12, fontWeight: 560, fill: 'currentColor' },
  'place-value': { fontSize: 12, fontWeight: 400, fill: 'currentColor' },
  axis: { fontSize: 12, fontWeight: 400, fill: 'var(--sp-ink-3)' },
}

/** Placed texts as SVG; `className` carries the kind, so that a row can underline its name. The attributes carry the look without a style sheet. */
export const PlacedTexts = ({ texts }: { texts: readonly PlacedText[] }): ReactElement => (
  <>
    {texts.map(({ text, x, y, anchor, kind }, at) => (
      <text key={at} x={x} y={y} textAnchor={anchor} className={`sp-text-${kind}`} {...LOOK[kind]}>
        {text}
      </text>
    ))}
  </>
)
