import type { ReactElement } from 'react'
import { levelFill, levelHatch } from '../patterns/pattern-ids.js'
import { pyramidCountsLayout, type CountBand, type PyramidCountsInput } from './pyramid-counts.layout.js'
import { EmptyMark } from './PyramidBand.js'
import { PyramidFigure, type PyramidProps } from './PyramidFigure.js'

const marks = (band: CountBand): ReactElement => (
  <>
    {band.full && <rect className="sp-length" {...band.full} fill={levelHatch(band.code)} />}
    {band.sure && <rect className="sp-length" {...band.sure} fill={levelFill(band.code)} />}
    {band.empty && <EmptyMark empty={band.empty} />}
  </>
)

/** The working pyramid in counts of activities; hatched ends still have to be looked at. */
export const PyramidCounts = ({ input, size, ...chart }: PyramidProps<PyramidCountsInput>): ReactElement => (
  <PyramidFigure layout={pyramidCountsLayout(input, size)} chart={chart} marks={marks} />
)
