import type { ReactElement, ReactNode } from 'react'
import { FocusRing } from '../focus/FocusRing.js'
import type { Rect } from '../placed.js'
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
  // A little wider than the row, so that the ring does not lie over the digit of the niveau.
  const ring = { x: row.x - 8, y: band.y - 2, width: row.width + 16, height: band.height + 4 }
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

const barPath = ({ x, y, width, height }: Rect): string =>
  `M${x},${y + height / 2}H${x + width}M${x},${y}v${height}M${x + width},${y}v${height}`

/** The scale bar and the heads of the columns. */
export const HeadMark = ({ head }: { head: PyramidHead }): ReactElement => (
  <g aria-hidden="true">
    {head.bar && <path d={barPath(head.bar)} stroke="var(--sp-ink-3)" fill="none" />}
    <PlacedTexts texts={head.texts} />
  </g>
)
