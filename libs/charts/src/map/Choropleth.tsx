import type { ReactElement } from 'react'
import type { ChartProps } from '../chart-props.js'
import { Mark } from '../focus/Mark.js'
import { listStep } from '../focus/roving.js'
import { useHot } from '../focus/use-hot.js'
import { useRoving } from '../focus/use-roving.js'
import { DOTS, HATCH } from '../patterns/pattern-ids.js'
import { PlacedTexts } from '../text/PlacedTexts.js'
import { ChartTip } from '../tip/ChartTip.js'
import {
  choroplethLayout,
  type ChoroplethInput,
  type ChoroplethLayout,
  type MapFill,
  type PlacedArea,
} from './choropleth.layout.js'
import { BADGE_RADIUS, type Badge } from './map-labels.layout.js'
import type { KeyLine } from './map-legend.layout.js'

const TEXTURE = { HATCH, DOTS, PLAIN: 'var(--sp-surface)' } as const

const fill = (of: MapFill): string => (typeof of === 'number' ? `var(--sp-seq-${of})` : TEXTURE[of])

const DARK_FROM = 4

/** Class of the words on a fill: the far end of the ramp turns ink into paper; each has a halo of its own ground. */
const wordsOn = (of: MapFill): string => {
  if (typeof of !== 'number') return `sp-map-words sp-map-on-${of.toLowerCase()}`
  return of >= DARK_FROM ? 'sp-map-words sp-map-on-dark' : 'sp-map-words sp-map-on-light'
}

/** Two areas without a fill would run into each other under a light border. */
const border = (of: MapFill): { stroke: string; strokeWidth: number } =>
  of === 'PLAIN' ? { stroke: 'var(--sp-line-strong)', strokeWidth: 1 } : { stroke: 'var(--sp-paper)', strokeWidth: 1.6 }

interface AreaMarkProps {
  readonly area: PlacedArea
  readonly isSelected: boolean
  readonly listeners: React.SVGProps<SVGGElement>
}

const AreaMark = ({ area, isSelected, listeners }: AreaMarkProps): ReactElement => (
  <Mark
    kind="sp-area"
    role="button"
    label={area.label}
    isSelected={isSelected}
    listeners={listeners}
    hit={<path d={area.path} fill="transparent" />}
  >
    <path className="sp-area-shape" d={area.path} fill={fill(area.fill)} {...border(area.fill)} />
    {isSelected && <path d={area.path} fill="none" stroke="var(--sp-ink)" strokeWidth={2} />}
    <g className={wordsOn(area.fill)}>
      <PlacedTexts texts={area.texts} />
    </g>
  </Mark>
)

/** The two rings of the focused area, over its neighbours. */
const AreaRing = ({ path }: { path: string }): ReactElement => (
  <g fill="none" aria-hidden="true" pointerEvents="none">
    <path d={path} stroke="var(--sp-focus-outer)" strokeWidth={6} />
    <path d={path} stroke="var(--sp-focus-inner)" strokeWidth={2} />
  </g>
)

/** The outer border of the whole map, under the areas: the lightest class must not fade into the ground. */
const Outline = ({ areas }: { areas: readonly PlacedArea[] }): ReactElement => (
  <g aria-hidden="true" fill="none" stroke="var(--sp-line-strong)" strokeWidth={3}>
    {areas.map(area => (
      <path key={area.key} d={area.path} />
    ))}
  </g>
)

const Legend = ({ legend }: { legend: ChoroplethLayout['legend'] }): ReactElement => (
  <g aria-hidden="true">
    {legend.boxes.map(({ fill: of, ...box }) => (
      <rect key={`${box.x} ${box.y}`} {...box} fill={fill(of)} stroke="var(--sp-line-strong)" strokeWidth={0.5} />
    ))}
    <PlacedTexts texts={legend.texts} />
  </g>
)

/** The number of an area, on any ground: in the map and in the key. */
const BadgeMark = ({ cx, cy, number }: { cx: number; cy: number; number: number }): ReactElement => (
  <>
    <circle cx={cx} cy={cy} r={BADGE_RADIUS} fill="var(--sp-surface)" stroke="var(--sp-ink)" strokeWidth={1} />
    <PlacedTexts texts={[{ text: String(number), x: cx, y: cy + 4, anchor: 'middle', kind: 'place' }]} />
  </>
)

/** Badges over the map with their leaders, and under the legend the key that names them. */
const Badges = ({ badges, lines }: { badges: readonly Badge[]; lines: readonly KeyLine[] }): ReactElement => (
  <g aria-hidden="true" pointerEvents="none">
    {badges.map(
      ({ key, leader }) =>
        leader && (
          <g key={key} stroke="var(--sp-ink)" strokeWidth={1}>
            <line {...leader} />
            <circle cx={leader.x1} cy={leader.y1} r={1.5} fill="var(--sp-ink)" />
          </g>
        ),
    )}
    {badges.map(badge => (
      <BadgeMark key={badge.key} cx={badge.cx} cy={badge.cy} number={badge.number} />
    ))}
    {lines.map(line => (
      <g key={line.number}>
        <BadgeMark cx={line.cx} cy={line.cy} number={line.number} />
        <PlacedTexts texts={line.texts} />
      </g>
    ))}
  </g>
)

const byName = (a: PlacedArea, b: PlacedArea): number => a.name.localeCompare(b.name, 'nl')

/** The map of wijken; arrows walk by name and not by position, Enter chooses. What is chosen is drawn on top. */
export const Choropleth = (props: ChartProps<ChoroplethInput>): ReactElement => {
  const { input, size, title, selected, onSelect, nextKey } = props
  const { width, height, areas, badges, legend, key: lines } = choroplethLayout(input, size)
  const { hot, listen } = useHot()
  const keys = [...areas].sort(byName).map(area => area.key)
  const { item } = useRoving(keys, (key, at) => listStep(key, at, keys.length), onSelect)
  const tip = areas.find(area => area.key === hot?.key)
  const onTop = [...areas].sort((a, b) => Number(a.key === selected) - Number(b.key === selected))
  return (
    <div className="sp-chart">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={title}>
        <Outline areas={areas} />
        {onTop.map(area => (
          <AreaMark
            key={area.key}
            area={area}
            isSelected={area.key === selected}
            listeners={{ ...item(area.key), ...listen(area.key), onClick: () => onSelect(area.key) }}
          />
        ))}
        {hot?.by === 'keyboard' && tip && <AreaRing path={tip.path} />}
        <Badges badges={badges} lines={lines} />
        <Legend legend={legend} />
      </svg>
      <ChartTip hot={hot} sentence={tip?.label} nextKey={nextKey} at={tip?.at} />
    </div>
  )
}
