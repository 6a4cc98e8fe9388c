import type { ReactElement, ReactNode, SVGProps } from 'react'

interface MarkProps {
  /** Kind of mark, for the style sheet: "sp-band", "sp-cell". */
  readonly kind: string
  readonly role: 'button' | 'gridcell'
  /** The sentence of the mark: its accessible name, the same as its tooltip. */
  readonly label: string
  readonly isSelected: boolean
  /** Roving tab stop, hover, focus and click. */
  readonly listeners: SVGProps<SVGGElement>
  /** The shape that is touched, transparent, with its focus ring. */
  readonly hit: ReactNode
  readonly children: ReactNode
}

/**
 * What is seen, and over it what is operated. Apart, because the printed words (a digit, a name, a figure) are not the
 * name of the mark: its sentence says the same in full, and a screen reader hears it once.
 */
export const Mark = ({ kind, role, label, isSelected, listeners, hit, children }: MarkProps): ReactElement => {
  const state = role === 'gridcell' ? { 'aria-selected': isSelected } : { 'aria-pressed': isSelected }
  return (
    <g className={`sp-item ${kind}${isSelected ? ' sp-chosen' : ''}`} role="presentation">
      <g aria-hidden="true">{children}</g>
      <g className="sp-mark" role={role} aria-label={label} {...state} {...listeners}>
        {hit}
      </g>
    </g>
  )
}
