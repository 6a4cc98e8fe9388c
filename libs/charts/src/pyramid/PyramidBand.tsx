import type { ReactElement, ReactNode } from 'react'
import { FocusRing } from '../focus/FocusRing.js'
import { PlacedTexts } from '../text/PlacedTexts.js'
import type { EmptyBand, PyramidHead, RowFrame } from './pyramid-frame.js'

interface PyramidBandProps {
  readonly frame: RowFrame
  readonly isSelected: boolean
  readonly listeners: React.SVGProps<SVGGElement>
  readonly onSelect: (code: string) => void
  readonly children: ReactNode
}

/** px by which the ground of a selected row runs on to the panel beside it. */
const RUN_ON = 32

/** One row of a pyramid: the whole row is the button, its sentence is its name. */
export const PyramidBand = ({ frame, isSelected, listeners, onSelect, children }: PyramidBandProps): ReactElement => {
  const { row, band } = frame
  const ring = { x: row.x + 3, y: band.y - 2, width: Math.max(0, row.width - 6), height: band.height + 4 }
  return (
    <g
      className="sp-mark sp-band"
      role="button"
      aria-label={frame.label}
      aria-pressed={isSelected}
      onClick={() => onSelect(frame.code)}
      {...listeners}
    >
      <rect {...row} className="sp-ground" width={row.width + (isSelected ? RUN_ON : 0)} fill="transparent" />
      {children}
      <PlacedTexts texts={frame.texts} />
      <FocusRing box={ring} />
    </g>
  )
}

/** The dotted line and the words of a niveau without rows. */
export const EmptyMark = ({ empty }: { empty: EmptyBand }): ReactElement => (
  <>
    <line {...empty.line} stroke="var(--sp-ink-3)" strokeWidth={1.5} strokeDasharray="1.5 4" />
    <PlacedTexts texts={empty.texts} />
  </>
)

/** The scale bar and the heads of the columns. */
export const HeadMark = ({ head }: { head: PyramidHead }): ReactElement => {
  const { x, y, width, height } = head.bar
  const middle = y + height / 2
  return (
    <g aria-hidden="true">
      <path
        d={`M${x},${middle}H${x + width}M${x},${y}v${height}M${x + width},${y}v${height}`}
        stroke="var(--sp-ink-3)"
        fill="none"
      />
      <PlacedTexts texts={head.texts} />
    </g>
  )
}
