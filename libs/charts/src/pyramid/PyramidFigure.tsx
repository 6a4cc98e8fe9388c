import { Fragment, type ReactElement } from 'react'
import type { ChartProps } from '../chart-props.js'
import { columnStep } from '../focus/roving.js'
import { useHot } from '../focus/use-hot.js'
import { useRoving } from '../focus/use-roving.js'
import { ChartTip } from '../tip/ChartTip.js'
import { LeadMark, type Leads } from './LeadMark.js'
import { HeadMark, PyramidBand } from './PyramidBand.js'
import type { PyramidHead, RowFrame } from './pyramid-frame.js'

/** What a pyramid takes: also what its notes lead to. */
export interface PyramidProps<Input> extends ChartProps<Input> {
  readonly leads: Leads
}

interface PyramidFigureProps<Band> {
  readonly layout: {
    readonly width: number
    readonly height: number
    readonly bands: readonly Band[]
    readonly head: PyramidHead
  }
  readonly chart: Omit<PyramidProps<unknown>, 'input' | 'size'>
  readonly marks: (band: Band) => ReactElement
}

/** The drawing around the bands of either pyramid: keyboard, tooltip, choice. Up and down walk the levels, Enter chooses; left and right are left to the page. */
export const PyramidFigure = <Band extends RowFrame>({
  layout,
  chart,
  marks,
}: PyramidFigureProps<Band>): ReactElement => {
  const { width, height, bands, head } = layout
  const codes = bands.map(band => band.code)
  const { hot, listen } = useHot()
  const { item } = useRoving(codes, (key, at) => columnStep(key, at, codes.length), chart.onSelect)
  const tip = bands.find(band => band.code === hot?.key)
  return (
    <div className="sp-chart">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={chart.title}>
        <HeadMark head={head} />
        {bands.map(band => (
          <Fragment key={band.code}>
            <PyramidBand
              frame={band}
              isSelected={band.code === chart.selected}
              listeners={{ ...item(band.code), ...listen(band.code), onClick: () => chart.onSelect(band.code) }}
            >
              {marks(band)}
            </PyramidBand>
            <LeadMark frame={band} leads={chart.leads} tabIndex={item(band.code).tabIndex} />
          </Fragment>
        ))}
      </svg>
      <ChartTip
        hot={hot}
        sentence={tip?.label}
        nextKey={chart.nextKey}
        at={tip && { x: tip.band.cx, y: tip.band.y + tip.band.height }}
      />
    </div>
  )
}
