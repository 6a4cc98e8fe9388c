import type { ReactElement } from 'react'
import type { ChartProps } from '../chart-props.js'
import { FocusRing } from '../focus/FocusRing.js'
import { Mark } from '../focus/Mark.js'
import { gridStep } from '../focus/roving.js'
import { useHot } from '../focus/use-hot.js'
import { useRoving } from '../focus/use-roving.js'
import { DOTS, HATCH, levelFill } from '../patterns/pattern-ids.js'
import { PlacedTexts } from '../text/PlacedTexts.js'
import { ChartTip } from '../tip/ChartTip.js'
import {
  matrixLayout,
  type CellLook,
  type MatrixInput,
  type MatrixLayout,
  type PlacedCell,
  type PlacedRow,
} from './matrix.layout.js'

const FILL: Readonly<Record<CellLook, string>> = {
  NUMBER: 'var(--sp-surface)',
  WORD: 'var(--sp-surface)',
  HATCH,
  DOTS,
}

interface CellMarkProps {
  readonly cell: PlacedCell
  readonly isSelected: boolean
  readonly listeners: React.SVGProps<SVGGElement>
}

const isPlain = (look: CellLook): boolean => look === 'NUMBER' || look === 'WORD'

const CellMark = ({ cell, isSelected, listeners }: CellMarkProps): ReactElement => {
  const outline = isSelected
    ? { stroke: 'var(--sp-ink)', strokeWidth: 2 }
    : { stroke: isPlain(cell.look) ? 'var(--sp-line-strong)' : 'none', strokeWidth: 1 }
  const hit = (
    <>
      <rect {...cell.box} fill="transparent" />
      <FocusRing box={cell.box} />
    </>
  )
  return (
    <Mark kind="sp-cell" role="gridcell" label={cell.label} {...{ isSelected, listeners, hit }}>
      <rect {...cell.box} className="sp-cell-box" rx={2} fill={FILL[cell.look]} {...outline} />
      <g className={isPlain(cell.look) ? undefined : 'sp-cell-halo'}>
        <PlacedTexts texts={cell.texts} />
      </g>
    </Mark>
  )
}

const ColumnHeads = ({ columns }: { columns: MatrixLayout['columns'] }): ReactElement => (
  <g role="row">
    {columns.map(({ key, bar, texts }) => (
      <g key={key} role="columnheader">
        <rect {...bar} fill={levelFill(key)} />
        <PlacedTexts texts={texts} />
      </g>
    ))}
  </g>
)

interface RowMarkProps {
  readonly row: PlacedRow
  readonly selected: string | null
  readonly listenersOf: (key: string) => React.SVGProps<SVGGElement>
}

const RowMark = ({ row, selected, listenersOf }: RowMarkProps): ReactElement => (
  <g role="row">
    <g role="rowheader">
      <PlacedTexts texts={[row.heading]} />
    </g>
    {row.cells.map(cell => (
      <CellMark key={cell.key} cell={cell} isSelected={cell.key === selected} listeners={listenersOf(cell.key)} />
    ))}
  </g>
)

/** Rows x columns as a grid: arrows, Home and End walk the cells, Enter chooses; PageUp and PageDown are left to the page. */
export const Matrix = (props: ChartProps<MatrixInput>): ReactElement => {
  const { input, size, title, selected, onSelect, nextKey } = props
  const { width, height, columns, rows } = matrixLayout(input, size)
  const cells = rows.flatMap(row => row.cells)
  const keys = cells.map(cell => cell.key)
  const { hot, listen } = useHot()
  const { item } = useRoving(keys, (key, at) => gridStep(key, at, keys.length, columns.length), onSelect)
  const tip = cells.find(cell => cell.key === hot?.key)
  const listenersOf = (key: string) => ({ ...item(key), ...listen(key), onClick: () => onSelect(key) })
  return (
    <div className="sp-chart">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="grid" aria-label={title}>
        <ColumnHeads columns={columns} />
        {rows.map(row => (
          <RowMark key={row.key} {...{ row, selected, listenersOf }} />
        ))}
      </svg>
      <ChartTip
        hot={hot}
        sentence={tip?.label}
        nextKey={nextKey}
        at={tip && { x: tip.box.x + tip.box.width / 2, y: tip.box.y + tip.box.height }}
      />
    </div>
  )
}
