import type { ReactElement } from 'react'
import type { ChartProps } from '../chart-props.js'
import { FocusRing } from '../focus/FocusRing.js'
import { Mark } from '../focus/Mark.js'
import { listStep } from '../focus/roving.js'
import { useHot } from '../focus/use-hot.js'
import { useRoving } from '../focus/use-roving.js'
import { PlacedTexts } from '../text/PlacedTexts.js'
import { ChartTip } from '../tip/ChartTip.js'
import { wijkListLayout, type PlacedWijk, type WijkListInput } from './wijk-list.layout.js'
import type { DrawnAmount } from './wijk-marks.layout.js'

/** Solid squares or a bar; of an estimate only the outline, low and high dotted. */
const AmountMarks = ({ drawn: { solid, outline } }: { drawn: DrawnAmount }): ReactElement => (
  <>
    {solid.map((mark, at) => (
      <rect key={at} {...mark} rx={1} fill="var(--sp-seq-5)" />
    ))}
    {outline && (
      <g fill="none" stroke="var(--sp-seq-5)" strokeWidth={1.5}>
        <rect {...outline.high} strokeDasharray="2 3" />
        <rect {...outline.low} strokeDasharray="2 3" />
        <rect {...outline.middle} strokeWidth={2} />
      </g>
    )}
  </>
)

interface WijkMarkProps {
  readonly wijk: PlacedWijk
  readonly isSelected: boolean
  readonly listeners: React.SVGProps<SVGGElement>
}

const WijkMark = ({ wijk, isSelected, listeners }: WijkMarkProps): ReactElement => {
  const { x, y, width, height } = wijk.row
  const hit = (
    <>
      <rect {...wijk.row} fill="transparent" />
      <FocusRing box={{ x: x + 2, y: y + 3, width: Math.max(0, width - 4), height: height - 6 }} />
    </>
  )
  return (
    <Mark kind="sp-wijk" role="button" label={wijk.label} {...{ isSelected, listeners, hit }}>
      <rect {...wijk.row} className="sp-ground" fill="transparent" />
      <line x1={x} x2={x + width} y1={y + 0.5} y2={y + 0.5} stroke="var(--sp-line)" />
      <AmountMarks drawn={wijk} />
      <PlacedTexts texts={wijk.texts} />
      {isSelected && <rect {...wijk.row} fill="none" stroke="var(--sp-ink)" strokeWidth={2} rx={2} />}
    </Mark>
  )
}

/** The wijken as a list: up and down walk, Enter chooses. */
export const WijkList = (props: ChartProps<WijkListInput>): ReactElement => {
  const { input, size, title, selected, onSelect, nextKey } = props
  const { width, height, rows, more, legend } = wijkListLayout(input, size)
  const { hot, listen } = useHot()
  const keys = rows.map(row => row.key)
  const { item } = useRoving(keys, (key, at) => listStep(key, at, keys.length), onSelect)
  const tip = rows.find(row => row.key === hot?.key)
  return (
    <div className="sp-chart">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={title}>
        {rows.map(row => (
          <WijkMark
            key={row.key}
            wijk={row}
            isSelected={row.key === selected}
            listeners={{ ...item(row.key), ...listen(row.key), onClick: () => onSelect(row.key) }}
          />
        ))}
        {more && <PlacedTexts texts={[more]} />}
        {legend && (
          <g aria-hidden="true">
            <AmountMarks drawn={legend} />
            <PlacedTexts texts={[legend.text]} />
          </g>
        )}
      </svg>
      <ChartTip
        hot={hot}
        sentence={tip?.label}
        nextKey={nextKey}
        at={tip && { x: width / 2, y: tip.row.y + tip.row.height }}
      />
    </div>
  )
}
