import type { ReactElement, ReactNode } from 'react'
import { FocusRing } from '../focus/FocusRing.js'
import { Mark } from '../focus/Mark.js'
import type { Rect } from '../placed.js'
import { PlacedTexts } from '../text/PlacedTexts.js'
import type { EmptyBand } from './pyramid-band.js'
import type { PyramidHead, RowFrame } from './pyramid-frame.js'

interface PyramidBandProps {
  readonly frame: RowFrame
  readonly isSelected: boolean
  readonly listeners: React.SVGProps<SVGGElement>
  readonly children: ReactNode
}

/** px by which the ground of a selected row runs on to the panel beside it. */
const RUN_ON = 32

/** One row of a pyramid: the whole row is the button, its sentence is its name. */
export const PyramidBand = ({ frame, isSelected, listeners, children }: PyramidBandProps): ReactElement => {
  const { row, band, label } = frame
  // A little wider than the row, so that the ring does not lie over the digit of the niveau.
  const ring = { x: row.x - 8, y: band.y - 2, width: row.width + 16, height: band.height + 4 }
  const hit = (
    <>
      <rect {...row} fill="transparent" />
      <FocusRing box={ring} />
    </>
  )
  return (
    <Mark kind="sp-band" role="button" {...{ label, isSelected, listeners, hit }}>
      <rect {...row} className="sp-ground" fill="transparent" />
      {isSelected && (
        <rect {...row} className="sp-run-on" x={row.x + row.width} width={RUN_ON} fill="var(--sp-sunken)" />
      )}
      {children}
      <PlacedTexts texts={frame.texts} />
    </Mark>
  )
}

/** The dotted line and the words of a niveau without rows. */
export const EmptyMark = ({ empty }: { empty: EmptyBand }): ReactElement => (
  <>
    {empty.line && <line {...empty.line} stroke="var(--sp-ink-3)" strokeWidth={1.5} strokeDasharray="1.5 4" />}
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
